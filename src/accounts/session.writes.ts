import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { limiterTable } from '../api/rate-limiter.service.ts';
import { database } from '../persistence/database.service.ts';
import { keptRows, keptWrite } from '../persistence/prepared.queries.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import type { SessionRow } from './account.queries.ts';

/** Opens a session with its first refresh token.
 * @param hash of the token. */
export async function insertSession({ em }: Transaction, session: SessionRow, hash: string): Promise<void> {
  const { id, userId, createdAt, userAgent, ipAddress, lastUsedAt, expiresAt } = session;
  const opened = sql`
    with opened as (
      insert into session (id, user_id, created_at, user_agent, ip_address, last_used_at, expires_at)
      values (${id}, ${userId}, ${createdAt}, ${userAgent}, ${ipAddress}, ${lastUsedAt}, ${expiresAt})
      returning id
    )
    insert into refresh_token (hash, session_id) select ${hash}, id from opened`;
  await keptWrite(em, 'a new session', opened);
}

export async function deleteSessions({ em }: Transaction, ids: readonly string[]): Promise<void> {
  await keptWrite(em, 'the end of sessions', sql`delete from session where ${isAnyOf('id', ids)}`);
}

/** Deletes all sessions of a user except one.
 * @returns the ids of the deleted sessions. */
export async function deleteSessionsOf(
  { em }: Transaction,
  userId: string,
  except: string | null,
): Promise<string[]> {
  const sessions = sql<{ id: string }>`
    delete from session where user_id = ${userId} and id is distinct from ${except} returning id`;
  const rows = await keptRows(em, 'the end of sessions of a user', sessions);
  return rows.map(({ id }) => id);
}

export async function recordRevocations(
  { em }: Transaction,
  sessionIds: readonly string[],
  expiresAt: Date,
): Promise<void> {
  const revocations = sql`
    insert into session_revocation (session_id, expires_at)
    select unnest(${sessionIds}::uuid[]), ${expiresAt}::timestamptz on conflict do nothing`;
  await keptWrite(em, 'revocations of sessions', revocations);
}

/** Deletes expired sessions, tokens and counts of the rate limiter. */
export async function deleteExpired(em: EntityManager): Promise<void> {
  const db = database(em);
  await sql`delete from session where expires_at < now()`.execute(db);
  await sql`delete from session_revocation where expires_at < now()`.execute(db);
  await sql`delete from email_token where expires_at < now()`.execute(db);
  await sql`delete from passkey_challenge where expires_at < now()`.execute(db);
  await sql`delete from login_challenge where expires_at < now()`.execute(db);
  await sql`delete from ${sql.table(limiterTable)} where expire < ${Date.now()}`.execute(db);
}
