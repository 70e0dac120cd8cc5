import { type SqlBool, sql } from 'kysely';
import type { EventBus } from '../events/event-bus.service.ts';
import { database } from '../persistence/database.service.ts';
import { keptRows } from '../persistence/prepared.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { announcePresences } from './presence.writes.ts';

/** Songs whose end has not been reported yet: the time is over, or the song was deleted. */
export const songsThatEnded = sql<SqlBool>`
  (playing_until <= now() or (song_id is null and playing_until is not null))`;

interface ChangedPresence {
  userId: string;
  online: boolean;
}

/** Shows a song for its duration.
 * @param seconds until it ends, if it is not at its beginning.
 * @returns the duration in seconds; null if the song does not exist. */
export async function startSong(
  transaction: Transaction,
  bus: EventBus,
  userId: string,
  songId: string,
  seconds: number | null = null,
): Promise<number | null> {
  const start = sql<ChangedPresence & { duration: number }>`
    with song as (select id, duration from song where id = ${songId} for key share)
    insert into account_presence (user_id, song_id, playing_until)
    select ${userId}::uuid, id, now() + coalesce(${seconds}::float8, duration) * interval '1 second' from song
    on conflict (user_id) do update
      set song_id = excluded.song_id, playing_until = excluded.playing_until
    returning user_id as "userId", online, (select duration from song) as duration`;
  const rows = await keptRows(transaction.em, 'start of a song', start);
  await announce(transaction, bus, rows);
  return rows[0]?.duration ?? null;
}

export async function stopSong(transaction: Transaction, bus: EventBus, userId: string): Promise<void> {
  const stop = sql<ChangedPresence>`
    update account_presence set song_id = null, playing_until = null
    where user_id = ${userId} and playing_until is not null
    returning user_id as "userId", online`;
  const rows = await keptRows(transaction.em, 'end of a song', stop);
  await announce(transaction, bus, rows);
}

/** Removes songs that have ended. Several processes may do so at once. */
export async function endSongs(transaction: Transaction, bus: EventBus): Promise<void> {
  const { em } = transaction;
  const { rows } = await sql<ChangedPresence>`
    update account_presence set song_id = null, playing_until = null
    where user_id in (
      select user_id from account_presence where ${songsThatEnded} for no key update skip locked
    )
    returning user_id as "userId", online`.execute(database(em));
  await announce(transaction, bus, rows);
}

/** Nobody sees what an offline user listens to. */
function announce(
  transaction: Transaction,
  bus: EventBus,
  changed: readonly ChangedPresence[],
): Promise<void> {
  const seen = changed.filter(({ online }) => online).map(({ userId }) => userId);
  return announcePresences(transaction, bus, seen);
}
