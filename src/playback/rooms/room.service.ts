import { v7 as uuidv7 } from 'uuid';
import { findViewer } from '../../accounts/account.service.ts';
import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { tokenPattern } from '../../api/sealed-tokens.service.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { nameComplaint, parseId, tidy, Validation } from '../../api/validation.checks.ts';
import { eventBus } from '../../events/event-bus.service.ts';
import { referring } from '../../library/broken-reference.service.ts';
import { takeTurns } from '../../persistence/advisory-lock.queries.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import { placeAt } from '../play-queue.model.ts';
import { itemsOfQueue, readQueue } from '../play-queue.queries.ts';
import { holdQueue, writeChange } from '../play-queue.writes.ts';
import { replaceItems } from '../queue-order.writes.ts';
import { announceRoom, wakeRoomClocks } from './room.events.ts';
import type { CreateRoomInput, UpdateRoomInput } from './room.inputs.ts';
import { forgetRooms } from './room.loaders.ts';
import { type OwnRoomRow, roomOrder } from './room.orders.ts';
import { countRooms, roomByToken, roomsByIds, roomsPage, roomTotals } from './room.queries.ts';
import type { RoomRow } from './room.rows.ts';
import { deleteRoom, insertRoom, updateRoomRow } from './room.writes.ts';
import { changeRoom, unknownRoom } from './room-control.service.ts';
import { roomServices } from './room-services.key.ts';

/** Rooms of which one user is the host. */
const mostHosted = 10;
/** Rooms that one user is in. */
export const mostJoined = 100;

/** The viewer's rooms, and those that the viewer is invited to. */
export async function listRooms(caller: Caller, given: PageArguments): Promise<Connection<OwnRoomRow>> {
  const viewer = caller.signedIn;
  const page = parsePage(given, roomOrder);
  const rows = await roomsPage(caller.em, viewer, page);
  return toConnection(rows, page, roomOrder, () => countRooms(caller.em, viewer));
}

/** @throws {UserFault} INVALID, CONFLICT if the viewer has too many rooms */
export async function createRoom(caller: Caller, input: CreateRoomInput): Promise<RoomRow> {
  const name = checkName(tidy(input.name));
  const { tokens } = caller.service(roomServices);
  const room = await referring(() =>
    transaction(caller.em, async (transaction) => {
      const { em } = transaction;
      const { id: hostId } = await findViewer(em, caller);
      await takeTurns(transaction, `rooms of ${hostId}`);
      refuseMore(await roomTotals(em, hostId));
      const id = uuidv7();
      const { token: _, ...stored } = tokens.make(id);
      const room = await insertRoom(transaction, { id, name, hostId, shared: input.shared, ...stored });
      if (input.fromQueue) {
        await takeQueueAlong(transaction, hostId, id);
        await wakeRoomClocks(transaction, caller.service(eventBus));
      }
      return room;
    }),
  );
  forgetRooms(caller);
  return room;
}

function refuseMore({ hosted, joined }: { hosted: number; joined: number }): void {
  if (hosted >= mostHosted)
    throw userFault('CONFLICT', `You have ${mostHosted} rooms, the maximum; close one first.`, 'input');
  refuseMoreJoined(joined, 'input');
}

/** @throws {UserFault} CONFLICT */
export function refuseMoreJoined(joined: number, field: string): void {
  if (joined < mostJoined) return;
  throw userFault('CONFLICT', `You are in ${mostJoined} rooms, the maximum; leave one first.`, field);
}

/** A room goes on where its host is. */
async function takeQueueAlong(transaction: Transaction, userId: string, roomId: string): Promise<void> {
  const { em } = transaction;
  const own = await readQueue(em, userId);
  const items = await itemsOfQueue(em, userId);
  if (items.length === 0) return;
  const itemIds = await replaceItems(
    transaction,
    roomId,
    { songIds: items.map(({ songId }) => songId), addedBy: userId },
    null,
  );
  const queue = await holdQueue(transaction, { userId, roomId });
  const at = items.findIndex(({ id }) => id === own.currentId);
  const state = {
    ...{ ...queue, currentId: itemIds[Math.max(at, 0)] ?? null, repeat: own.repeat },
    ...{ position: at < 0 ? 0 : placeAt(own, own.now), positionAt: own.now, playing: own.playing },
  };
  await writeChange(transaction, state, { kind: 'REPLACED', itemIds, position: 0 }, true);
}

/** @throws {UserFault} INVALID, NOT_FOUND, FORBIDDEN for those who are not the host */
export async function updateRoom(caller: Caller, input: UpdateRoomInput): Promise<RoomRow> {
  const id = parseId(input.id, 'input.id');
  const name = input.name == null ? undefined : checkName(tidy(input.name));
  const shared = input.shared ?? undefined;
  await changeRoom(caller, { id, field: 'input.id', right: 'host' }, async (transaction) => {
    if (name === undefined && shared === undefined) return;
    await updateRoomRow(transaction, id, {
      ...(name !== undefined && { name }),
      ...(shared !== undefined && { shared }),
    });
    await announceRoom(transaction, caller.service(eventBus), id);
  });
  return showRoom(caller, id);
}

/** Makes another invitation link; the previous one leads nowhere.
 * @throws {UserFault} NOT_FOUND, FORBIDDEN for those who are not the host */
export async function renewInvitation(caller: Caller, id: string): Promise<RoomRow> {
  const { token: _, ...stored } = caller.service(roomServices).tokens.make(id);
  await changeRoom(caller, { id, field: 'roomId', right: 'host' }, async (transaction) => {
    await updateRoomRow(transaction, id, stored);
    await announceRoom(transaction, caller.service(eventBus), id);
  });
  return showRoom(caller, id);
}

/** @returns the id of the room.
 * @throws {UserFault} NOT_FOUND, FORBIDDEN for those who are not the host */
export async function closeRoom(caller: Caller, id: string): Promise<string> {
  await changeRoom(caller, { id, field: 'id', right: 'host' }, async (transaction) => {
    await deleteRoom(transaction, id);
    await announceRoom(transaction, caller.service(eventBus), id);
  });
  forgetRooms(caller);
  return id;
}

/** The room of a link, if it opens to the viewer. */
export async function findByToken(
  caller: Caller,
  token: string,
  em = caller.em,
): Promise<RoomRow | undefined> {
  if (!tokenPattern.test(token)) return undefined;
  const { tokens } = caller.service(roomServices);
  return roomByToken(em, caller.signedIn, { tokenHash: tokens.hash(token), keyId: tokens.keyId });
}

/** The room after a change, for the answer.
 * @throws {UserFault} NOT_FOUND if it is gone, or the viewer no longer sees it. */
export async function showRoom(caller: Caller, id: string): Promise<RoomRow> {
  forgetRooms(caller);
  const [room] = await roomsByIds(caller.em, caller.signedIn, [id]);
  if (!room) throw unknownRoom('id');
  return room;
}

function checkName(name: string): string {
  const validation = new Validation();
  validation.check('input.name', nameComplaint('The name', name));
  validation.finish();
  return name;
}
