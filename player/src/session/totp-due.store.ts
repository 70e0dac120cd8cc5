import { RequestError } from '@tonearm/client';
import { useSyncExternalStore } from 'react';
import { currentSession } from './session.store.ts';
import { useSession } from './use.session.ts';

let dueFor: string | undefined;
const listeners = new Set<() => void>();

/** Notes it if a request failed because its user has to turn on a second factor first, as everything of theirs will. */
export function noteTotpDue(error: unknown): void {
  const userId = currentSession().user?.id;
  if (!(error instanceof RequestError) || error.reason !== 'TOTP_REQUIRED' || dueFor === userId) return;
  dueFor = userId;
  for (const listener of listeners) listener();
}

/** Whether the user has to turn on a second factor before anything else (`REQUIRE_TOTP=all`). */
export function useTotpDue(): boolean {
  const { user } = useSession();
  const due = useSyncExternalStore(onDue, () => dueFor);
  return user !== null && due === user.id;
}

function onDue(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
