import { sql } from 'kysely';
import { holdAccounts } from '../../accounts/blocks/block.writes.ts';
import type { EventBus } from '../../events/event-bus.service.ts';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { announceRoom } from './room.events.ts';
import { keepRoom } from './room.writes.ts';
import { hostListens, listens, needs } from './room-keeping.queries.ts';

export interface NewListener {
  roomId: string;
  userId: string;
}

/** Writes down since when a room has been empty, and its host away.
 * @param id the room; null for all.
 * @returns those in which that has changed. */
export async function noteListeners({ em }: Transaction, id: string | null): Promise<string[]> {
  const db = database(em);
  const { rows: held } = await sql<{ id: string }>`
    select id from room where ${needs.noting} and (${id}::uuid is null or id = ${id}) order by id for no key update`.execute(
    db,
  );
  if (held.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    update room set
      empty_since = case when ${listens} then null else coalesce(empty_since, now()) end,
      host_away_since = case when ${hostListens} then null else coalesce(host_away_since, now()) end
    where ${needs.noting} and ${isAnyOf(
      'id',
      held.map((room) => room.id),
    )} returning id`.execute(db);
  return rows.map((row) => row.id);
}

/** Records that a member of a room is there. */
export async function listenerCame(
  transaction: Transaction,
  bus: EventBus,
  { roomId, userId, processId }: NewListener & { processId: string },
): Promise<void> {
  await holdAccounts(transaction, [userId]);
  await keepRoom(transaction, roomId, 'no key update');
  const { rows } = await sql`
    insert into room_listener (room_id, user_id, process_id)
    select room_id, user_id, ${processId}::uuid from room_member
    where room_id = ${roomId} and user_id = ${userId} and state = 'JOINED'
    on conflict do nothing returning user_id`.execute(database(transaction.em));
  if (rows.length === 0) return;
  await noteListeners(transaction, roomId);
  await announceRoom(transaction, bus, roomId);
}

/** Records that a member is no longer connected to a process. */
export async function listenerGone(
  transaction: Transaction,
  bus: EventBus,
  { roomId, userId, processId }: NewListener & { processId: string },
): Promise<void> {
  await keepRoom(transaction, roomId, 'no key update');
  await sql`delete from room_listener
    where room_id = ${roomId} and user_id = ${userId} and process_id = ${processId}`.execute(
    database(transaction.em),
  );
  await noteListeners(transaction, roomId);
  await announceRoom(transaction, bus, roomId);
}

/** Writes the members of a process again, if some of them were taken for dead with it. */
export async function restoreListeners(
  transaction: Transaction,
  processId: string,
  listeners: readonly NewListener[],
): Promise<void> {
  const { em } = transaction;
  await holdAccounts(
    transaction,
    listeners.map(({ userId }) => userId),
  );
  await sql`select from room where ${isAnyOf(
    'id',
    listeners.map(({ roomId }) => roomId),
  )} order by id for no key update`.execute(database(em));
  await sql`
    insert into room_listener (room_id, user_id, process_id)
    select room_id, user_id, ${processId}::uuid
    from unnest(${listeners.map(({ roomId }) => roomId)}::uuid[], ${listeners.map(({ userId }) => userId)}::uuid[])
      as here (room_id, user_id)
    where exists (
      select from room_member
      where room_member.room_id = here.room_id and room_member.user_id = here.user_id and state = 'JOINED')
    on conflict do nothing`.execute(database(em));
}

/** Forgets members whose processes died. A transaction of its own: it waits for nobody while it holds what a change of a
 * room may wait for. */
export async function forgetLost({ em }: Transaction): Promise<void> {
  await sql`delete from room_listener
    where (room_id, user_id, process_id) in (
      select room_id, user_id, process_id from room_listener
      where not exists (select from server_process where server_process.id = process_id)
      for update skip locked)`.execute(database(em));
}
