import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { rowTotal } from '../../persistence/sql-parts.queries.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import { earliestPlay } from './late-plays.model.ts';
import type { PlayRow } from './play.queries.ts';
import type { UnsettledPlay } from './play-handler.model.ts';

/** The name of the handler that counts plays. */
export const countHandler = 'count';

/** Adds new plays to their songs, and to the number of all plays. This is not an edit of the songs. Deleted songs
 * are skipped. */
export async function addPlayCounts({ em }: Transaction, plays: readonly UnsettledPlay[]): Promise<void> {
  await sql`
    with added as (
      update song set play_count = play_count + plays
      from (
        select song_id, ${rowTotal} as plays from unnest(${plays.map(({ songId }) => songId)}::uuid[]) song_id
        group by song_id
      ) sums
      where song.id = sums.song_id
    )
    update row_count set rows = rows + ${plays.length} where table_name = 'play'`.execute(database(em));
}

/** Months for which the job that creates partitions may fail before plays go to the default partition. */
const monthsAhead = 3;

/** Creates the missing partitions of plays for a month, by default this one, and the next ones. Rows of these months in the default
 * partition move into them.
 * @returns the names of the created partitions. */
export function makePartitions(
  em: EntityManager,
  since = new Date(),
  ahead = monthsAhead,
): Promise<string[]> {
  return transaction(em, async ({ em: inner }) => {
    // A request that waits for a lock makes later ones wait as well: better to retry. A vacuum gives way within a
    // second.
    await sql`set local lock_timeout = '2s'`.execute(database(inner));
    const { rows } = await sql<{ name: string }>`
      select name from make_play_partitions(${since}, ${ahead}) as made (name)`.execute(database(inner));
    return rows.map(({ name }) => name);
  });
}

/** Creates the partitions for all plays that may come: also late ones, of the month before. */
export function makeAllPartitions(em: EntityManager): Promise<string[]> {
  return makePartitions(em, earliestPlay(new Date()), monthsAhead + 1);
}

export interface PlayToRecord {
  userId: string;
  songId: string;
  /** Makes it safe to send the play again. */
  clientId: string | null;
  /** Null: now. */
  playedAt: Date | null;
}

/** Appends a play and queues it to be settled, in one statement: everything or nothing. Of several simultaneous
 * calls with the same client id, one succeeds; the others wait for it and append nothing.
 * @returns nothing if the song does not exist, or if the client's id was used before. */
export async function appendPlay(em: EntityManager, play: PlayToRecord): Promise<PlayRow | undefined> {
  const { userId, songId, clientId, playedAt } = play;
  // Plays are found by the times in their ids.
  const id = uuidv7(playedAt ? { msecs: playedAt.getTime() } : {});
  const time = playedAt ? sql`${playedAt}::timestamptz(3)` : sql`now()::timestamptz(3)`;
  const song = sql`from song where song.id = ${songId}::uuid`;
  const fresh =
    clientId === null
      ? sql`select ${time} as played_at ${song}`
      : sql`
          insert into play_client (user_id, client_id, play_id, played_at)
          select ${userId}::uuid, ${clientId}::text, ${id}::uuid, ${time} ${song}
          on conflict (user_id, client_id) do nothing
          returning played_at`;
  const append = sql<PlayRow>`
    with fresh as (${fresh}), appended as (
      insert into play (id, user_id, song_id, played_at)
      select ${id}::uuid, ${userId}::uuid, ${songId}::uuid, played_at from fresh
      returning id, song_id as "songId", played_at as "playedAt"
    ), queued as (
      insert into new_play (play_id, user_id, song_id, played_at)
      select id, ${userId}::uuid, "songId", "playedAt" from appended
    )
    select * from appended`;
  const [row] = await keptRows(em, 'new play', append);
  return row;
}

/** Days for which a client's id is remembered. */
const rememberedDays = 7;
/** Few enough to finish well within the time limit of a statement. */
const forgottenAtOnce = 10_000;

/** Deletes client ids that are too old to be sent again.
 * @returns their number. */
export async function forgetClients(em: EntityManager): Promise<number> {
  for (let total = 0; ; ) {
    const { numAffectedRows = 0n } = await sql`
      delete from play_client where (user_id, client_id) in (
        select user_id, client_id from play_client
        where recorded_at < now() - make_interval(days => ${rememberedDays})
        order by recorded_at limit ${forgottenAtOnce}
      )`.execute(database(em));
    total += Number(numAffectedRows);
    if (numAffectedRows < forgottenAtOnce) return total;
  }
}
