import type { RequestContext } from '../api/request-context.service.ts';
import { userFault } from '../api/user-errors.type.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { Session } from './session.entity.ts';
import { endSessions, endSessionsOf } from './session-rotation.service.ts';

/** Ends the session that the request came from. It may be gone already, which is what was wanted. */
export function endCurrentSession(context: RequestContext): Promise<void> {
  const { sessionId } = context.signedIn;
  return transaction(context.em, (transaction) => endSessions(transaction, context, [sessionId]));
}

/** Ends one session of the viewer's, or with null all but the current one.
 * @throws {UserFault} NOT_FOUND, for somebody else's session, too */
export function revokeSessions(context: RequestContext, id: string | null): Promise<void> {
  const viewer = context.signedIn;
  return transaction(context.em, async (transaction) => {
    const { em } = transaction;
    if (id === null) return endSessionsOf(transaction, context, viewer.id, viewer.sessionId);
    const found = await em.count(Session, { id, user: viewer.id });
    if (found === 0) throw userFault('NOT_FOUND', 'Session not found.', 'id');
    return endSessions(transaction, context, [id]);
  });
}
