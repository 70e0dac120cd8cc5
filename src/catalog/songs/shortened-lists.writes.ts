import { type RawBuilder, sql } from 'kysely';
import { enqueue } from '../../jobs/job-queue.writes.ts';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';

/** Jobs of the rooms that play queues and playlists belong to: they tell those who follow lists that have lost songs. */
export const shortenedTasks = {
  queues: 'playback:tell_shortened',
  playlists: 'library:tell_shortened',
} as const;

// Whoever changes a list holds its lock, and may wait for a song. So a deletion, which holds songs, must not wait for
// lists: it only notes which of them became shorter, and their rooms do the rest after its commit.

/** Takes songs off all queues and playlists. Call while holding the locks of the songs, before they are deleted. */
export async function takeOffLists(transaction: Transaction, songIds: readonly string[]): Promise<void> {
  const these = isAnyOf('song_id', songIds);
  await note(transaction, {
    queued: sql`delete from play_queue_item where ${these} returning id, queue_id, position`,
    listed: sql`delete from playlist_item where ${these} returning playlist_id`,
  });
}

/** Notes that all queues and playlists are about to lose all songs. */
export async function noteAllLists(transaction: Transaction): Promise<void> {
  await note(transaction, {
    queued: sql`select id, queue_id, position from play_queue_item`,
    listed: sql`select playlist_id from playlist_item`,
  });
}

async function note(
  { em }: Transaction,
  { queued, listed }: { queued: RawBuilder<unknown>; listed: RawBuilder<unknown> },
): Promise<void> {
  const { rows } = await sql<{ queues: boolean; playlists: boolean }>`
    with queued as (${queued}), listed as (${listed}), queues as (
      insert into shortened_queue (queue_id, item_ids, places)
      select queue_id, array_agg(id order by position), array_agg(position order by position)
      from queued group by queue_id returning id
    ), playlists as (
      insert into shortened_playlist (playlist_id) select distinct playlist_id from listed returning id
    )
    select exists (select from queues) as queues, exists (select from playlists) as playlists`.execute(
    database(em),
  );
  if (rows[0]?.queues) await enqueue(em, shortenedTasks.queues, {});
  if (rows[0]?.playlists) await enqueue(em, shortenedTasks.playlists, {});
}
