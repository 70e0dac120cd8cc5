import { sql } from 'kysely';
import { forAll } from '../library/plays/play-handler.model.ts';

/** The name of the handler that adds plays to statistics. */
export const statisticsHandler = 'statistics';

/** Plays that wait to be tallied and are looked at when statistics are read. They are settled every second: there are
 * more only after that has failed for long, and then a figure that is behind is better than none. */
const mostWaiting = 100_000;

const waits = sql`waits_for in (${forAll}, ${statisticsHandler})`;

/** Plays that statistics don't know yet, as a table that has `user_id`, `song_id` and `played_at`. */
export const waitingPlays = sql`(select user_id, song_id, played_at from new_play where ${waits} limit ${mostWaiting})`;

/** Whether plays of before this time wait. */
export const waitsSinceBefore = (time: Date) =>
  sql<boolean>`exists (select from new_play where ${waits} and played_at < ${time})`;
