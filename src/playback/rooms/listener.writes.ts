import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { EventBus } from '../../events/event-bus.service.ts';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { announceRoom } from './room.events.ts';
import { hostListens, listens, needs } from './room-keeping.queries.ts';

export interface NewListener {
  roomId: string;
  userId: string;
}

/** Writes down since when a room has been empty, and its host away.
 * @param id the room; null for all.
 * @returns those in which that has changed. */
export async function noteListeners({ em }: Transaction, id: string | null): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update room set
      empty_since = case when ${listens} then null else coalesce(empty_since, now()) end,
      host_away_since = case when ${hostListens} then null else coalesce(host_away_since, now()) end
    where ${needs.noting} and (${id}::uuid is null or id = ${id}) returning id`.execute(database(em));
  return rows.map((row) => row.id);
}

/** Records that a member of a room is there. */
export async function listenerCame(
  transaction: Transaction,
  bus: EventBus,
  { roomId, userId, processId }: NewListener & { processId: string },
): Promise<void> {
  const db = database(transaction.em);
  // Accounts before rooms, as everywhere.
  await sql`select from account where id = ${userId} for key share`.execute(db);
  const { rows } = await sql`
    insert into room_listener (room_id, user_id, process_id) values (${roomId}, ${userId}, ${processId})
    on conflict do nothing returning user_id`.execute(db);
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
  await sql`delete from room_listener
    where room_id = ${roomId} and user_id = ${userId} and process_id = ${processId}`.execute(
    database(transaction.em),
  );
  await noteListeners(transaction, roomId);
  await announceRoom(transaction, bus, roomId);
}

/** Writes the members of a process again, if some of them were taken for dead with it. */
export async function restoreListeners(
  em: EntityManager,
  processId: string,
  listeners: readonly NewListener[],
): Promise<void> {
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

/** Forgets members whose processes died. */
export async function forgetLost({ em }: Transaction): Promise<void> {
  await sql`delete from room_listener
    where not exists (select from server_process where server_process.id = process_id)`.execute(database(em));
}
