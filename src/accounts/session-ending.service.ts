import type { Caller } from '../api/caller.service.ts';
import { userFault } from '../api/user-errors.type.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { Session } from './session.entity.ts';
import { endableSessions } from './session.policy.ts';
import { endSessions, endSessionsOf } from './session-lifecycle.service.ts';

/** Ends the session that the request came from. It may be gone already, which is what was wanted. */
export function endCurrentSession(caller: Caller): Promise<void> {
  const { sessionId } = caller.signedIn;
  return transaction(caller.em, (transaction) => endSessions(transaction, caller, [sessionId]));
}

/** Ends one session of the viewer's, or with null all but the current one.
 * @throws {UserFault} NOT_FOUND, for somebody else's session, too */
export function revokeSessions(caller: Caller, id: string | null): Promise<void> {
  const viewer = caller.signedIn;
  return transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    if (id === null) return endSessionsOf(transaction, caller, viewer.id, viewer.sessionId);
    const found = await em.count(Session, { id, ...endableSessions(viewer) });
    if (found === 0) throw userFault('NOT_FOUND', 'Session not found.', 'id');
    return endSessions(transaction, caller, [id]);
  });
}
