import type { EventBus } from '../events/event-bus.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

/** Wakes those who follow the messages of a user. */
export const newMessageTopic = (userId: string) => `message.${userId}`;

/** Wakes the user whose messages were read; the payload is the id of who read them. */
export const readTopic = (userId: string) => `message.read.${userId}`;

/** Goes out with the commit. What is new is read by who is woken: one word for all, so that
 * many are heard as one. */
export async function announceMessage(
  transaction: Transaction,
  bus: EventBus,
  { senderId, receiverId }: { senderId: string; receiverId: string },
): Promise<void> {
  await bus.publish(transaction, newMessageTopic(receiverId), 'new');
  await bus.publish(transaction, newMessageTopic(senderId), 'new');
}
