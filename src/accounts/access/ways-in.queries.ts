import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';

/** Whether somebody can sign in without a password. */
export async function hasWayWithoutPassword({ em }: Transaction, userId: string): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from oidc_identity where user_id = ${userId})
      or exists (select from passkey where user_id = ${userId}) as has`.execute(database(em));
  return rows[0]?.has ?? false;
}
