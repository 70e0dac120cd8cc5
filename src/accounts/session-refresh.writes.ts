import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { keptRows, keptWrite } from '../persistence/prepared.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { type SessionRow, sessionColumns } from './account.queries.ts';
import type { RefreshToken } from './refresh-token.entity.ts';

/** Locks a session until the transaction ends.
 * @returns undefined if it has ended. */
export async function lockSession({ em }: Transaction, id: string): Promise<SessionRow | undefined> {
  const sessions = database(em)
    .selectFrom('session')
    .select(sessionColumns)
    .where('session.id', '=', id)
    .forUpdate();
  const [session] = await keptRows(em, 'a session to refresh', sessions);
  return session;
}

/** Notes that a session, which is locked, is used. */
export async function useSession(
  { em }: Transaction,
  id: string,
  { lastUsedAt, ipAddress, expiresAt }: Pick<SessionRow, 'lastUsedAt' | 'ipAddress' | 'expiresAt'>,
): Promise<void> {
  const use = database(em)
    .updateTable('session')
    .set({ last_used_at: lastUsedAt, ip_address: ipAddress, expires_at: expiresAt })
    .where('id', '=', id);
  await keptWrite(em, 'the use of a session', use);
}

export type RefreshTokenRow = Pick<RefreshToken, 'hash' | 'usedAt' | 'successorSalt'>;

/** Call with the session locked. */
export function refreshTokensOf({ em }: Transaction, sessionId: string): Promise<RefreshTokenRow[]> {
  const tokens = database(em)
    .selectFrom('refresh_token')
    .select(['hash', 'used_at as usedAt', 'successor_salt as successorSalt'])
    .where('session_id', '=', sessionId);
  return keptRows(em, 'refresh tokens of a session', tokens);
}

/** What a used token becomes, and the tokens beside it. */
export interface Succession {
  sessionId: string;
  used: RefreshTokenRow;
  /** The hash of its successor. */
  next: string;
  /** The hashes of those that are no longer needed. */
  gone: readonly string[];
}

/** Call with the session locked. */
export async function insertSuccessor(
  { em }: Transaction,
  { sessionId, used, next, gone }: Succession,
): Promise<void> {
  const successor = sql`
    with gone as (
      delete from refresh_token where hash = any(${gone}::text[])
    ), used as (
      update refresh_token set used_at = ${used.usedAt}, successor_salt = ${used.successorSalt}
      where hash = ${used.hash}
    )
    insert into refresh_token (hash, session_id) values (${next}, ${sessionId})`;
  await keptWrite(em, 'the successor of a refresh token', successor);
}
