import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { suspended } from '../../accounts/user.policy.ts';
import type { KeysetOrder } from '../../api/cursor.model.ts';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { parentId, rowsOfEach } from '../../persistence/rows-of-each.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { type OwnRoomRow, roomMessageOrder, roomOrder } from './room.orders.ts';
import {
  joinedRooms,
  readableRoomMessages,
  roomMessagesShownTo,
  roomsOpenTo,
  visibleRooms,
} from './room.policy.ts';
import {
  type RoomMemberRow,
  type RoomMessageRow,
  type RoomRow,
  roomColumns,
  roomMessageColumns,
} from './room.rows.ts';

/** Whether a row of `room_member` is of somebody who is there: connected to a process that lives. */
export const isListening: RawBuilder<SqlBool> = sql`exists (
  select from room_listener join server_process on server_process.id = room_listener.process_id
  where room_listener.room_id = room_member.room_id and room_listener.user_id = room_member.user_id)`;

export function roomsByIds(em: EntityManager, viewer: Viewer, ids: readonly string[]): Promise<RoomRow[]> {
  const rooms = database(em)
    .selectFrom('room')
    .select(roomColumns)
    .where(isAnyOf('room.id', ids))
    .where(visibleRooms(viewer));
  return keptRows(em, 'rooms by ids', rooms);
}

