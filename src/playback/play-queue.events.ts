import type { EventBus } from '../events/event-bus.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

/** Wakes subscribers to the queue of a user or a room. The payload is `changed`, `gone`, or `came` and the id of a device. */
export const queueTopic = (queueId: string) => `queue.${queueId}`;

const coming = 'came ';

/** Sent with the commit. Subscribers read the changes themselves. */
export async function announceQueue(transaction: Transaction, bus: EventBus, queueId: string): Promise<void> {
  await bus.publish(transaction, queueTopic(queueId), 'changed');
}

export async function announceComing(
  transaction: Transaction,
  bus: EventBus,
  { userId, deviceId }: { userId: string; deviceId: string },
): Promise<void> {
  await bus.publish(transaction, queueTopic(userId), coming + deviceId);
}

export async function announceGoing(transaction: Transaction, bus: EventBus, userId: string): Promise<void> {
  await bus.publish(transaction, queueTopic(userId), 'gone');
}

/** Whether an event is about devices, other than the coming of the subscriber's own. */
export function concernsDevices(payload: string, ownId: string | null): boolean {
  return payload === 'gone' || (payload.startsWith(coming) && payload.slice(coming.length) !== ownId);
}
