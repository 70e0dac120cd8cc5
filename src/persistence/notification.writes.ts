import { sql } from 'kysely';
import { database } from './database.service.ts';
import type { Transaction } from './transaction.service.ts';

/** Notifies the listeners of a channel when the transaction commits. */
export async function notify({ em }: Transaction, channel: string, message: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${message})`.execute(database(em));
}
