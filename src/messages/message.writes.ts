import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { keptRows } from '../persistence/prepared.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { countedMessage, nextMoment, uncountMessage } from './conversation.writes.ts';
import { type MessageRow, messageColumns } from './message.rows.ts';

// Call each of these in a transaction that holds both accounts; conversation.writes.ts has the order of locks.

export interface NewMessage {
  id: string;
  senderId: string;
  receiverId: string;
  content: string;
  clientId: string | null;
}

/** Adds a message to the conversation of both sides, whose mailboxes must exist, with the next moment of both.
 * @returns undefined if the sender already has a message with this `clientId`. */
export async function addMessage(
  { em }: Transaction,
  { id, senderId, receiverId, content, clientId }: NewMessage,
): Promise<MessageRow | undefined> {
  const added = database(em)
    .insertInto('message')
    .columns(['id', 'sender_id', 'receiver_id', 'content', 'client_id', 'created_at'])
    .expression(
      sql<never>`select ${id}::uuid, ${senderId}::uuid, ${receiverId}::uuid, ${content}::text, ${clientId}::text, moment from tick`,
    )
    .onConflict((conflict) =>
      conflict.columns(['sender_id', 'client_id']).where('client_id', 'is not', null).doNothing(),
    )
    .returning(messageColumns);
  const [message] = await keptRows(
    em,
    'send a message',
    sql<MessageRow>`
      with ${nextMoment(senderId, receiverId)}, added as (${added}), ${countedMessage(senderId, receiverId)}
      select * from added`,
  );
  if (!message && clientId === null) throw new Error('A mailbox is missing');
  return message;
}

/** Removes a message from its conversation, which must be locked.
 * @returns whether the message still existed. */
export async function removeMessage(transaction: Transaction, message: MessageRow): Promise<boolean> {
  const { em } = transaction;
  const deletion = database(em)
    .deleteFrom('message')
    .where('id', '=', message.id)
    .returning('read_at as readAt');
  const [gone] = await keptRows(em, 'delete a message', deletion);
  if (gone) await uncountMessage(transaction, message, gone.readAt === null);
  return gone !== undefined;
}
