import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { pair } from './mailbox.writes.ts';
import { exchangedBetween } from './message.queries.ts';
import type { MessageRow } from './message.rows.ts';

// Call each of these in a transaction that holds both accounts; mailbox.writes.ts has the order of locks.

/** Adds a new message to both sides, which it makes where it is the first. */
export async function countMessage(
  { em }: Transaction,
  { senderId, receiverId, createdAt }: Pick<MessageRow, 'senderId' | 'receiverId' | 'createdAt'>,
): Promise<void> {
  const sides = pair(senderId, receiverId).map((userId) => ({
    user_id: userId,
    other_id: userId === senderId ? receiverId : senderId,
    last_message_at: createdAt,
    message_count: 1,
    unread_count: userId === senderId ? 0 : 1,
  }));
  await database(em)
    .insertInto('conversation')
    .values(sides)
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'other_id']).doUpdateSet({
        last_message_at: createdAt,
        message_count: sql`conversation.message_count + 1`,
        unread_count: sql`conversation.unread_count + excluded.unread_count`,
      }),
    )
    .execute();
}

/** Takes a message that is deleted off both sides. A conversation without messages goes; of others, the latest
 * message may be another one now. */
export async function uncountMessage(
  { em }: Transaction,
  message: MessageRow,
  unread: boolean,
): Promise<void> {
  const { senderId, receiverId } = message;
  const bothSides = sql<boolean>`((user_id = ${senderId} and other_id = ${receiverId})
    or (user_id = ${receiverId} and other_id = ${senderId}))`;
  await database(em).deleteFrom('conversation').where(bothSides).where('message_count', '=', 1).execute();
  await sql`
    update conversation set
      message_count = message_count - 1,
      unread_count = unread_count - case when user_id = ${receiverId} and ${unread} then 1 else 0 end,
      last_message_at = (
        select created_at from message where ${exchangedBetween(senderId, receiverId)}
        order by created_at desc, id desc limit 1)
    where ${bothSides}`.execute(database(em));
}

export interface ConversationSide {
  userId: string;
  unreadCount: number;
}

/** Both sides of a conversation, locked; none where there is no message. */
export async function holdConversation(
  { em }: Transaction,
  one: string,
  other: string,
): Promise<ConversationSide[]> {
  const { rows } = await sql<ConversationSide>`
    select user_id as "userId", unread_count as "unreadCount" from conversation
    where user_id = any(${pair(one, other)}::uuid[]) and other_id = any(${pair(one, other)}::uuid[])
    order by user_id for update`.execute(database(em));
  return rows;
}

/** Messages that one statement marks: a flood of them would take longer than a statement may. */
const marksAtOnce = 5000;

/** Marks all that the reader has not read of the other's messages. The conversation must be held. */
export async function markRead({ em }: Transaction, readerId: string, otherId: string): Promise<void> {
  const unread = database(em)
    .selectFrom('message')
    .select('id')
    .where('receiver_id', '=', readerId)
    .where('sender_id', '=', otherId)
    .where('read_at', 'is', null)
    .limit(marksAtOnce);
  let marked: bigint;
  do {
    const { numUpdatedRows } = await database(em)
      .updateTable('message')
      .set({ read_at: sql`now()` })
      // As an array: joined with the list, the planner may read the whole table.
      .where(sql<boolean>`id = any(array(${unread}))`)
      .executeTakeFirst();
    marked = numUpdatedRows;
  } while (marked === BigInt(marksAtOnce));
  await sql`
    update conversation set
      unread_count = case when user_id = ${readerId} then 0 else unread_count end,
      other_read_at = case when user_id = ${readerId} then other_read_at else now() end
    where (user_id = ${readerId} and other_id = ${otherId}) or (user_id = ${otherId} and other_id = ${readerId})`.execute(
    database(em),
  );
}
