import { type EntityManager, LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { RequestContext } from '../shared/context.ts';
import { userFault } from '../shared/user.errors.ts';
import { accountTools } from './account.tools.ts';
import { RefreshToken } from './refresh.token.entity.ts';
import { Session } from './session.entity.ts';
import { User } from './user.entity.ts';

/** Milliseconds in which a refresh token may be used again: two tabs of one browser refresh at the same time. */
export const reuseGraceMs = 10_000;
const longestUserAgent = 500;

export interface TokenPair {
  sessionId: string;
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
}

/** Signs a user in on the device that makes the request. Belongs into a transaction. */
export async function openSession(
  em: EntityManager,
  context: RequestContext,
  user: User,
): Promise<TokenPair> {
  const { sessionMs } = context.service(accountTools);
  const { ipAddress, userAgent } = context.client;
  const now = new Date();
  const session = em.create(Session, {
    user,
    ipAddress,
    userAgent: userAgent?.slice(0, longestUserAgent) ?? null,
    lastUsedAt: now,
    expiresAt: new Date(now.getTime() + sessionMs),
  });
  await em.flush();
  return issuePair(em, context, session, user);
}

/** Makes a new pair for a session. */
async function issuePair(
  em: EntityManager,
  context: RequestContext,
  session: Session,
  user: User,
): Promise<TokenPair> {
  const { tokens } = context.service(accountTools);
  const access = tokens.makeAccessToken(user.id, session.id, user.role);
  const refresh = tokens.makeRefreshToken(session.id);
  em.create(RefreshToken, { hash: refresh.hash, session, usedAt: null });
  await em.flush();
  return {
    sessionId: session.id,
    accessToken: access.token,
    accessTokenExpiresAt: access.expiresAt,
    refreshToken: refresh.token,
    refreshTokenExpiresAt: session.expiresAt,
  };
}

const notSignedIn = () =>
  userFault('INVALID_CREDENTIALS', 'Sign in again: this session is over', 'refreshToken');

/** Trades a refresh token for a new pair. One that was used before ends its session, unless that was a moment
 * ago.
 * @throws {UserFault} INVALID_CREDENTIALS, EXPIRED */
export async function refresh(
  context: RequestContext,
  token: string,
): Promise<{ user: User; pair: TokenPair }> {
  const { tokens, sessionMs } = context.service(accountTools);
  const known = tokens.readRefreshToken(token);
  if (!known) throw notSignedIn();
  const outcome = await context.em.fork().transactional(async (em) => {
    const session = await em.findOne(Session, known.sessionId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!session) return 'over';
    if (session.expiresAt <= new Date()) return 'expired';
    if (!(await useToken(em, known.hash))) {
      await endSessions(em, context, [session.id]);
      return 'reused';
    }
    const now = new Date();
    session.lastUsedAt = now;
    session.expiresAt = new Date(now.getTime() + sessionMs);
    await forgetUsedTokens(em, session.id, now);
    const user = await em.findOneOrFail(User, session.user.id);
    return { user, pair: await issuePair(em, context, session, user) };
  });
  if (outcome === 'expired')
    throw userFault('EXPIRED', 'Sign in again: this session has expired', 'refreshToken');
  if (outcome === 'reused') {
    const { sessionId } = known;
    context.logger.warn(
      { sessionId, ip: context.client.ipAddress },
      'A used refresh token came again; session ended',
    );
  }
  if (typeof outcome === 'string') throw notSignedIn();
  return outcome;
}

/** Marks a token as used, in one statement, so that of two requests only one is the first.
 * @returns whether it may be used. */
async function useToken(em: EntityManager, hash: string): Promise<boolean> {
  const now = new Date();
  const graceFrom = new Date(now.getTime() - reuseGraceMs);
  const { rows } = await sql`
    update refresh_token set used_at = coalesce(used_at, ${now})
    where hash = ${hash} and (used_at is null or used_at > ${graceFrom}) returning hash`.execute(
    em.getKysely<unknown>(),
  );
  return rows.length > 0;
}

/** Their MAC still gives them away when they come again. */
async function forgetUsedTokens(em: EntityManager, sessionId: string, now: Date): Promise<void> {
  const graceFrom = new Date(now.getTime() - reuseGraceMs);
  await sql`delete from refresh_token where session_id = ${sessionId} and used_at <= ${graceFrom}`.execute(
    em.getKysely<unknown>(),
  );
}

/** Ends sessions at once, on every process. Belongs into a transaction. */
export async function endSessions(
  em: EntityManager,
  context: RequestContext,
  ids: readonly string[],
): Promise<void> {
  await sql`delete from session where id = any(${ids}::uuid[])`.execute(em.getKysely<unknown>());
  await context.service(accountTools).revocations.announceSessions(em, ids);
}

/** Ends all sessions of a user but one. Belongs into a transaction. */
export async function endSessionsOf(
  em: EntityManager,
  context: RequestContext,
  userId: string,
  except?: string,
) {
  const { rows } = await sql<{ id: string }>`
    delete from session where user_id = ${userId} and id is distinct from ${except ?? null} returning id`.execute(
    em.getKysely<unknown>(),
  );
  const ids = rows.map(({ id }) => id);
  await context.service(accountTools).revocations.announceSessions(em, ids);
}
