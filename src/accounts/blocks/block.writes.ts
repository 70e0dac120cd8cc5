import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { Audience } from '../settings/audience.model.ts';
import { suspended } from '../user.policy.ts';

export interface HeldAccount {
  id: string;
  presenceAudience: Audience;
  isSuspended: boolean;
}

/** Protects both accounts from deletion, and whatever is between the two from a block, until the transaction ends; locked
 * in the order of their ids.
 * @param way `update` to make or end a block, which then waits for all who are about to write to each other.
 * @returns the accounts that exist. */
export async function holdPair(
  transaction: Transaction,
  one: string,
  other: string,
  way: 'key share' | 'update' = 'key share',
): Promise<HeldAccount[]> {
  return holdAccounts(transaction, [one, other], way);
}

/** The same for any number of accounts. */
export async function holdAccounts(
  { em }: Transaction,
  ids: readonly string[],
  way: 'key share' | 'update' = 'key share',
): Promise<HeldAccount[]> {
  const accounts = sql<HeldAccount>`
    select id, presence_audience as "presenceAudience", ${suspended} as "isSuspended" from account
    where ${isAnyOf('id', [...ids].sort())} order by id for ${sql.raw(way)}`;
  return keptRows(em, `accounts for ${way}`, accounts);
}

/** An existing block keeps its time. */
export async function insertBlock({ em }: Transaction, blockerId: string, blockedId: string): Promise<void> {
  await database(em)
    .insertInto('user_block')
    .values({ blocker_id: blockerId, blocked_id: blockedId, created_at: sql`now()` })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** @returns whether there was one. */
export async function deleteBlock(
  { em }: Transaction,
  blockerId: string,
  blockedId: string,
): Promise<boolean> {
  const { numDeletedRows } = await database(em)
    .deleteFrom('user_block')
    .where('blocker_id', '=', blockerId)
    .where('blocked_id', '=', blockedId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
