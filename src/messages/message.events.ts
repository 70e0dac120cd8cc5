import type { EventBus } from '../events/event-bus.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

/** Wakes subscribers to the messages of a user. */
export const newMessageTopic = (userId: string) => `message.${userId}`;

/** Wakes the user whose messages were read; the payload is the id of the reader. */
export const readTopic = (userId: string) => `message.read.${userId}`;

/** Sent with the commit. Subscribers read the new messages themselves, so the payload is the same for all, and
 * several events merge into one. */
export async function announceMessage(
  transaction: Transaction,
  bus: EventBus,
  { senderId, receiverId }: { senderId: string; receiverId: string },
): Promise<void> {
  await bus.publish(transaction, newMessageTopic(receiverId), 'new');
  await bus.publish(transaction, newMessageTopic(senderId), 'new');
}
