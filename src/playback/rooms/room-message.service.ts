import { v7 as uuidv7 } from 'uuid';
import { holdPair } from '../../accounts/blocks/block.writes.ts';
import { tokenError } from '../../accounts/token.service.ts';
import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { parseId, Validation } from '../../api/validation.checks.ts';
import { record } from '../../audit/audit-log.writes.ts';
import { eventBus } from '../../events/event-bus.service.ts';
import { clientIdComplaint, contentComplaint } from '../../messages/message.checks.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import { announceRoom, announceRoomMessage } from './room.events.ts';
import type { SendRoomMessageInput } from './room.inputs.ts';
import {
  forgetRooms,
  messageCountByRoom,
  messagesByRoom,
  roomById,
  roomMessageById,
} from './room.loaders.ts';
import { roomMessageOrder } from './room.orders.ts';
import { mayDeleteRoomMessage } from './room.policy.ts';
import { joinedRoom, roomMessageByClientId } from './room.queries.ts';
import type { RoomMessageRow } from './room.rows.ts';
import { addRoomMessage, deleteRoomMessageRow, keepRoom } from './room.writes.ts';
import { unknownRoom } from './room-control.service.ts';

/** The chat of a room, the latest message first. */
export async function listRoomMessages(
  caller: Caller,
  roomId: string,
  given: PageArguments,
): Promise<Connection<RoomMessageRow>> {
  const page = parsePage(given, roomMessageOrder);
  const rows = await caller.loader(messagesByRoom).load({ parentId: roomId, page });
  return toConnection(rows, page, roomMessageOrder, async () => {
    const counted = await caller.loader(messageCountByRoom).load(roomId);
    return counted?.total ?? 0;
  });
}

/** Writes in the chat of a room, once for each `clientId`.
 * @throws {UserFault} INVALID, NOT_FOUND, CONFLICT if `clientId` belongs to another message */
export async function sendRoomMessage(caller: Caller, input: SendRoomMessageInput): Promise<RoomMessageRow> {
  const viewer = caller.signedIn;
  const roomId = parseId(input.roomId, 'input.roomId');
  const content = input.content.trim();
  const clientId = input.clientId ?? null;
  const validation = new Validation();
  validation.check('input.content', contentComplaint(content));
  validation.check('input.clientId', clientIdComplaint(clientId));
  validation.finish();
  const message = await transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    const accounts = await holdPair(transaction, viewer.id, viewer.id);
    if (accounts.length === 0) throw tokenError('REVOKED', 'This account has been deleted.');
    if (!(await joinedRoom(em, viewer, roomId))) throw unknownRoom('input.roomId');
    await keepRoom(transaction, roomId, 'no key update');
    if (!(await joinedRoom(em, viewer, roomId))) throw unknownRoom('input.roomId');
    const added = await addRoomMessage(transaction, {
      ...{ id: uuidv7(), roomId, senderId: viewer.id, content, clientId },
    });
    if (added) {
      await announceRoomMessage(transaction, caller.service(eventBus), roomId);
      return added;
    }
    const first = await roomMessageByClientId(em, { roomId, senderId: viewer.id, clientId: clientId ?? '' });
    if (first?.content !== content)
      throw userFault('CONFLICT', 'Another message was sent with this client id', 'input.clientId');
    return first;
  });
  forgetRooms(caller);
  return message;
}

/** Deletes a message for all. Subscribers to the room are told.
 * @returns the id of the message.
 * @throws {UserFault} NOT_FOUND if it does not exist, or the viewer is neither its sender nor the host, nor an administrator
 * to whom it was reported */
export async function deleteRoomMessage(caller: Caller, id: string): Promise<string> {
  const missing = () => userFault('NOT_FOUND', 'Message not found.', 'id');
  const message = await caller.loader(roomMessageById).load(id);
  const room = message && (await caller.loader(roomById).load(message.roomId));
  const viewer = caller.signedIn;
  if (!message || !mayDeleteRoomMessage(viewer, message, room)) throw missing();
  await transaction(caller.em, async (transaction) => {
    await keepRoom(transaction, message.roomId, 'no key update');
    if (!(await deleteRoomMessageRow(transaction, id))) throw missing();
    await announceRoom(transaction, caller.service(eventBus), message.roomId);
    if (viewer.id !== message.senderId && viewer.id !== room?.hostId)
      await record(transaction, caller, { action: 'message.delete', target: { type: 'RoomMessage', id } });
  });
  forgetRooms(caller);
  return id;
}
