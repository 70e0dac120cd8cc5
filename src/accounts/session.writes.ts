import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { limiterTable } from '../api/rate-limiter.service.ts';
import { database } from '../persistence/database.service.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

export async function deleteSessions({ em }: Transaction, ids: readonly string[]): Promise<void> {
  await sql`delete from session where ${isAnyOf('id', ids)}`.execute(database(em));
}

/** Deletes all sessions of a user except one.
 * @returns the ids of the deleted sessions. */
export async function deleteSessionsOf(
  { em }: Transaction,
  userId: string,
  except: string | null,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from session where user_id = ${userId} and id is distinct from ${except} returning id`.execute(
    database(em),
  );
  return rows.map(({ id }) => id);
}

export async function recordRevocations(
  { em }: Transaction,
  sessionIds: readonly string[],
  expiresAt: Date,
): Promise<void> {
  await sql`
    insert into session_revocation (session_id, expires_at)
    select unnest(${sessionIds}::uuid[]), ${expiresAt} on conflict do nothing`.execute(database(em));
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
