import { sql } from 'kysely';
import { database } from './database.service.ts';
import type { Transaction } from './transaction.service.ts';

/** Makes transactions that name the same thing take turns, until each ends. */
export async function takeTurns({ em }: Transaction, thing: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${thing}, 0))`.execute(database(em));
}

/** The same for several things, in one statement and in a fixed order, so that two callers that need the same
 * things do not deadlock. */
export async function takeAllTurns({ em }: Transaction, things: readonly string[]): Promise<void> {
  const ordered = [...new Set(things)].sort();
  if (ordered.length === 0) return;
  await sql`select pg_advisory_xact_lock(hashtextextended(thing, 0)) from unnest(${ordered}::text[]) as thing`.execute(
    database(em),
  );
}

/** Lets transactions that name the same thing run side by side, except beside one that wants it exclusively. Call
 * it before all other locks, so that waiting here holds up nobody. */
export async function takePart({ em }: Transaction, thing: string, alone: boolean): Promise<void> {
  const lock = sql.raw(alone ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared');
  await sql`select ${lock}(hashtextextended(${thing}, 0))`.execute(database(em));
}

/** Takes a turn without waiting.
 * @returns whether it is this transaction's turn. */
export async function tryTurn({ em }: Transaction, thing: string): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${thing}, 0)) as taken`.execute(database(em));
  return rows[0]?.taken ?? false;
}
