import { RequestError } from '@tonearm/client';
import { useSyncExternalStore } from 'react';
import { FollowedValue } from '../app/followed.value.ts';
import { currentSession } from './session.store.ts';
import { useSession } from './use.session.ts';

const dueFor = new FollowedValue<string | undefined>(undefined);

/** Notes it if a request failed because its user has to turn on a second factor first, as everything of theirs will. */
export function noteTotpDue(error: unknown): void {
  const userId = currentSession().user?.id;
  if (!(error instanceof RequestError) || error.reason !== 'TOTP_REQUIRED' || dueFor.get() === userId) return;
  dueFor.set(userId);
}

/** Whether the user has to turn on a second factor before anything else (`REQUIRE_TOTP=all`). */
export function useTotpDue(): boolean {
  const { user } = useSession();
  const due = useSyncExternalStore(dueFor.subscribe, dueFor.get);
  return user !== null && due === user.id;
}
