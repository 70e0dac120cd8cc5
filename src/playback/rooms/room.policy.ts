import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { ofVisiblePeople, unblocked } from '../../accounts/blocks/block.policy.ts';
import { isOfSuspended } from '../../accounts/user.policy.ts';
import { Role, type Viewer } from '../../api/viewer.model.ts';
import type { RoomMemberRow, RoomRow } from './room.rows.ts';

type Standing = 'INVITED' | 'JOINED';

/** Rooms that a viewer may see, on the table `room`: those that the viewer is in or invited to, unless their host is
 * suspended, or there is a block between the two. For everyone else, administrators included, they do not exist. */
export function visibleRooms(
  viewer: Viewer,
  standings: readonly Standing[] = ['INVITED', 'JOINED'],
): RawBuilder<SqlBool> {
  return sql`(exists (
      select from room_member
      where room_member.room_id = room.id and room_member.user_id = ${viewer.id} and state = any(${standings}))
    and room.host_id is not null
    and (room.host_id = ${viewer.id} or not ${isOfSuspended('room.host_id')} and ${ofVisiblePeople(viewer, 'room.host_id')}))`;
}

/** Rooms that a viewer is in: only there the chat is read, and the room heard. */
export function joinedRooms(viewer: Viewer): RawBuilder<SqlBool> {
  return visibleRooms(viewer, ['JOINED']);
}

/** Rooms that open to a viewer who has the link, on the table `room`: not to those who were put out. */
export function roomsOpenTo(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`(room.host_id is not null and not ${isOfSuspended('room.host_id')}
    and ${unblocked(sql`${viewer.id}::uuid`, sql.ref('room.host_id'))} and not exists (
      select from room_member
      where room_member.room_id = room.id and room_member.user_id = ${viewer.id} and state = 'REMOVED'))`;
}

/** Messages that a viewer may read, on the table `room_message`: those of the viewer's rooms, but for those of people with
 * whom there is a block. */
export function readableRoomMessages(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`(exists (select from room where room.id = room_message.room_id and ${joinedRooms(viewer)})
    and ${ofVisiblePeople(viewer, 'room_message.sender_id')})`;
}

/** Messages that a viewer may ask for by their ids: administrators see those that somebody has reported, without the room
 * around them. */
export function roomMessagesShownTo(viewer: Viewer): RawBuilder<SqlBool> {
  if (viewer.role !== Role.ADMIN) return readableRoomMessages(viewer);
  return sql`(${readableRoomMessages(viewer)} or exists (select from report where target_id = room_message.id))`;
}

/** Whether a member changes the queue and invites others. */
export function mayControl(
  { hostId, shared }: Pick<RoomRow, 'hostId' | 'shared'>,
  { userId, controls, state }: Pick<RoomMemberRow, 'userId' | 'controls' | 'state'>,
): boolean {
  return hostId === userId || (state === 'JOINED' && (shared || controls));
}

/** Whether a viewer may delete a message of a room: its sender and the host may, and administrators any that they see.
 * @param room null if the viewer does not see it. */
export function mayDeleteRoomMessage(
  viewer: Viewer,
  { senderId }: { senderId: string },
  room: { hostId: string | null } | null,
): boolean {
  if (viewer.role === Role.ADMIN) return true;
  return room !== null && (viewer.id === senderId || viewer.id === room.hostId);
}
