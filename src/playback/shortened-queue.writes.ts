import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { EventBus } from '../events/event-bus.service.ts';
import { settleShortened } from '../library/shortened-lists.service.ts';
import { database } from '../persistence/database.service.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { startSong, stopSong } from '../presence/now-playing.writes.ts';
import { announceQueue } from './play-queue.events.ts';
import { keptChanges } from './play-queue.writes.ts';
import { wakeRoomClocks } from './rooms/room.events.ts';

/** Makes one version of what each queue has lost by deletions of songs, however many went, and tells who follows it. A
 * queue whose current song went is at the next one, as if its owner had removed it. */
export function tellShortenedQueues(orm: MikroORM, bus: EventBus): Promise<void> {
  const of = { lists: 'play_queue', notes: 'shortened_queue', listId: 'queue_id' } as const;
  return settleShortened(orm, of, async (transaction, ids) => {
    for (const queue of await shorten(transaction, ids)) {
      await announceQueue(transaction, bus, queue.id);
      if (queue.userId === null) await wakeRoomClocks(transaction, bus);
      if (queue.goesOn) await showNext(transaction, bus, queue);
    }
  });
}

interface ShortenedQueueRow {
  id: string;
  /** Null for the queue of a room. */
  userId: string | null;
  /** Whether it is at another song than before. */
  goesOn: boolean;
  playing: boolean;
  songId: string | null;
}

/** Others see what plays now. */
async function showNext(
  transaction: Transaction,
  bus: EventBus,
  { userId, playing, songId }: ShortenedQueueRow,
): Promise<void> {
  if (userId === null) return;
  if (playing && songId !== null) await startSong(transaction, bus, userId, songId);
  else await stopSong(transaction, bus, userId);
}

const gone = sql`coalesce(current_id = any(lost.item_ids), false)`;

/** Writes the next version of queues, whose locks are held. */
async function shorten({ em }: Transaction, ids: readonly string[]): Promise<ShortenedQueueRow[]> {
  const { rows } = await sql<ShortenedQueueRow>`
    with taken as (
      delete from shortened_queue where ${isAnyOf('queue_id', ids)} returning *
    ), lost as (
      select queue_id, array_agg(item_id) as item_ids, array_agg(place) as places
      from (select taken.id, queue_id, item_id, place
        from taken cross join unnest(item_ids, places) with ordinality as item (item_id, place, nth)
        order by taken.id, nth) item
      group by queue_id
    ), following as (
      select play_queue.id, lost.item_ids, ${gone} as gone, coalesce(
        (select item.id from play_queue_item item
          where item.queue_id = play_queue.id and item.position > lost.places[array_position(lost.item_ids, current_id)]
          order by item.position limit 1),
        case when repeat = 'ALL' then (select item.id from play_queue_item item
          where item.queue_id = play_queue.id order by item.position limit 1) end) as next_id
      from play_queue join lost on queue_id = play_queue.id
    ), changed as (
      update play_queue set version = version + 1, items_version = version + 1,
        current_id = case when gone then next_id else current_id end,
        position = case when gone then 0 else position end,
        position_at = case when gone then date_trunc('milliseconds', clock_timestamp()) else position_at end,
        playing = playing and (not gone or next_id is not null)
      from following where play_queue.id = following.id
      returning play_queue.*, following.item_ids, gone
    ), forgotten as (
      delete from play_queue_change old using changed
      where old.queue_id = changed.id and old.version <= changed.version - ${keptChanges}::int
    ), logged as (
      insert into play_queue_change (queue_id, version, kind, item_ids, place, current_id, position, position_at, playing,
        repeat, shuffled, volume, device_id)
      select id, version, 'REMOVED', item_ids, null, current_id, position, position_at, playing, repeat, shuffled, volume,
        device_id from changed
    )
    select changed.id, user_id as "userId", gone as "goesOn", playing, song_id as "songId"
    from changed left join play_queue_item on play_queue_item.id = current_id order by changed.id`.execute(
    database(em),
  );
  return rows;
}
