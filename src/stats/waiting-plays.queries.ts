import { sql } from 'kysely';
import { forAll } from '../library/plays/play-handler.model.ts';

/** The name of the handler that adds plays to statistics. */
export const statisticsHandler = 'statistics';

/** Waiting plays that are read when statistics are requested. Plays are settled every second: there are more only
 * after settling has failed for long, and then an outdated figure is better than none. */
const mostWaiting = 100_000;

const waits = sql`waits_for in (${forAll}, ${statisticsHandler})`;

/** Plays not in the statistics yet, as a table with `user_id`, `song_id` and `played_at`. */
export const waitingPlays = sql`(select user_id, song_id, played_at from new_play where ${waits} limit ${mostWaiting})`;

/** Whether plays from before this time wait. */
export const waitsSinceBefore = (time: Date) =>
  sql<boolean>`exists (select from new_play where ${waits} and played_at < ${time})`;
