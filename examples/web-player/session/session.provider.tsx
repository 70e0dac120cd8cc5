import { createContext, type ReactNode, use, useSyncExternalStore } from 'react';
import type { Session, SignedIn } from './session.ts';

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('There is no session around this');
  return session;
}

/** The signed-in user, or null. */
export function useViewer(): SignedIn | null {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => session.user);
}
