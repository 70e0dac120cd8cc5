import { sql } from 'kysely';
import { keptRows } from './prepared.queries.ts';
import type { Transaction } from './transaction.service.ts';

/** Notifies the listeners of a channel when the transaction commits. */
export async function notify({ em }: Transaction, channel: string, message: string): Promise<void> {
  await keptRows(em, 'a notification', sql`select pg_notify(${channel}, ${message})`);
}
