import { type RawBuilder, sql } from 'kysely';
import { enqueue } from '../../jobs/job-queue.writes.ts';
import { database } from '../../persistence/database.service.ts';
import { portions } from '../../persistence/portions.model.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';

/** Jobs of the rooms that play queues and playlists belong to: they tell those who follow lists that have lost songs. */
export const shortenedTasks = {
  queues: 'playback:tell_shortened',
  playlists: 'library:tell_shortened',
} as const;

// Whoever changes a list holds its lock, and may wait for a song. So a deletion, which holds songs, must not wait for
// lists: it only notes which of them became shorter, and their rooms do the rest after its commit.

/** Songs whose lists are looked up by one statement. */
const songsAtOnce = 100;
/** Lists that lose songs by one statement: at most half a million items are looked at. */
const listsAtOnce = 50;

/** Takes songs off all queues and playlists, some lists at a time, so that no statement runs for long. Call while holding
 * the locks of the songs, before they are deleted: nobody puts them on a list meanwhile. */
export async function takeOffLists(transaction: Transaction, songIds: readonly string[]): Promise<void> {
  const these = isAnyOf('song_id', songIds);
  const queues = await listsWith(transaction, 'queue_id', songIds);
  for (const ids of queues)
    await noteQueues(
      transaction,
      sql`delete from play_queue_item where ${isAnyOf('queue_id', ids)} and ${these} returning id, queue_id, position`,
    );
  const playlists = await listsWith(transaction, 'playlist_id', songIds);
  for (const ids of playlists)
    await notePlaylists(
      transaction,
      sql`delete from playlist_item where ${isAnyOf('playlist_id', ids)} and ${these} returning playlist_id`,
    );
  await tellRooms(transaction, { queues: queues.length > 0, playlists: playlists.length > 0 });
}

/** Notes that all queues and playlists are about to lose all songs. */
export async function noteAllLists(transaction: Transaction): Promise<void> {
  const queues = await noteQueues(transaction, sql`select id, queue_id, position from play_queue_item`);
  const playlists = await notePlaylists(transaction, sql`select playlist_id from playlist_item`);
  await tellRooms(transaction, { queues: queues > 0, playlists: playlists > 0 });
}

/** Lets the rooms that lists belong to do the rest after the commit. */
async function tellRooms(
  { em }: Transaction,
  { queues, playlists }: { queues: boolean; playlists: boolean },
): Promise<void> {
  if (queues) await enqueue(em, shortenedTasks.queues, {});
  if (playlists) await enqueue(em, shortenedTasks.playlists, {});
}

const itemsOf = { queue_id: 'play_queue_item', playlist_id: 'playlist_item' } as const;

/** The lists that have some of the songs, in portions. */
async function listsWith(
  { em }: Transaction,
  listId: keyof typeof itemsOf,
  songIds: readonly string[],
): Promise<string[][]> {
  const found = new Set<string>();
  for (const ids of portions(songIds, songsAtOnce)) {
    const { rows } = await sql<{ id: string }>`
      select distinct ${sql.ref(listId)} as id from ${sql.table(itemsOf[listId])}
      where ${isAnyOf('song_id', ids)}`.execute(database(em));
    for (const { id } of rows) found.add(id);
  }
  // In one order, so that two deletions do not wait for each other.
  return portions([...found].sort(), listsAtOnce);
}

/** @returns the number of queues. */
async function noteQueues({ em }: Transaction, items: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql`
    with item as (${items})
    insert into shortened_queue (queue_id, item_ids, places)
    select queue_id, array_agg(id order by position), array_agg(position order by position)
    from item group by queue_id returning id`.execute(database(em));
  return rows.length;
}

/** @returns the number of playlists. */
async function notePlaylists({ em }: Transaction, items: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql`
    with item as (${items})
    insert into shortened_playlist (playlist_id) select distinct playlist_id from item returning id`.execute(
    database(em),
  );
  return rows.length;
}
