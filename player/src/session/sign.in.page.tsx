import type { LoginChallenge } from '@tonearm/client';
import { type FormEvent, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { usePageTitle } from '../app/use.page.title.ts';
import { Button } from '../look/button.tsx';
import { Field } from '../look/field.tsx';
import { faultText } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { AccountCard } from './account.card.tsx';
import { CodeStep } from './code.step.tsx';
import { ElsewhereButtons } from './elsewhere.buttons.tsx';
import { askForPasskey, hasPasskeys } from './passkeys.ts';
import { homeOf } from './return.path.ts';
import { useSignInWays } from './sign.in.elsewhere.ts';
import { useSession } from './use.session.ts';

/** Signs in, and leads back to where one was sent from (`?to=`). */
export default function SignInPage() {
  const texts = useTexts();
  const { session: words } = texts;
  const { signIn, signInWithPasskey } = useSession();
  const [, go] = useLocation();
  const [parameters] = useSearchParams();
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [challenge, setChallenge] = useState<LoginChallenge>();
  const ways = useSignInWays();
  usePageTitle(words.signIn);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = new FormData(event.currentTarget);
    setBusy(true);
    const answer = await signIn({
      email: String(form.get('email') ?? ''),
      password: String(form.get('password') ?? ''),
    });
    setBusy(false);
    setFault(answer.ok ? undefined : faultText(answer.error, texts));
    setChallenge(answer.data?.challenge);
    if (answer.data?.user) arrive();
  }

  async function withPasskey() {
    if (busy) return;
    setBusy(true);
    const answer = await signInWithPasskey(askForPasskey);
    setBusy(false);
    setFault(answer?.error && faultText(answer.error, texts));
    if (answer?.ok) arrive();
  }

  const arrive = () => go(homeOf(parameters), { replace: true });
  const again = (over?: string) => {
    setChallenge(undefined);
    setFault(over);
  };
  if (challenge) {
    return (
      <AccountCard title={words.code.title}>
        <CodeStep challenge={challenge} onDone={arrive} onOver={again} />
      </AccountCard>
    );
  }

  const faultLine = fault && (
    <p className="fault" role="alert">
      {fault}
    </p>
  );
  // A form that goes away again would be typed into.
  if (ways.loading) return null;
  return (
    <AccountCard title={words.signIn}>
      {ways.passwords && (
        <form onSubmit={submit}>
          <Field name="email" label={words.email} type="email" autoComplete="username" required autoFocus />
          <Field
            name="password"
            label={words.password}
            type="password"
            autoComplete="current-password"
            required
          />
          {faultLine}
          <Button type="submit" kind="main" busy={busy}>
            {words.signIn}
          </Button>
        </form>
      )}
      {hasPasskeys && (
        <p>
          <Button className="account-way" icon="lock" busy={busy} onClick={() => void withPasskey()}>
            {words.withPasskey}
          </Button>
        </p>
      )}
      <ElsewhereButtons ways={ways} />
      {ways.passwords ? (
        <>
          <p>
            <Link href="/forgot-password">{words.forgot}</Link>
          </p>
          {ways.open && (
            <p>
              {words.newHere} <Link href="/sign-up">{words.signUp}</Link>
            </p>
          )}
        </>
      ) : (
        faultLine
      )}
    </AccountCard>
  );
}
