import { randomBytes } from 'node:crypto';
import type { Caller } from '../api/caller.service.ts';
import type { Device } from '../api/client.model.ts';
import { userFault } from '../api/user-errors.type.ts';
import { record } from '../audit/audit-log.writes.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { usersByIds } from './account.queries.ts';
import { accountServices } from './account-services.key.ts';
import { endSessions, makePair, type SignedIn, sessionEnd } from './session-lifecycle.service.ts';
import {
  insertSuccessor,
  lockSession,
  type RefreshTokenRow,
  refreshTokensOf,
  useSession,
} from './session-refresh.writes.ts';
import type { NewToken, Tokens } from './token.service.ts';

/** Milliseconds in which a used refresh token yields the same successor again: two tabs of one browser refresh at
 * the same time, or an answer is lost and the client retries. */
export const reuseGraceMs = 10_000;
const saltBytes = 16;

const notSignedIn = () =>
  userFault('INVALID_CREDENTIALS', 'This session has ended; sign in again.', 'refreshToken');

/** Exchanges a refresh token for the next pair of its session.
 * @throws {UserFault} INVALID_CREDENTIALS, EXPIRED */
export async function refresh(caller: Caller, device: Device, token: string): Promise<SignedIn> {
  const { tokens } = caller.service(accountServices);
  const known = tokens.readRefreshToken(token);
  if (!known) throw notSignedIn();
  const { sessionId } = known;
  const outcome = await transaction(caller.em, (transaction) =>
    rotate(transaction, caller, device, { token, ...known }),
  );
  if (outcome === 'expired')
    throw userFault('EXPIRED', 'This session has expired; sign in again.', 'refreshToken');
  if (outcome === 'reused') {
    caller.logger.warn(
      { sessionId, ip: device.ipAddress },
      'A used refresh token was sent again; ended the session',
    );
  }
  if (typeof outcome === 'string') throw notSignedIn();
  return outcome;
}

type Presented = NewToken & { sessionId: string };

async function rotate(transaction: Transaction, caller: Caller, device: Device, presented: Presented) {
  const { tokens } = caller.service(accountServices);
  // Refreshes of one session take turns.
  const session = await lockSession(transaction, presented.sessionId);
  if (!session) return 'over';
  const now = new Date();
  // The longest life may have been longer when the session was last used.
  const end = sessionEnd(caller, session.createdAt, now);
  if (session.expiresAt <= now || end <= now) return 'expired';
  const successor = await succeed(transaction, tokens, presented, now);
  if (!successor) {
    await endSessions(transaction, caller, [session.id]);
    // Whoever sent it, it was the session's owner who had it first.
    await record(transaction, caller, {
      action: 'session.copied',
      actorId: null,
      target: { type: 'User', id: session.userId },
    });
    return 'reused';
  }
  await useSession(transaction, session.id, {
    lastUsedAt: now,
    ipAddress: device.ipAddress,
    expiresAt: end,
  });
  const [user] = await usersByIds(transaction.em, [session.userId]);
  if (!user) return 'over';
  return { user, pair: makePair(caller, { id: session.id, expiresAt: end }, user, successor) };
}

/** A session has one chain of tokens. The latest is kept, its predecessor, and tokens used within the grace
 * period.
 * @returns the successor of a token; undefined for one that must not be used again. */
async function succeed(
  transaction: Transaction,
  tokens: Tokens,
  { token, hash, sessionId }: Presented,
  now: Date,
): Promise<NewToken | undefined> {
  const kept = await refreshTokensOf(transaction, sessionId);
  const presented = kept.find((one) => one.hash === hash);
  if (!presented) return undefined;
  const isRecent = ({ usedAt }: RefreshTokenRow) =>
    usedAt !== null && now.getTime() - usedAt.getTime() < reuseGraceMs;
  const renew = async (others = kept) => {
    const gone = others.filter((other) => other !== presented && !isRecent(other)).map((one) => one.hash);
    const successorSalt = randomBytes(saltBytes).toString('hex');
    const used = { hash, usedAt: now, successorSalt };
    const next = tokens.deriveRefreshToken(token, successorSalt);
    await insertSuccessor(transaction, { sessionId, used, next: next.hash, gone });
    return next;
  };
  if (!presented.usedAt) return renew();
  const successor = presented.successorSalt && tokens.deriveRefreshToken(token, presented.successorSalt);
  // If a server that does not derive successors used the token, the successor it gave out stays valid besides ours.
  if (isRecent(presented)) return successor || renew([]);
  const unused = successor && kept.some((one) => one.hash === successor.hash && !one.usedAt);
  return unused ? renew() : undefined;
}
