import type { LoginChallenge } from '@tonearm/client';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { usePageTitle } from '../app/use.page.title.ts';
import { ButtonLink } from '../look/button.tsx';
import { faultText } from '../texts/fault.text.ts';
import { useTexts } from '../texts/use.texts.ts';
import { AccountCard } from './account.card.tsx';
import { CodeStep } from './code.step.tsx';
import { homeOf, signInPath } from './return.path.ts';
import { isOwnReturn } from './sign.in.elsewhere.ts';
import { useSession } from './use.session.ts';

/** Where the browser comes back to from a service with whose account somebody signs in. */
export default function ElsewherePage() {
  const texts = useTexts();
  const { signIn, code: step, elsewhere: words } = texts.session;
  const { signInElsewhere } = useSession();
  const [path, go] = useLocation();
  const [parameters] = useSearchParams();
  const [to] = useState(() => homeOf(parameters));
  const [fault, setFault] = useState<string>();
  const [challenge, setChallenge] = useState<LoginChallenge>();
  const begun = useRef(false);
  usePageTitle(signIn);
  const arrive = () => go(to, { replace: true });

  async function finish() {
    const [code, error] = [parameters.get('code'), parameters.get('error')];
    const own = isOwnReturn(parameters);
    // The code leaves the address, so that going back or a copied address does not carry it.
    go(path, { replace: true });
    if (own && error) return setFault(words.faults[error] ?? words.refused);
    if (!own || !code) return setFault(words.over);
    const answer = await signInElsewhere(code);
    if (!answer.ok) setFault(faultText(answer.error, texts));
    else if (answer.data.challenge) setChallenge(answer.data.challenge);
    else arrive();
  }

  useEffect(() => {
    // A code works once, and React may run this again.
    if (begun.current) return;
    begun.current = true;
    void finish();
  });

  const again = (over?: string) => {
    setChallenge(undefined);
    setFault(over ?? words.over);
  };
  if (challenge) {
    return (
      <AccountCard title={step.title}>
        <CodeStep challenge={challenge} onDone={arrive} onOver={again} />
      </AccountCard>
    );
  }
  return (
    <AccountCard title={signIn}>
      {fault === undefined ? (
        <p role="status">{words.wait}</p>
      ) : (
        <>
          <p className="fault" role="alert">
            {fault}
          </p>
          <p>
            <ButtonLink href={signInPath(to)}>{words.again}</ButtonLink>
          </p>
        </>
      )}
    </AccountCard>
  );
}
