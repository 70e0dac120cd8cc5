import { sql } from 'kysely';
import { suspended } from '../../accounts/user.policy.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows, keptWrite } from '../../persistence/prepared.queries.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { isListening } from './room.queries.ts';
import { type RoomMessageRow, type RoomRow, roomColumns, roomMessageColumns } from './room.rows.ts';

// Locks are taken in this order: accounts, by id; rooms, by id; what belongs to a room, such as its listeners and its queue.
// Whoever holds a room never waits for an account.

/** Locks rooms to change them, or who is in them: whoever is about to change their queues or write in them has finished,
 * or waits and then sees the result.
 * @returns those that are there. */
export async function lockRooms({ em }: Transaction, ids: readonly string[]): Promise<string[]> {
  const lock = sql<{ id: string }>`
    select id from room where ${isAnyOf('id', ids)} order by id for update`;
  return (await keptRows(em, 'lock of rooms', lock)).map(({ id }) => id);
}

/** Keeps a room and those who are in it as they are, until the transaction ends.
 * @param way `no key update` for what must happen one after the other, as messages do. */
export async function keepRoom(
  { em }: Transaction,
  id: string,
  way: 'key share' | 'no key update' = 'key share',
): Promise<void> {
  await keptRows(em, 'lock of a room', sql`select from room where id = ${id} for ${sql.raw(way)}`);
}

export type NewRoom = Pick<
  RoomRow,
  'id' | 'name' | 'hostId' | 'shared' | 'tokenHash' | 'sealedToken' | 'keyId'
>;

/** Opens a room with its host in it, and an empty queue. */
export async function insertRoom({ em }: Transaction, room: NewRoom): Promise<RoomRow> {
  const db = database(em);
  const made = await db
    .insertInto('room')
    .values({
      id: room.id,
      created_at: new Date(),
      name: room.name,
      host_id: room.hostId,
      shared: room.shared,
      token_hash: room.tokenHash,
      sealed_token: room.sealedToken,
      key_id: room.keyId,
      empty_since: sql`now()`,
      host_away_since: sql`now()`,
    })
    .returning(roomColumns)
    .executeTakeFirstOrThrow();
  await sql`insert into play_queue (id, room_id) values (${room.id}, ${room.id})`.execute(db);
  await sql`insert into room_member (room_id, user_id, state) values (${room.id}, ${room.hostId}, 'JOINED')`.execute(
    db,
  );
  return made;
}

/** Changes what is given. Call while holding the lock of the room. */
export async function updateRoomRow(
  { em }: Transaction,
  id: string,
  { name, hostId, shared, ...token }: Partial<NewRoom>,
): Promise<void> {
  const update = database(em)
    .updateTable('room')
    .set({
      ...(name !== undefined && { name }),
      ...(hostId !== undefined && { host_id: hostId, host_away_since: sql`now()` }),
      ...(shared !== undefined && { shared }),
      ...(token.tokenHash !== undefined && {
        token_hash: token.tokenHash,
        sealed_token: token.sealedToken ?? '',
        key_id: token.keyId ?? '',
      }),
    })
    .where('id', '=', id);
  await keptWrite(em, 'change of a room', update);
}

/** With its queue, its chat, and all that is written down of who is in it. */
export async function deleteRoom({ em }: Transaction, id: string): Promise<void> {
  await keptWrite(em, 'closed room', database(em).deleteFrom('room').where('id', '=', id));
}

// Call while holding the lock of the room.

/** @param state who is in already stays in. */
export async function putInRoom(
  { em }: Transaction,
  { roomId, userId, state }: { roomId: string; userId: string; state: 'INVITED' | 'JOINED' },
): Promise<void> {
  const put = sql`
    insert into room_member (room_id, user_id, state) values (${roomId}, ${userId}, ${state})
    on conflict (room_id, user_id) do update set state = excluded.state, added_at = now()
      where room_member.state <> 'JOINED' and room_member.state <> excluded.state`;
  await keptWrite(em, 'new member of a room', put);
}

/** @param stays whether it is written down that the user may not come in again by the link. */
export async function takeFromRoom(
  { em }: Transaction,
  { roomId, userId, stays }: { roomId: string; userId: string; stays: boolean },
): Promise<void> {
  const isOfMember = sql`room_id = ${roomId} and user_id = ${userId}`;
  const take = sql`
    with silent as (delete from room_listener where ${isOfMember})
    ${stays ? sql`update room_member set state = 'REMOVED', controls = false` : sql`delete from room_member`}
    where ${isOfMember}`;
  await keptWrite(em, 'member who left a room', take);
}

export async function writeControl(
  { em }: Transaction,
  { roomId, userId, controls }: { roomId: string; userId: string; controls: boolean },
): Promise<void> {
  await database(em)
    .updateTable('room_member')
    .set({ controls })
    .where('room_id', '=', roomId)
    .where('user_id', '=', userId)
    .execute();
}

/** Who is to be the host after the present one: somebody who listens before somebody who does not, then somebody who
 * controls the queue already, then the one who has been in the room for longest. Accounts that somebody else has locked, such
 * as one that is being deleted, are passed over: the room is locked, so this must not wait for them.
 * @throws {CollisionError} if there are no others. */
export async function nextHost(
  { em }: Transaction,
  roomId: string,
  { onlyListening }: { onlyListening: boolean },
): Promise<string | undefined> {
  const candidates = sql`
    from room_member join account on account.id = user_id
    where room_id = ${roomId} and state = 'JOINED' and not ${suspended}
      and user_id is distinct from (select host_id from room where id = ${roomId})
      and (not ${onlyListening} or ${isListening})`;
  const first = sql<{ userId: string }>`
    select user_id as "userId" ${candidates}
    order by ${isListening} desc, controls desc, added_at, user_id limit 1
    for key share of account skip locked`;
  const [next] = await keptRows(em, 'next host of a room', first);
  if (next) return next.userId;
  const locked = await keptRows(em, 'locked next hosts of a room', sql`select ${candidates} limit 1`);
  if (locked.length > 0) throw new CollisionError();
  return undefined;
}

/** Adds a message to the chat, whose room is kept by `no key update`: its time is later than those of all others.
 * @returns undefined if the sender already has one with this `clientId`. */
export async function addRoomMessage(
  { em }: Transaction,
  message: { id: string; roomId: string; senderId: string; content: string; clientId: string | null },
): Promise<RoomMessageRow | undefined> {
  const add = database(em)
    .insertInto('room_message')
    .values({
      id: message.id,
      room_id: message.roomId,
      sender_id: message.senderId,
      content: message.content,
      client_id: message.clientId,
      created_at: sql`greatest(date_trunc('milliseconds', clock_timestamp()), (
        select max(created_at) + interval '1 millisecond' from room_message where room_id = ${message.roomId}))`,
    })
    .onConflict((conflict) =>
      conflict.columns(['room_id', 'sender_id', 'client_id']).where('client_id', 'is not', null).doNothing(),
    )
    .returning(roomMessageColumns);
  const [added] = await keptRows(em, 'new message in a room', add);
  return added;
}

export async function deleteRoomMessageRow({ em }: Transaction, id: string): Promise<boolean> {
  const { numDeletedRows } = await database(em)
    .deleteFrom('room_message')
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
