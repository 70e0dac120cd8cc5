import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { countMessage, uncountMessage } from './conversation.writes.ts';
import { type MessageRow, messageColumns } from './message.rows.ts';

// Call each of these in a transaction that holds both accounts; conversation.writes.ts has the order of locks.

export interface NewMessage {
  id: string;
  senderId: string;
  receiverId: string;
  content: string;
  clientId: string | null;
  createdAt: Date;
}

/** Adds a message to the conversation of both sides.
 * @returns undefined if the sender already has a message with this `clientId`. */
export async function addMessage(
  transaction: Transaction,
  message: NewMessage,
): Promise<MessageRow | undefined> {
  const { em } = transaction;
  const { senderId, receiverId, createdAt } = message;
  const added = await database(em)
    .insertInto('message')
    .values({
      id: message.id,
      sender_id: senderId,
      receiver_id: receiverId,
      content: message.content,
      client_id: message.clientId,
      created_at: createdAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['sender_id', 'client_id']).where('client_id', 'is not', null).doNothing(),
    )
    .returning(messageColumns)
    .executeTakeFirst();
  if (added) await countMessage(transaction, message);
  return added;
}

/** Removes a message from its conversation, which must be locked.
 * @returns whether the message still existed. */
export async function removeMessage(transaction: Transaction, message: MessageRow): Promise<boolean> {
  const { em } = transaction;
  const gone = await database(em)
    .deleteFrom('message')
    .where('id', '=', message.id)
    .returning('read_at as readAt')
    .executeTakeFirst();
  if (gone) await uncountMessage(transaction, message, gone.readAt === null);
  return gone !== undefined;
}
