import { type RawBuilder, sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { database } from '../persistence/database.service.ts';
import { keptRows, keptWrite } from '../persistence/prepared.queries.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { exchangedBetween } from './message.queries.ts';
import type { MessageRow } from './message.rows.ts';

// Writers of messages take locks in this order: the accounts of both sides, then both mailboxes (when sending), then
// both sides of the conversation; the smaller id first.

/** Both ids, in the order in which they are locked. */
const pair = (one: string, other: string) => [one, other].sort();

interface Person {
  id: string;
  /** Whether the user has ever sent or received a message. */
  hasMailbox: boolean;
}

/** Protects both accounts from deletion until the transaction ends.
 * @returns the accounts that exist. */
export function holdPeople({ em }: Transaction, one: string, other: string): Promise<Person[]> {
  return keptRows(
    em,
    'hold two accounts',
    sql<Person>`
      select id, exists (select from mailbox where mailbox.user_id = account.id) as "hasMailbox" from account
      where ${isAnyOf('id', pair(one, other))} order by id for key share of account`,
  );
}

/** What decides whether one may write to another. */
export interface Standing {
  /** Whether the sender has blocked the receiver. */
  blocked: boolean;
  isBlocked: boolean;
  /** Whether the receiver's settings let the sender begin. */
  mayBegin: boolean;
  /** Whether there is a message between the two. */
  haveMet: boolean;
}

/** Read after `holdPeople`: whoever blocks another locks both accounts first, so that the answer stays true until the
 * transaction ends. */
export async function standingBetween(
  { em }: Transaction,
  senderId: string,
  receiverId: string,
): Promise<Standing> {
  const [standing] = await keptRows(
    em,
    'standing between two users',
    sql<Standing>`
      select
        exists (select from user_block where blocker_id = ${senderId} and blocked_id = ${receiverId}) as blocked,
        exists (select from user_block where blocker_id = ${receiverId} and blocked_id = ${senderId}) as "isBlocked",
        message_audience = 'EVERYONE' or message_audience = 'FOLLOWED' and exists (
          select from user_follow where follower_id = ${receiverId} and followed_id = ${senderId}) as "mayBegin",
        exists (select from conversation where user_id = ${senderId} and other_id = ${receiverId}) as "haveMet"
      from account where id = ${receiverId}`,
  );
  if (!standing) throw new Error('The receiver is missing');
  return standing;
}

/** Call before any mailbox is locked: waiting for a new one while holding another could deadlock. */
export async function openMailboxes({ em }: Transaction, people: readonly Person[]): Promise<void> {
  const newcomers = people.filter(({ hasMailbox }) => !hasMailbox).map(({ id }) => id);
  if (newcomers.length === 0) return;
  await sql`
    insert into mailbox (user_id, last_message_at)
    select id, '-infinity' from unnest(${newcomers.sort()}::uuid[]) id on conflict (user_id) do nothing`.execute(
    database(em),
  );
}

/** Parts of a statement that sends a message: `tick` has a time that is later than all messages of both sides. Other
 * writers to or as one of the two wait until the transaction ends, so that messages become visible in the order of their
 * times. */
export function nextMoment(one: string, other: string): RawBuilder<unknown> {
  const both = pair(one, other);
  return sql`clock as materialized (
      select last_message_at from mailbox where ${isAnyOf('user_id', both)} order by user_id for update
    ), tick as materialized (
      select greatest(date_trunc('milliseconds', clock_timestamp()),
        max(last_message_at) + interval '1 millisecond') as moment
      from clock having count(*) = 2
    ), ticked as (
      update mailbox set last_message_at = tick.moment from tick where ${isAnyOf('user_id', both)}
    )`;
}

/** Adds the message of `added` to both sides, and creates them for the first message. */
export function countedMessage(senderId: string, receiverId: string): RawBuilder<unknown> {
  const sides = pair(senderId, receiverId);
  return sql`counted as (
      insert into conversation (id, user_id, other_id, last_message_at, message_count, unread_count)
      select side.id, side.user_id, side.other_id, added."createdAt", 1,
        case when side.user_id = ${senderId}::uuid then 0 else 1 end
      from added,
        unnest(${sides.map(() => uuidv7())}::uuid[], ${sides}::uuid[], ${sides.toReversed()}::uuid[])
          as side (id, user_id, other_id)
      on conflict (user_id, other_id) do update set
        last_message_at = excluded.last_message_at,
        message_count = conversation.message_count + 1,
        unread_count = conversation.unread_count + excluded.unread_count
    )`;
}

// Call each of these in a transaction that holds both accounts; the order of locks is above.

/** Removes a deleted message from both sides. A conversation without messages is deleted; otherwise its latest
 * message may change. */
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

/** Both sides of a conversation, locked; empty if there is no message. */
export function holdConversation(
  { em }: Transaction,
  one: string,
  other: string,
): Promise<ConversationSide[]> {
  return keptRows(
    em,
    'hold a conversation',
    sql<ConversationSide>`
      select user_id as "userId", unread_count as "unreadCount" from conversation
      where ${isAnyOf('user_id', pair(one, other))} and ${isAnyOf('other_id', pair(one, other))}
      order by user_id for update`,
  );
}

/** Messages marked by one statement: marking a large number would exceed the time limit of a statement. */
const marksAtOnce = 5000;

/** Marks all of the other's messages that the reader has not read. The conversation must be locked. */
export async function markRead({ em }: Transaction, readerId: string, otherId: string): Promise<void> {
  const unread = database(em)
    .selectFrom('message')
    .select('id')
    .where('receiver_id', '=', readerId)
    .where('sender_id', '=', otherId)
    .where('read_at', 'is', null)
    .limit(sql.lit(marksAtOnce));
  const marking = database(em)
    .updateTable('message')
    .set({ read_at: sql`now()` })
    // As an array: with a join on the list, the planner may read the whole table.
    .where(sql<boolean>`id = any(array(${unread}))`);
  while ((await keptWrite(em, 'mark messages as read', marking)) === marksAtOnce);
  await keptWrite(
    em,
    'mark a conversation as read',
    sql`
      update conversation set
        unread_count = case when user_id = ${readerId} then 0 else unread_count end,
        other_read_at = case when user_id = ${readerId} then other_read_at else now() end
      where (user_id = ${readerId} and other_id = ${otherId}) or (user_id = ${otherId} and other_id = ${readerId})`,
  );
}
