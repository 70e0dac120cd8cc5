import type { RequestError } from '@tonearm/client';
import { ServerInfoDocument } from '@tonearm/client/documents';
import { type FormEvent, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useAnswer } from '../api/use.answer.ts';
import { usePageTitle } from '../app/use.page.title.ts';
import { Button } from '../look/button.tsx';
import { Field } from '../look/field.tsx';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { AccountCard } from './account.card.tsx';
import { FormFault } from './form.fault.tsx';
import { homeOf } from './return.path.ts';
import { useSession } from './use.session.ts';

const fields = ['fullName', 'email', 'password'];

/** Creates an account, where the server lets everybody do that. */
export default function SignUpPage() {
  const texts = useTexts();
  const { session: words } = texts;
  const { signUp } = useSession();
  const { data } = useAnswer(ServerInfoDocument, {});
  const [, go] = useLocation();
  const [parameters] = useSearchParams();
  const [error, setError] = useState<RequestError>();
  const [busy, setBusy] = useState(false);
  usePageTitle(words.signUp);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    const value = (name: string) => String(form.get(name) ?? '');
    setBusy(true);
    const answer = await signUp({
      fullName: value('fullName'),
      email: value('email'),
      password: value('password'),
    });
    setBusy(false);
    setError(answer.error);
    if (answer.ok) go(homeOf(parameters), { replace: true });
  }

  const registration = data?.serverInfo?.registration ?? 'OPEN';
  if (registration !== 'OPEN') {
    return (
      <AccountCard title={words.signUp}>
        <p>{registration === 'INVITATION' ? words.byInvitation : words.closed}</p>
        <p>
          <Link href="/sign-in">{words.signIn}</Link>
        </p>
      </AccountCard>
    );
  }
  return (
    <AccountCard title={words.signUp}>
      <form onSubmit={submit}>
        <Field
          name="fullName"
          label={words.fullName}
          autoComplete="name"
          maxLength={200}
          required
          autoFocus
          fault={fieldFault(error, 'fullName', texts)}
        />
        <Field
          name="email"
          label={words.email}
          type="email"
          autoComplete="username"
          required
          fault={fieldFault(error, 'email', texts)}
        />
        <Field
          name="password"
          label={words.password}
          type="password"
          autoComplete="new-password"
          required
          hint={words.passwordHint}
          fault={fieldFault(error, 'password', texts)}
        />
        <FormFault error={error} fields={fields} />
        <Button type="submit" kind="main" busy={busy}>
          {words.signUp}
        </Button>
      </form>
      <p>
        {words.haveAccount} <Link href="/sign-in">{words.signIn}</Link>
      </p>
    </AccountCard>
  );
}
