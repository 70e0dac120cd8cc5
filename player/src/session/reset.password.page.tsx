import type { LoginChallenge, RequestError } from '@tonearm/client';
import { type FormEvent, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { usePageTitle } from '../app/use.page.title.ts';
import { Button, ButtonLink } from '../look/button.tsx';
import { Field } from '../look/field.tsx';
import { fieldFault } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { AccountCard } from './account.card.tsx';
import { CodeStep } from './code.step.tsx';
import { FormFault } from './form.fault.tsx';
import { textIn } from './form.values.ts';
import { useMailToken } from './use.mail.token.ts';
import { useSession } from './use.session.ts';

/** Sets a new password with the token of a mail, and signs in on this device. */
export default function ResetPasswordPage() {
  const texts = useTexts();
  const words = texts.session;
  const { resetPassword, signOut, signIn } = useSession();
  const [, go] = useLocation();
  const { token, used } = useMailToken();
  const [error, setError] = useState<RequestError>();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const [challenge, setChallenge] = useState<LoginChallenge>();
  usePageTitle(words.reset.title);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const newPassword = textIn(event.currentTarget, 'newPassword');
    setBusy(true);
    const answer = await resetPassword({ token, newPassword });
    if (answer.ok) used();
    if (answer.data?.user) {
      // The session that comes with it ends when this page is closed. One of the device's own stays.
      await signOut();
      await signIn({ email: answer.data.user.email ?? '', password: newPassword });
    }
    setBusy(false);
    setError(answer.error);
    setChallenge(answer.data?.challenge);
    setDone(Boolean(answer.data?.user));
  }

  if (challenge) {
    return (
      <AccountCard title={words.code.title}>
        <p role="status">{words.reset.changed}</p>
        <CodeStep
          challenge={challenge}
          onDone={() => {
            setChallenge(undefined);
            setDone(true);
          }}
          onOver={() => go('/sign-in')}
        />
      </AccountCard>
    );
  }

  if (done) {
    return (
      <AccountCard title={words.reset.title}>
        <p role="status">{words.reset.done}</p>
        <p>
          <ButtonLink kind="main" href="/">
            {words.reset.on}
          </ButtonLink>
        </p>
      </AccountCard>
    );
  }
  return (
    <AccountCard title={words.reset.title}>
      {token ? (
        <form onSubmit={submit}>
          <Field
            name="newPassword"
            label={words.newPassword}
            type="password"
            autoComplete="new-password"
            required
            autoFocus
            hint={words.passwordHint}
            fault={fieldFault(error, 'newPassword', texts)}
          />
          <FormFault error={error} fields={['newPassword']} />
          <Button type="submit" kind="main" busy={busy}>
            {words.reset.send}
          </Button>
        </form>
      ) : (
        <p role="status">{words.incomplete}</p>
      )}
      <p>
        <Link href="/forgot-password">{words.again}</Link>
      </p>
    </AccountCard>
  );
}
