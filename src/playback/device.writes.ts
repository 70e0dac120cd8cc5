import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { EventBus } from '../events/event-bus.service.ts';
import { type Database, database } from '../persistence/database.service.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { stopSong } from '../presence/now-playing.writes.ts';
import { announceComing, announceGoing } from './play-queue.events.ts';
import { pausedAt } from './play-queue.model.ts';
import { isConnected } from './play-queue.queries.ts';
import { holdQueue, writeState } from './play-queue.writes.ts';

export interface NewDevice {
  id: string;
  name: string;
  kind: string;
}

interface DeviceHere extends NewDevice {
  userId: string;
  connectedAt: Date;
}

/** Seconds that a device has for coming back when its process died: a server restarts, and playing goes on. */
const comeBackSeconds = 15;
/** Queues that one look pauses; further ones wait for the next. */
const mostAtOnce = 500;

const hasNoDevice = sql<boolean>`not exists (
  select from play_device join server_process on server_process.id = process_id
  where play_device.user_id = play_queue.user_id and play_device.device_id = play_queue.device_id)`;

/** Records a device of a process, or what it calls itself now. */
export async function deviceCame(
  transaction: Transaction,
  bus: EventBus,
  { userId, id, processId, name, kind, connectedAt }: DeviceHere & { processId: string },
): Promise<void> {
  const db = database(transaction.em);
  const { rows } = await sql<{ isNew: boolean }>`
    insert into play_device (user_id, device_id, process_id, name, kind, connected_at)
    values (${userId}, ${id}, ${processId}, ${name}, ${kind}, ${connectedAt})
    on conflict (user_id, device_id, process_id) do update set name = excluded.name, kind = excluded.kind
      where play_device.name <> excluded.name or play_device.kind <> excluded.kind
    returning true as "isNew"`.execute(db);
  await sql`update play_queue set device_lost_at = null
    where user_id = ${userId} and device_id = ${id} and device_lost_at is not null`.execute(db);
  if (rows.length > 0) await announceComing(transaction, bus, { userId, deviceId: id });
}

/** Removes a device of a process. If it was the one that sounds, and is connected to no other process, the queue rests
 * where it was when the device left.
 * @param ago milliseconds since then. */
export async function deviceGone(
  transaction: Transaction,
  bus: EventBus,
  { userId, id, processId, ago }: { userId: string; id: string; processId: string; ago: number },
): Promise<void> {
  const { em } = transaction;
  const { rows } = await sql`
    delete from play_device where user_id = ${userId} and device_id = ${id} and process_id = ${processId}
    returning user_id`.execute(database(em));
  if (rows.length === 0 || (await isConnected(em, userId, id))) return;
  await restQueue(transaction, bus, { userId, deviceId: id, at: (now) => new Date(now.getTime() - ago) });
  await announceGoing(transaction, bus, userId);
}

/** Pauses a queue at the place where it was at a time, unless another device sounds by now. The version stays. */
async function restQueue(
  transaction: Transaction,
  bus: EventBus,
  { userId, deviceId, at }: { userId: string; deviceId: string; at(now: Date): Date },
): Promise<void> {
  const { rows } = await sql`
    select from play_queue where user_id = ${userId} and device_id = ${deviceId}`.execute(
    database(transaction.em),
  );
  if (rows.length === 0) return;
  const queue = await holdQueue(transaction, { userId, roomId: null });
  if (queue.deviceId !== deviceId || (await isConnected(transaction.em, userId, deviceId))) return;
  const rests = queue.playing ? pausedAt(queue, at(queue.now)) : queue;
  await writeState(transaction, { ...rests, deviceId: null });
  if (queue.playing) await stopSong(transaction, bus, userId);
}

/** What there is to do: the number of rows of a process, which may be others than its devices; and whether rows of dead
 * processes are left, or queues whose device has none. */
export async function lookAfter(db: Database, processId: string): Promise<{ some: number; lost: boolean }> {
  const { rows } = await sql<{ some: number; lost: boolean }>`select
    (select count(*)::int from play_device where process_id = ${processId}) as some,
    exists (select from play_device
      where not exists (select from server_process where server_process.id = process_id))
    or exists (select from play_queue where playing and device_id is not null and ${hasNoDevice}) as lost`.execute(
    db,
  );
  return rows[0] ?? { some: 0, lost: false };
}

/** Writes the devices of a process again, if some of them were taken for dead with it. They are not lost any more: otherwise, if
 * the process died later, the music would not wait for them, and rest where it was this time. */
export async function restoreDevices(
  em: EntityManager,
  processId: string,
  devices: readonly DeviceHere[],
): Promise<void> {
  const db = database(em);
  const [userIds, deviceIds] = [devices.map(({ userId }) => userId), devices.map(({ id }) => id)];
  await sql`
    insert into play_device (user_id, device_id, process_id, name, kind, connected_at)
    select user_id, device_id, ${processId}::uuid, name, kind, connected_at
    from unnest(${userIds}::uuid[], ${deviceIds}::text[],
      ${devices.map(({ name }) => name)}::text[], ${devices.map(({ kind }) => kind)}::text[],
      ${devices.map(({ connectedAt }) => connectedAt.toISOString())}::timestamptz[]) as here (user_id, device_id, name, kind, connected_at)
    where exists (select from account where account.id = user_id)
    order by user_id
    on conflict do nothing`.execute(db);
  await sql`
    update play_queue set device_lost_at = null
    from unnest(${userIds}::uuid[], ${deviceIds}::text[]) as here (user_id, device_id)
    where play_queue.user_id = here.user_id and play_queue.device_id = here.device_id
      and device_lost_at is not null`.execute(db);
}

/** Looks after queues whose sounding device is connected to no process that lives: it may have died together with its
 * process, or come back soon. */
export async function pauseLost(orm: MikroORM, bus: EventBus): Promise<void> {
  const em = orm.em.fork();
  const db = database(em);
  await sql`delete from play_device
    where not exists (select from server_process where server_process.id = process_id)`.execute(db);
  await sql`update play_queue set device_lost_at = now()
    where playing and device_id is not null and device_lost_at is null and ${hasNoDevice}`.execute(db);
  const { rows } = await sql<{ userId: string; deviceId: string; lostAt: Date }>`
    select user_id as "userId", device_id as "deviceId", device_lost_at as "lostAt" from play_queue
    where playing and device_id is not null and device_lost_at < now() - ${comeBackSeconds} * interval '1 second'
    limit ${mostAtOnce}`.execute(db);
  for (const { userId, deviceId, lostAt } of rows) {
    await transaction(em, async (transaction) => {
      await restQueue(transaction, bus, { userId, deviceId, at: () => lostAt });
      await announceGoing(transaction, bus, userId);
    });
  }
}
