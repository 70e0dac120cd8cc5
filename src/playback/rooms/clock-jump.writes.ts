import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { ClockJump } from './clock-jumps.service.ts';

/** Lets music go on where it was before the clock was set, instead of being an hour ahead, or standing for an hour. All
 * processes notice the jump: a queue that one of them has set is left by the others.
 * @returns the rooms among the queues. */
export async function setQueuesBy({ em }: Transaction, { from, byMs }: ClockJump): Promise<string[]> {
  const by = sql`${byMs} * interval '1 millisecond'`;
  const isOfBefore =
    byMs > 0
      ? sql`position_at <= ${from} and position_at > ${from}::timestamptz - ${by}`
      : sql`position_at > clock_timestamp()`;
  const { rows } = await sql<{ roomId: string | null }>`
    update play_queue set position_at = position_at + ${by}
    where playing and ${isOfBefore} returning room_id as "roomId"`.execute(database(em));
  return rows.map(({ roomId }) => roomId).filter((roomId) => roomId !== null);
}
