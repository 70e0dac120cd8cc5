import type { EventBus } from '../../events/event-bus.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { announceRoom } from './room.events.ts';
import { hostOf, roomsBetween, roomsOf } from './room.queries.ts';
import { deleteRoom, lockRooms, nextHost, takeFromRoom, updateRoomRow } from './room.writes.ts';

/** Ends what a user has to do with a room, whose lock is held. If the user is the host, another becomes it, or the room
 * closes. */
export async function takeLeave(
  transaction: Transaction,
  bus: EventBus,
  member: { roomId: string; userId: string },
): Promise<void> {
  const { roomId, userId } = member;
  if ((await hostOf(transaction.em, roomId)) === userId) await handOn(transaction, roomId);
  await takeFromRoom(transaction, { ...member, stays: false });
  await announceRoom(transaction, bus, roomId);
}

/** Makes the next member the host of a room, whose lock is held, and closes it if there is none. */
export async function handOn(transaction: Transaction, roomId: string): Promise<void> {
  const next = await nextHost(transaction, roomId, { onlyListening: false });
  if (next === undefined) await deleteRoom(transaction, roomId);
  else await updateRoomRow(transaction, roomId, { hostId: next });
}

/** Call before an account is deleted, while it is locked. */
export async function leaveAllRooms(transaction: Transaction, bus: EventBus, userId: string): Promise<void> {
  const roomIds = await lockRooms(transaction, await roomsOf(transaction.em, userId));
  for (const roomId of roomIds) await takeLeave(transaction, bus, { roomId, userId });
}

/** Call when one user blocks another, while both accounts are locked: neither stays in a room of the other. */
export async function partInRooms(
  transaction: Transaction,
  bus: EventBus,
  one: string,
  other: string,
): Promise<void> {
  const shared = await roomsBetween(transaction.em, one, other);
  await lockRooms(
    transaction,
    shared.map(({ roomId }) => roomId),
  );
  for (const { roomId, userId } of shared) {
    await takeFromRoom(transaction, { roomId, userId, stays: false });
    await announceRoom(transaction, bus, roomId);
  }
}