/** The room, if the viewer is in it. */
export async function joinedRoom(
  em: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<RoomRow | undefined> {
  const rooms = database(em)
    .selectFrom('room')
    .select(roomColumns)
    .where('room.id', '=', id)
    .where(joinedRooms(viewer));
  const [room] = await keptRows(em, 'room that a user is in', rooms);
  return room;
}

/** The room of a link, if it opens to the viewer. */
export async function roomByToken(
  em: EntityManager,
  viewer: Viewer,
  { tokenHash, keyId }: { tokenHash: string; keyId: string },
): Promise<RoomRow | undefined> {
  const rooms = database(em)
    .selectFrom('room')
    .select(roomColumns)
    .where('token_hash', '=', tokenHash)
    .where('key_id', '=', keyId)
    .where(roomsOpenTo(viewer));
  const [room] = await keptRows(em, 'room of a link', rooms);
  return room;
}

const ownRooms = (em: EntityManager, viewer: Viewer) =>
  database(em)
    .selectFrom('room_member')
    .innerJoin('room', 'room.id', 'room_member.room_id')
    .where('room_member.user_id', '=', viewer.id)
    .where(visibleRooms(viewer));

export function roomsPage(em: EntityManager, viewer: Viewer, page: Page): Promise<OwnRoomRow[]> {
  const rooms = ownRooms(em, viewer).select([...roomColumns, 'room_member.added_at as addedAt']);
  return keptRows(em, roomOrder.name, keyset(rooms, roomOrder, page));
}

/** Rooms to which the viewer is invited and has not come, in the order of the invitations. */
export function openInvitations(em: EntityManager, viewer: Viewer): Promise<OwnRoomRow[]> {
  const rooms = ownRooms(em, viewer)
    .select([...roomColumns, 'room_member.added_at as addedAt'])
    .where('room_member.state', '=', sql.lit('INVITED'))
    .orderBy('room_member.added_at')
    .orderBy('room.id');
  return keptRows(em, 'open invitations to rooms', rooms);
}

/** The time is in proportion to the viewer's rooms. */
export async function countRooms(em: EntityManager, viewer: Viewer): Promise<number> {
  const { total } = await ownRooms(em, viewer).select(rowTotal.as('total')).executeTakeFirstOrThrow();
  return total;
}

/** Rooms that a user has open as the host, and those that the user is in. */
export async function roomTotals(
  em: EntityManager,
  userId: string,
): Promise<{ hosted: number; joined: number }> {
  const totals = sql<{ hosted: number; joined: number }>`
    select (select count(*)::int from room where host_id = ${userId}) as hosted,
      (select count(*)::int from room_member where user_id = ${userId} and state = 'JOINED') as joined`;
  const [found] = await keptRows(em, 'totals of rooms of a user', totals);
  return found ?? { hosted: 0, joined: 0 };
}

/** Those who are in rooms or invited, but for suspended accounts: those who are in first, in the order in which they came.
 * The caller has checked that the viewer may see the rooms. */
export function membersOfRooms(em: EntityManager, roomIds: readonly string[]): Promise<RoomMemberRow[]> {
  const members = sql<RoomMemberRow>`
    select room_id as "roomId", user_id as "userId", state, controls, added_at as "addedAt",
      ${isListening} as listening
    from room_member join account on account.id = user_id
    where ${isAnyOf('room_id', roomIds)} and state <> 'REMOVED' and not ${suspended}
    order by room_id, state = 'JOINED' desc, added_at, user_id`;
  return keptRows(em, 'members of rooms', members);
}

/** What users have to do with a room, whatever that is. */
export function standingsIn(
  em: EntityManager,
  roomId: string,
  userIds: readonly string[],
): Promise<Omit<RoomMemberRow, 'listening'>[]> {
  const standings = database(em)
    .selectFrom('room_member')
    .select(['room_id as roomId', 'user_id as userId', 'state', 'controls', 'added_at as addedAt'])
    .where('room_id', '=', roomId)
    .where(isAnyOf('user_id', userIds));
  return keptRows(em, 'standings in a room', standings);
}

/** Those who take a place in a room: in it, or invited. */
export async function countPlaces(em: EntityManager, roomId: string): Promise<number> {
  const totals = database(em)
    .selectFrom('room_member')
    .select(rowTotal.as('total'))
    .where('room_id', '=', roomId)
    .where('state', '<>', sql.lit('REMOVED'));
  const [row] = await keptRows(em, 'places in a room', totals);
  return row?.total ?? 0;
}

export function roomMessagesByIds(
  em: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<RoomMessageRow[]> {
  return database(em)
    .selectFrom('room_message')
    .select(roomMessageColumns)
    .where(isAnyOf('room_message.id', ids))
    .where(roomMessagesShownTo(viewer))
    .execute();
}

/** The same page of the chat of each room, in one statement. */
export function messagePagesOfRooms(
  em: EntityManager,
  viewer: Viewer,
  roomIds: readonly string[],
  page: Page,
  order: KeysetOrder<RoomMessageRow> = roomMessageOrder,
): Promise<RoomMessageRow[]> {
  const db = database(em);
  const messages = db
    .selectFrom('room_message')
    .select(roomMessageColumns)
    .where('room_message.room_id', '=', parentId)
    .where(readableRoomMessages(viewer));
  return keptRows(em, order.name, rowsOfEach(db, roomIds, keyset(messages, order, page)));
}

/** The number of messages of each room that the viewer may read. */
export function messageTotalsOfRooms(
  em: EntityManager,
  viewer: Viewer,
  roomIds: readonly string[],
): Promise<{ roomId: string; total: number }[]> {
  const totals = database(em)
    .selectFrom('room_message')
    .select(['room_id as roomId', rowTotal.as('total')])
    .where(isAnyOf('room_id', roomIds))
    .where(readableRoomMessages(viewer))
    .groupBy('room_id');
  return keptRows(em, 'totals of messages in rooms', totals);
}

/** The latest message of a room, whoever may read it. */
export async function lastRoomMessage(
  em: EntityManager,
  roomId: string,
): Promise<{ id: string; createdAt: Date } | undefined> {
  return database(em)
    .selectFrom('room_message')
    .select(['id', 'created_at as createdAt'])
    .where('room_id', '=', roomId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function roomMessageByClientId(
  em: EntityManager,
  { roomId, senderId, clientId }: { roomId: string; senderId: string; clientId: string },
): Promise<RoomMessageRow | undefined> {
  const messages = database(em)
    .selectFrom('room_message')
    .select(roomMessageColumns)
    .where('room_id', '=', roomId)
    .where('sender_id', '=', senderId)
    .where('client_id', '=', clientId);
  const [message] = await keptRows(em, 'message of a client in a room', messages);
  return message;
}

/** The host of a room; null if the room is gone, or for a moment without one. */
export async function hostOf(em: EntityManager, roomId: string): Promise<string | null> {
  const hosts = database(em).selectFrom('room').select('host_id as hostId').where('id', '=', roomId);
  const [room] = await keptRows(em, 'host of a room', hosts);
  return room?.hostId ?? null;
}

/** The rooms that have rows of a user, also of one who was put out, or has written there and left. */
export async function roomsOf(em: EntityManager, userId: string): Promise<string[]> {
  const { rows } = await sql<{ roomId: string }>`
    select room_id as "roomId" from room_member where user_id = ${userId}
    union select room_id from room_message where sender_id = ${userId}
    union select room_id from room_listener where user_id = ${userId}`.execute(database(em));
  return rows.map(({ roomId }) => roomId);
}

/** The rooms of one of two users that the other is in or invited to. */
export async function roomsBetween(
  em: EntityManager,
  one: string,
  other: string,
): Promise<{ roomId: string; userId: string }[]> {
  const { rows } = await sql<{ roomId: string; userId: string }>`
    select room.id as "roomId", user_id as "userId"
    from room join room_member on room_id = room.id
    where host_id = ${one} and user_id = ${other} or host_id = ${other} and user_id = ${one}
    order by room.id`.execute(database(em));
  return rows;
}
