import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { ButtonLink } from '../look/button.tsx';
import { Empty } from '../look/states.tsx';
import { useTexts } from '../texts/use.texts.ts';
import { signInPath } from './return.path.ts';
import { useSession } from './use.session.ts';

interface SignedInProps {
  children: ReactNode;
  /** Whether it is a part of a page, which has its heading already. */
  part?: boolean;
}

/** What only somebody who is signed in can see; for others, the way there. */
export function SignedIn({ children, part = false }: SignedInProps) {
  const { session } = useTexts();
  const { user } = useSession();
  const [location] = useLocation();
  if (user) return children;
  return (
    <>
      {!part && <h1 className="unseen">{session.signInFirst}</h1>}
      <Empty icon="lock" title={session.signInFirst}>
        <ButtonLink kind="main" href={signInPath(location)}>
          {session.signIn}
        </ButtonLink>
      </Empty>
    </>
  );
}
