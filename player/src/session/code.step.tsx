import type { LoginChallenge } from '@tonearm/client';
import { type FormEvent, useState } from 'react';
import { Button } from '../look/button.tsx';
import { Field } from '../look/field.tsx';
import { faultText } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { textIn } from './form.values.ts';
import { useSession } from './use.session.ts';

interface CodeStepProps {
  challenge: LoginChallenge;
  onDone: () => void;
  /** The challenge is over: the first step has to be done again.
   * @param fault what to say there. */
  onOver: (fault?: string) => void;
}

/** The second step of signing in: a code of the app or, if it is lost, a recovery code. */
export function CodeStep({ challenge, onDone, onOver }: CodeStepProps) {
  const texts = useTexts();
  const { code: words } = texts.session;
  const { completeSignIn } = useSession();
  const [lost, setLost] = useState(false);
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    setBusy(true);
    const answer = await completeSignIn({ challenge: challenge.token, code: textIn(form, 'code') });
    setBusy(false);
    if (answer.ok) return onDone();
    const text = faultText(answer.error, texts);
    if (answer.error.of('challenge')) return onOver(text);
    setFault(text);
    form.reset();
    form.querySelector('input')?.focus();
  }

  return (
    <>
      <p>{lost ? words.recoveryText : words.text}</p>
      <form onSubmit={submit}>
        <Field
          key={String(lost)}
          name="code"
          label={lost ? words.recoveryCode : words.code}
          autoComplete="one-time-code"
          inputMode={lost ? 'text' : 'numeric'}
          autoCapitalize="off"
          spellCheck={false}
          required
          autoFocus
        />
        {fault && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        <Button type="submit" kind="main" busy={busy}>
          {texts.session.signIn}
        </Button>
      </form>
      <p className="account-ways">
        <Button
          kind="quiet"
          onClick={() => {
            setLost(!lost);
            setFault(undefined);
          }}
        >
          {lost ? words.useApp : words.useRecovery}
        </Button>
        <Button kind="quiet" onClick={() => onOver()}>
          {words.back}
        </Button>
      </p>
    </>
  );
}
