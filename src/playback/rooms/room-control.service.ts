import type { Caller } from '../../api/caller.service.ts';
import { userFault } from '../../api/user-errors.type.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import { mayControl } from './room.policy.ts';
import { joinedRoom, standingsIn } from './room.queries.ts';
import type { RoomRow } from './room.rows.ts';
import { keepRoom, lockRooms } from './room.writes.ts';

/** What a change of a room asks of the viewer. */
export type Right = 'host' | 'control' | 'member';

/** Which room, and what a change of it asks for. */
export interface RoomTarget {
  id: string;
  /** The path of the id in the input. */
  field: string;
  right: Right;
}

/** Call in a transaction before it changes the queue of a room: until it ends, the viewer stays one who controls it.
 * @throws {UserFault} NOT_FOUND, FORBIDDEN for those who only listen. */
export async function holdControl(transaction: Transaction, viewer: Viewer, id: string): Promise<void> {
  await keepRoom(transaction, id);
  await checkRight(transaction, viewer, { id, field: 'input.roomId', right: 'control' });
}

/** Changes a room, or who is in it, in a transaction that holds its lock.
 * @param prepare locks accounts, which come before rooms.
 * @throws {UserFault} NOT_FOUND, FORBIDDEN */
export async function changeRoom<Result>(
  caller: Caller,
  target: RoomTarget,
  change: (transaction: Transaction, room: RoomRow) => Promise<Result>,
  prepare?: (transaction: Transaction) => Promise<void>,
): Promise<Result> {
  const viewer = caller.signedIn;
  return transaction(caller.em, async (transaction) => {
    // Asked before the lock as well, so that strangers never hold it.
    await checkRight(transaction, viewer, target);
    await prepare?.(transaction);
    await lockRooms(transaction, [target.id]);
    return change(transaction, await checkRight(transaction, viewer, target));
  });
}

/** @returns the room.
 * @throws {UserFault} NOT_FOUND if the viewer is not in it, FORBIDDEN */
async function checkRight(
  { em }: Transaction,
  viewer: Viewer,
  { id, field, right }: RoomTarget,
): Promise<RoomRow> {
  const room = await joinedRoom(em, viewer, id);
  const [standing] = room ? await standingsIn(em, id, [viewer.id]) : [];
  if (!room || !standing) throw unknownRoom(field);
  if (right === 'host' && room.hostId !== viewer.id)
    throw userFault('FORBIDDEN', 'Only the host of the room may do this.', field);
  if (right === 'control' && !mayControl(room, standing))
    throw userFault('FORBIDDEN', 'The host has not shared control with you.', field);
  return room;
}

export function unknownRoom(field: string) {
  return userFault('NOT_FOUND', 'Room not found.', field);
}
