import type { EventBus } from '../../events/event-bus.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';

/** Wakes subscribers to a room, to its queue and to its chat: the room, or who is in it, has changed. */
export const roomTopic = (roomId: string) => `room.${roomId}`;
/** Wakes subscribers to the chat of a room. */
export const roomMessageTopic = (roomId: string) => `room.message.${roomId}`;
/** Wakes a user who was invited to a room; the payload is its id. */
export const invitedTopic = (userId: string) => `room.invited.${userId}`;

/** Wakes the clocks of rooms, on all processes: the queue of one has changed. */
export const roomClockTopic = 'rooms.clock';

/** The payload of `roomTopic`. */
export const roomChanged = 'room';

/** Sent with the commit. Subscribers read the room themselves, if they are still in it. */
export async function announceRoom(transaction: Transaction, bus: EventBus, roomId: string): Promise<void> {
  await bus.publish(transaction, roomTopic(roomId), roomChanged);
}

/** Sent with the commit, besides what subscribers to the queue are told. */
export async function wakeRoomClocks(transaction: Transaction, bus: EventBus): Promise<void> {
  await bus.publish(transaction, roomClockTopic, 'changed');
}

export async function announceRoomMessage(
  transaction: Transaction,
  bus: EventBus,
  roomId: string,
): Promise<void> {
  await bus.publish(transaction, roomMessageTopic(roomId), 'new');
}

export async function announceInvitation(
  transaction: Transaction,
  bus: EventBus,
  { userId, roomId }: { userId: string; roomId: string },
): Promise<void> {
  await bus.publish(transaction, invitedTopic(userId), roomId);
}
