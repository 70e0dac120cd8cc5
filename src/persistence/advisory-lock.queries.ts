import { sql } from 'kysely';
import { keptRows } from './prepared.queries.ts';
import type { Transaction } from './transaction.service.ts';

/** Makes transactions that name the same thing take turns, until each ends. */
export async function takeTurns({ em }: Transaction, thing: string): Promise<void> {
  await keptRows(em, 'a turn', sql`select pg_advisory_xact_lock(hashtextextended(${thing}, 0))`);
}

/** The same for several things, in one statement and in a fixed order, so that two callers that need the same
 * things do not deadlock. */
export async function takeAllTurns({ em }: Transaction, things: readonly string[]): Promise<void> {
  const ordered = [...new Set(things)].sort();
  if (ordered.length === 0) return;
  const turns = sql`
    select pg_advisory_xact_lock(hashtextextended(thing, 0)) from unnest(${ordered}::text[]) as thing`;
  await keptRows(em, 'turns', turns);
}

/** Lets transactions that name the same thing run side by side, except beside one that wants it exclusively. Call
 * it before all other locks, so that waiting here holds up nobody. */
export async function takePart({ em }: Transaction, thing: string, alone: boolean): Promise<void> {
  const lock = sql.raw(alone ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared');
  await keptRows(em, 'a part', sql`select ${lock}(hashtextextended(${thing}, 0))`);
}

/** Takes a turn without waiting.
 * @returns whether it is this transaction's turn. */
export async function tryTurn({ em }: Transaction, thing: string): Promise<boolean> {
  const turn = sql<{ taken: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${thing}, 0)) as taken`;
  const [row] = await keptRows(em, 'a turn without waiting', turn);
  return row?.taken ?? false;
}
