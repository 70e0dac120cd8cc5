import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { isOfSuspended } from '../../accounts/user.policy.ts';
import { type Database, database } from '../../persistence/database.service.ts';

/** Seconds that a host may be away while others listen. */
const hostSeconds = 60;
/** Seconds after which the music of a room without listeners rests: long enough for a page to be loaded again, or for a
 * server to be started again. */
const restSeconds = 15;
/** Minutes after which a room without listeners closes. */
const idleMinutes = 30;
/** Rooms that are looked after at once; further ones wait for the next look. */
const mostAtOnce = 500;

const listens: RawBuilder<SqlBool> = sql`exists (
  select from room_listener join server_process on server_process.id = process_id where room_id = room.id)`;
const hostListens: RawBuilder<SqlBool> = sql`exists (
  select from room_listener join server_process on server_process.id = process_id
  where room_id = room.id and user_id = room.host_id)`;

/** What becomes of a room, on the table `room`, if no one does anything. */
export const needs = {
  /** What is written down of who listens is out of date. */
  noting: sql<SqlBool>`((empty_since is null) <> ${listens} or (host_away_since is null) <> ${hostListens})`,
  closing: sql<SqlBool>`(empty_since < now() - ${idleMinutes} * interval '1 minute')`,
  /** The account of its host is gone or suspended. */
  host: sql<SqlBool>`(host_id is null or ${isOfSuspended('room.host_id')})`,
  /** Its host is away, while others listen. */
  lead: sql<SqlBool>`(empty_since is null and host_away_since < now() - ${hostSeconds} * interval '1 second')`,
  rest: sql<SqlBool>`(empty_since < now() - ${restSeconds} * interval '1 second'
    and exists (select from play_queue where play_queue.id = room.id and room_id is not null and playing))`,
} as const;

export { hostListens, listens };

/** How many members are written down for a process, and whether any room needs something. */
export async function roomsInNeed(db: Database, processId: string): Promise<{ some: number; lost: boolean }> {
  const { rows } = await sql<{ some: number; lost: boolean }>`select
    (select count(*)::int from room_listener where process_id = ${processId}) as some,
    exists (select from room_listener
      where not exists (select from server_process where server_process.id = process_id))
    or exists (select from room where ${sql.join(Object.values(needs), sql` or `)}) as lost`.execute(db);
  return rows[0] ?? { some: 0, lost: false };
}

/** The rooms that need something of a kind. */
export async function roomsNeeding(
  em: EntityManager,
  need: Exclude<keyof typeof needs, 'noting'>,
  id: string | null = null,
): Promise<{ id: string; emptySince: Date | null }[]> {
  const { rows } = await sql<{ id: string; emptySince: Date | null }>`
    select id, empty_since as "emptySince" from room
    where ${needs[need]} and (${id}::uuid is null or id = ${id}) order by id limit ${mostAtOnce}`.execute(
    database(em),
  );
  return rows;
}

/** When the current songs of rooms end, soonest first; a room whose song was deleted waits for what the deletion does. */
const endings = sql`
  select play_queue.id,
    position_at + (song.duration * 1000 - play_queue.position) * interval '1 millisecond' as ends_at
  from play_queue
  join play_queue_item on play_queue_item.id = current_id and queue_id = play_queue.id
  join song on song.id = song_id
  where playing and room_id is not null`;

export interface RoomClockReading {
  /** Rooms whose song has ended by the clock. */
  ended: string[];
  /** Milliseconds until the next song ends; null if none plays. */
  nextMs: number | null;
  /** What the database's clock shows. */
  now: Date;
}

/** The time is in proportion to the rooms in which music plays. */
export async function readRoomClock(db: Database): Promise<RoomClockReading> {
  const { rows } = await sql<{ now: Date; id: string | null; inMs: number | null }>`
    select now, id, (extract(epoch from ends_at - now) * 1000)::float8 as "inMs"
    from (select clock_timestamp() as now) moment
    left join (select * from (${endings}) ending order by ends_at, id limit ${mostAtOnce}) soonest on true
    order by ends_at, id`.execute(db);
  const isOver = (inMs: number | null) => inMs !== null && inMs <= 0;
  return {
    ended: rows.flatMap(({ id, inMs }) => (id !== null && isOver(inMs) ? [id] : [])),
    nextMs: rows.find(({ inMs }) => inMs !== null && inMs > 0)?.inMs ?? null,
    now: rows[0]?.now ?? new Date(),
  };
}

/** What the database's clock shows. */
export async function readClock(db: Database): Promise<Date> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
  return rows[0]?.now ?? new Date();
}

export async function isEnded(em: EntityManager, roomId: string): Promise<boolean> {
  const { rows } = await sql`
    select from (${endings} and play_queue.id = ${roomId}) ending where ends_at <= clock_timestamp()`.execute(
    database(em),
  );
  return rows.length > 0;
}
