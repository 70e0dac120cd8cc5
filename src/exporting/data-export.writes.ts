import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { suspended } from '../accounts/user.policy.ts';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

/** Hours after which an export that was not finished is given up. */
const givenUpAfter = 24;

/** @returns false while one is being made. */
export async function beginExport({ em }: Transaction, userId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into data_export (user_id, requested_at) values (${userId}, now())
    on conflict (user_id) do update
      set requested_at = now(), file_key = null, token_hash = null, expires_at = null
      where data_export.file_key is not null
        or data_export.requested_at < now() - make_interval(hours => ${sql.lit(givenUpAfter)})`.execute(
    database(em),
  );
  return Number(numAffectedRows ?? 0) > 0;
}

export interface FinishedExport {
  userId: string;
  fileKey: string;
  tokenHash: string;
  expiresAt: Date;
}

/** @returns whether it is still wanted. */
export async function finishExport(
  em: EntityManager,
  { userId, fileKey, tokenHash, expiresAt }: FinishedExport,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update data_export set file_key = ${fileKey}, token_hash = ${tokenHash}, expires_at = ${expiresAt}
    where user_id = ${userId}`.execute(database(em));
  return Number(numAffectedRows ?? 0) > 0;
}

/** The file that a token leads to; undefined if it leads to none any more. */
export async function exportedFile(em: EntityManager, tokenHash: string): Promise<string | undefined> {
  const { rows } = await sql<{ key: string }>`
    select file_key as key from data_export join account on account.id = user_id
    where token_hash = ${tokenHash} and expires_at > now() and not ${suspended}`.execute(database(em));
  return rows[0]?.key;
}

/** The file of a user's export, if there is one. */
export async function exportOf({ em }: Transaction, userId: string): Promise<string | undefined> {
  const { rows } = await sql<{ key: string | null }>`
    select file_key as key from data_export where user_id = ${userId} for update`.execute(database(em));
  return rows[0]?.key ?? undefined;
}

export async function deleteExpiredExports(em: EntityManager): Promise<void> {
  await sql`delete from data_export where expires_at <= now()`.execute(database(em));
}

/** Those of these files that a link still leads to. */
export async function keptExports(em: EntityManager, keys: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select file_key as key from data_export where file_key = any(${keys}::text[])`.execute(database(em));
  return new Set(rows.map(({ key }) => key));
}
