import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import type { RoomMessageRow, RoomRow } from './room.rows.ts';

/** A room of the viewer's. */
export type OwnRoomRow = RoomRow & { addedAt: Date };

/** The one that the viewer was invited to, or came to, last comes first. */
export const roomOrder: KeysetOrder<OwnRoomRow> = {
  name: 'rooms',
  column: 'room_member.added_at',
  id: 'room_member.room_id',
  direction: 'desc',
  value: (room) => room.addedAt,
  schema: sortValues.date,
};

/** The latest message first. */
export const roomMessageOrder: KeysetOrder<RoomMessageRow> = {
  name: 'messages of a room',
  column: 'room_message.created_at',
  id: 'room_message.id',
  direction: 'desc',
  value: (message) => message.createdAt,
  schema: sortValues.date,
};

/** In the order they were sent. */
export const roomArrivalOrder: KeysetOrder<RoomMessageRow> = { ...roomMessageOrder, direction: 'asc' };
