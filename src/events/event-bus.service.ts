import { serviceKey } from '../api/services.model.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

export type Urgency = 'ordinary' | 'urgent';

/** Carries small messages between all processes on one database. */
export interface EventBus {
  /** Sends to every process, this one included, as soon as the transaction has committed, and never if it does
   * not. It is lost where the process dies in that moment.
   * @param payload identifiers only: at most 7,000 bytes.
   * @param urgency `urgent` for what is rare and must be neither late nor lost: it goes out by the commit itself,
   * where the carrier can do that. */
  publish(transaction: Transaction, topic: string, payload: string, urgency?: Urgency): Promise<void>;
  /** Tells every process that messages may have been missed, for whoever finds out that a process died. */
  publishGap(transaction: Transaction): Promise<void>;
  /** @returns what ends the subscription. */
  subscribe(topic: string, listener: (payload: string) => void): () => void;
  /** Calls the listener when messages may have been missed, so that it rereads what it built from them. */
  onGap(listener: () => void): () => void;
  close(): Promise<void>;
}

export const eventBus = serviceKey<EventBus>('event bus');
