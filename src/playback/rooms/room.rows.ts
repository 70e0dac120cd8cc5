import { columns, type Row, rowKeys } from '../../persistence/entity-row.model.ts';
import { Room, RoomMessage, type StoredRoomMember } from './room.entity.ts';

export type RoomRow = Row<Room>;
export type RoomMessageRow = Row<RoomMessage, 'clientId'>;

export const roomColumns = columns('room', rowKeys(Room));
export const roomMessageColumns = columns('room_message', rowKeys(RoomMessage, ['clientId']));

/** What a user has to do with a room, and whether the user is there. */
export type RoomMemberRow = Row<StoredRoomMember> & { listening: boolean };
