import type { EntityManager } from '@mikro-orm/postgresql';
import type { EventBus } from '../events/event-bus.service.ts';

/** Wakes those who follow the messages of a user. */
export const newMessageTopic = (userId: string) => `message.${userId}`;

/** Wakes the user whose messages were read; the payload is the id of who read them. */
export const readTopic = (userId: string) => `message.read.${userId}`;

/** Goes out when the transaction of `em` commits. What is new is read by who is woken: one word for all, so that
 * many are heard as one. */
export async function announceMessage(
  em: EntityManager,
  bus: EventBus,
  { senderId, receiverId }: { senderId: string; receiverId: string },
): Promise<void> {
  await bus.publish(em, newMessageTopic(receiverId), 'new');
  await bus.publish(em, newMessageTopic(senderId), 'new');
}
