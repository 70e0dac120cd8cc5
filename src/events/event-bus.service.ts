import { serviceKey } from '../api/services.model.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

export type Urgency = 'ordinary' | 'urgent';

/** Carries small messages between all processes on one database. */
export interface EventBus {
  /** What carries them, as `/ready` calls it. */
  readonly carrier: 'redis' | 'notifications';
  /** Whether messages can be sent and received now, as far as it is known. */
  readonly isConnected: boolean;
  /** Sends to every process, including this one, as soon as the transaction has committed, and never if it is
   * rolled back. The message is lost if the process dies at that moment.
   * @param payload identifiers only: at most 7,000 bytes.
   * @param urgency `urgent` for rare messages that must be neither late nor lost: they are sent by the commit
   * itself, if the carrier supports that. */
  publish(transaction: Transaction, topic: string, payload: string, urgency?: Urgency): Promise<void>;
  /** Tells every process that messages may have been missed; called when a process is found to have died. */
  publishGap(transaction: Transaction): Promise<void>;
  /** @returns a function that ends the subscription. */
  subscribe(topic: string, listener: (payload: string) => void): () => void;
  /** Calls the listener when messages may have been missed, so that it rereads what it has built from them. */
  onGap(listener: () => void): () => void;
  close(): Promise<void>;
}

export const eventBus = serviceKey<EventBus>('event bus');

/** The number of ids that fits into one message. */
const idsPerMessage = 150;

/** Sends ids, separated by spaces, in as many messages as it takes. */
export async function publishIds(
  bus: EventBus,
  transaction: Transaction,
  { topic, ids, urgency }: { topic: string; ids: readonly string[]; urgency?: Urgency },
): Promise<void> {
  for (let index = 0; index < ids.length; index += idsPerMessage)
    await bus.publish(transaction, topic, ids.slice(index, index + idsPerMessage).join(' '), urgency);
}
