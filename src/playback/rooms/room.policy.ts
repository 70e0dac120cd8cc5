import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { ofVisiblePeople, unblocked } from '../../accounts/blocks/block.policy.ts';
import { isOfSuspended } from '../../accounts/user.policy.ts';
import type { Viewer } from '../../api/viewer.model.ts';
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

/** Whether a member changes the queue and invites others. */
export function mayControl(
  { hostId, shared }: Pick<RoomRow, 'hostId' | 'shared'>,
  { userId, controls, state }: Pick<RoomMemberRow, 'userId' | 'controls' | 'state'>,
): boolean {
  return hostId === userId || (state === 'JOINED' && (shared || controls));
}

/** Whether a viewer may delete a message of a room: its sender and the host may. */
export function mayDeleteRoomMessage(
  viewer: Viewer,
  { senderId }: { senderId: string },
  { hostId }: { hostId: string | null },
): boolean {
  return viewer.id === senderId || viewer.id === hostId;
}
