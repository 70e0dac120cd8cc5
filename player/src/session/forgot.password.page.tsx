import { RequestPasswordResetDocument } from '@tonearm/client/documents';
import { type FormEvent, useState } from 'react';
import { Link } from 'wouter';
import { useSend } from '../api/use.send.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import { Button } from '../look/button.tsx';
import { Field } from '../look/field.tsx';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { AccountCard } from './account.card.tsx';
import { FormFault } from './form.fault.tsx';
import { textIn } from './form.values.ts';

/** Asks for the mail with the link to `/reset-password`. Nobody learns here which addresses have an account. */
export default function ForgotPasswordPage() {
  const texts = useTexts();
  const words = texts.session;
  const { send, busy } = useSend();
  const [sent, setSent] = useState<string>();
  const [error, setError] = useState<Parameters<typeof fieldFault>[0]>();
  usePageTitle(words.forgotten.title);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const email = textIn(event.currentTarget, 'email');
    const answer = await send(RequestPasswordResetDocument, { email }, { tells: true });
    setError(answer.error);
    if (answer.ok) setSent(email);
  }

  return (
    <AccountCard title={words.forgotten.title}>
      {sent !== undefined ? (
        <p role="status">{words.forgotten.sent(sent)}</p>
      ) : (
        <form onSubmit={submit}>
          <p className="soft">{words.forgotten.text}</p>
          <Field
            name="email"
            label={words.email}
            type="email"
            autoComplete="username"
            required
            autoFocus
            fault={fieldFault(error, 'email', texts)}
          />
          <FormFault error={error} fields={['email']} />
          <Button type="submit" kind="main" busy={busy}>
            {words.forgotten.send}
          </Button>
        </form>
      )}
      <p>
        <Link href="/sign-in">{words.forgotten.back}</Link>
      </p>
    </AccountCard>
  );
}
