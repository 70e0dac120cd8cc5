import { v7 as uuidv7 } from 'uuid';
import type { Caller } from '../api/caller.service.ts';
import type { Device } from '../api/client.model.ts';
import { userFault } from '../api/user-errors.type.ts';
import { record } from '../audit/audit-log.writes.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { greetDevice } from './access/devices/new-device.service.ts';
import { deleteChallengesOf } from './access/login-challenge.writes.ts';
import { standingOf } from './access/totp-requirement.policy.ts';
import type { SessionRow, UserRow } from './account.queries.ts';
import { accountServices } from './account-services.key.ts';
import { Session } from './session.entity.ts';
import { endableSessions } from './session.policy.ts';
import { deleteSessions, deleteSessionsOf, insertSession } from './session.writes.ts';
import { refuseSuspended } from './suspension.model.ts';
import type { NewToken } from './token.service.ts';

const longestUserAgent = 500;

/** How a session began. */
export type SignInMethod =
  | 'password'
  | 'registration'
  | 'password reset'
  | 'passkey'
  | 'second factor'
  | 'OpenID Connect';

export interface TokenPair {
  sessionId: string;
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
}

export interface SignedIn {
  user: UserRow;
  pair: TokenPair;
}

/** Signs a user in on a device. Call it with the account locked against changes, so that a suspension at the same time
 * either is seen here or ends the session.
 * @param method how the user signs in, for the audit log.
 * @throws {UserFault} FORBIDDEN for a suspended user */
export async function openSession(
  transaction: Transaction,
  caller: Caller,
  device: Device,
  user: UserRow,
  method: SignInMethod = 'password',
): Promise<TokenPair> {
  const { ipAddress, userAgent } = device;
  refuseSuspended(user);
  const { tokens } = caller.service(accountServices);
  const now = new Date();
  const session = {
    id: uuidv7(),
    userId: user.id,
    createdAt: now,
    ipAddress,
    userAgent: userAgent?.slice(0, longestUserAgent) ?? null,
    lastUsedAt: now,
    expiresAt: sessionEnd(caller, now, now),
  };
  const first = tokens.makeRefreshToken(session.id);
  await insertSession(transaction, session, first.hash);
  await record(transaction, caller, {
    action: 'session.login',
    actorId: user.id,
    target: { type: 'Session', id: session.id },
    changes: { method: { after: method } },
  });
  await greetDevice(transaction, caller, device, user);
  return makePair(caller, session, user, first);
}

/** When a session ends that is used now: some time afterwards, and never later than its longest life allows. */
export function sessionEnd(caller: Caller, begun: Date, now: Date): Date {
  const { sessionMs, longestSessionMs } = caller.service(accountServices);
  return new Date(Math.min(now.getTime() + sessionMs, begun.getTime() + longestSessionMs));
}

/** A refresh token of a session, with a new access token. */
export function makePair(
  caller: Caller,
  session: Pick<SessionRow, 'id' | 'expiresAt'>,
  user: UserRow,
  refresh: NewToken,
): TokenPair {
  const { tokens, totp } = caller.service(accountServices);
  const { role, totpDue } = standingOf(user, totp.required);
  const access = tokens.makeAccessToken(user.id, session.id, role, { totpDue, until: session.expiresAt });
  return {
    sessionId: session.id,
    accessToken: access.token,
    accessTokenExpiresAt: access.expiresAt,
    refreshToken: refresh.token,
    refreshTokenExpiresAt: session.expiresAt,
  };
}

/** Ends sessions at once, on every process. */
export async function endSessions(
  transaction: Transaction,
  caller: Caller,
  ids: readonly string[],
): Promise<void> {
  await deleteSessions(transaction, ids);
  await caller.service(accountServices).revocations.announceSessions(transaction, ids);
}

/** Ends all sessions of a user except one, and the sign-ins that wait for the second factor. */
export async function endSessionsOf(
  transaction: Transaction,
  caller: Caller,
  userId: string,
  except?: string,
) {
  const ids = await deleteSessionsOf(transaction, userId, except ?? null);
  await deleteChallengesOf(transaction, userId);
  await caller.service(accountServices).revocations.announceSessions(transaction, ids);
}

/** Ends the session of the request. If it has ended already, that is what was wanted. */
export function endCurrentSession(caller: Caller): Promise<void> {
  const { sessionId } = caller.signedIn;
  return transaction(caller.em, async (transaction) => {
    await endSessions(transaction, caller, [sessionId]);
    await record(transaction, caller, {
      action: 'session.logout',
      target: { type: 'Session', id: sessionId },
    });
  });
}

/** Ends one session of the viewer, or with null all except the current one.
 * @throws {UserFault} NOT_FOUND, also for another user's session */
export function revokeSessions(caller: Caller, id: string | null): Promise<void> {
  const viewer = caller.signedIn;
  return transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    if (id === null) {
      await endSessionsOf(transaction, caller, viewer.id, viewer.sessionId);
      return record(transaction, caller, {
        action: 'session.revoke',
        target: { type: 'User', id: viewer.id },
      });
    }
    const found = await em.count(Session, { id, ...endableSessions(viewer) });
    if (found === 0) throw userFault('NOT_FOUND', 'Session not found.', 'id');
    await endSessions(transaction, caller, [id]);
    await record(transaction, caller, { action: 'session.revoke', target: { type: 'Session', id } });
  });
}
