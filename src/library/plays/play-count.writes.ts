import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { UnsettledPlay } from './play-handler.model.ts';

/** The name of the handler that counts plays. */
export const countHandler = 'count';

/** Adds new plays to their songs, and to the number of all plays. It is no edit of the songs, and a song that is gone
 * has nothing to count. */
export async function countPlays({ em }: Transaction, plays: readonly UnsettledPlay[]): Promise<void> {
  await sql`
    with added as (
      update song set play_count = play_count + plays
      from (
        select song_id, count(*)::int as plays from unnest(${plays.map(({ songId }) => songId)}::uuid[]) song_id
        group by song_id
      ) sums
      where song.id = sums.song_id
    )
    update row_count set rows = rows + ${plays.length} where table_name = 'play'`.execute(database(em));
}
