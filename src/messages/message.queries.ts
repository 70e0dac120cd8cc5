import type { EntityManager } from '@mikro-orm/postgresql';
import { type Expression, type SqlBool, sql } from 'kysely';
import { unblocked } from '../accounts/blocks/block.policy.ts';
import type { KeysetOrder } from '../api/cursor.model.ts';
import { keyset, type Page, preparedPage } from '../api/page.queries.ts';
import type { ProjectedSelection } from '../api/projection.model.ts';
import type { Viewer } from '../api/viewer.model.ts';
import { type WrittenPage, writtenPage } from '../api/written-page.queries.ts';
import { type Database, database } from '../persistence/database.service.ts';
import { keptRows } from '../persistence/prepared.queries.ts';
import { countRows } from '../persistence/row-count.queries.ts';
import { isAnyOf, rowTotal } from '../persistence/sql-parts.queries.ts';
import { textContains } from '../persistence/text-search.queries.ts';
import { awake, awakeConversations, messageSides, messagesOf, readableMessages } from './message.policy.ts';
import { type MessageRow, messageColumns } from './message.rows.ts';

// All reads of messages are in this file; those of conversations are in conversation.queries.ts.

export interface MessageConditions {
  /** Sent or received by this user. */
  userId?: string | null;
  /** Together with `userId`: exchanged with this user. */
  withUserId?: string | null;
  /** Only those that do not rest because of a block. */
  onlyAwake?: boolean;
  /** Part of the text, ignoring case. */
  content?: string | null;
  from?: Date | null;
  until?: Date | null;
}

const messagesFrom = (db: Database) => db.selectFrom('message').select(messageColumns);

/** Whether a message was exchanged between these two users; uses the index `message_conversation_order`. */
export function exchangedBetween(one: unknown, other: unknown): Expression<SqlBool> {
  return sql`least(message.sender_id, message.receiver_id) = least(${one}::uuid, ${other}::uuid)
    and greatest(message.sender_id, message.receiver_id) = greatest(${one}::uuid, ${other}::uuid)`;
}

export function messagesPage(
  em: EntityManager,
  conditions: MessageConditions,
  order: KeysetOrder<MessageRow>,
  page: Page,
): Promise<MessageRow[]> {
  const db = database(em);
  const { userId, withUserId, onlyAwake: _always, ...others } = conditions;
  if (userId && !withUserId) return mailboxPage(db, conditions, order, page);
  if (userId && withUserId && toSql(others).length === 0)
    return threadPage(em, { userId, withUserId }, order, page);
  return keyset(
    messagesFrom(db).where((where) => where.and(toSql(conditions))),
    order,
    page,
  ).execute();
}

/** Of two values: looked up once, not for each message. */
const unblockedPair = (one: string, other: string) => unblocked(sql`${one}::uuid`, sql`${other}::uuid`);

const twoUsers = { userId: 'uuid', withUserId: 'uuid' } as const;

function threadPage(
  em: EntityManager,
  values: { userId: string; withUserId: string },
  order: KeysetOrder<MessageRow>,
  page: Page,
): Promise<MessageRow[]> {
  return preparedPage(
    em,
    'messages of two',
    { order, page, values, types: twoUsers },
    (db, { userId, withUserId }, bounds) =>
      keyset(
        messagesFrom(db).where(exchangedBetween(userId, withUserId)).where(unblockedPair(userId, withUserId)),
        order,
        bounds,
      ),
  );
}

/** A page of the messages of two users, written by its statement.
 * @returns undefined if the page has to be read in the usual way. */
export function writtenThreadPage(
  em: EntityManager,
  values: { userId: string; withUserId: string },
  order: KeysetOrder<MessageRow>,
  page: Page,
  selection: ProjectedSelection,
): Promise<WrittenPage | undefined> {
  const read = { order, page, values, types: twoUsers };
  return writtenPage(em, 'messages of two', selection, read, (db, { userId, withUserId }) =>
    db
      .selectFrom('message')
      .where(exchangedBetween(userId, withUserId))
      .where(unblockedPair(userId, withUserId)),
  );
}

/** Merges a page of sent and a page of received messages into one. Each is found in its index, while `sender_id =
 * … or receiver_id = …` would read and sort all of them. */
function mailboxPage(
  db: Database,
  conditions: MessageConditions,
  order: KeysetOrder<MessageRow>,
  page: Page,
): Promise<MessageRow[]> {
  const { userId, ...others } = conditions;
  const side = (column: (typeof messageSides)[number]) =>
    keyset(
      db
        .selectFrom('message')
        .selectAll()
        .where(column, '=', userId ?? '')
        .where((where) => where.and(toSql(others))),
      order,
      page,
    );
  const [sender, receiver] = messageSides;
  const both = db
    .selectFrom(side(sender).as('sent'))
    .selectAll()
    .unionAll(db.selectFrom(side(receiver).as('received')).selectAll());
  return keyset(db.selectFrom(both.as('message')).select(messageColumns), order, page).execute();
}

/** Without filters, or for a single user, the total comes from counters; otherwise the matches are counted. */
export async function countMessages(em: EntityManager, conditions: MessageConditions): Promise<number> {
  const { userId, withUserId, onlyAwake = false, ...others } = conditions;
  const narrowed = toSql(others).length > 0;
  if (!userId && !narrowed) return countRows(em, 'message');
  if (userId && !narrowed) return countOfUser(em, { userId, withUserId, onlyAwake });
  const { total } = await database(em)
    .selectFrom('message')
    .select(rowTotal.as('total'))
    .where((where) => where.and(toSql(conditions)))
    .executeTakeFirstOrThrow();
  return total;
}

/** Adds up the counters of the user's conversations, without reading messages. */
async function countOfUser(
  em: EntityManager,
  {
    userId,
    withUserId,
    onlyAwake,
  }: { userId: string; withUserId?: string | null | undefined; onlyAwake: boolean },
): Promise<number> {
  const totals = database(em)
    .selectFrom('conversation')
    .select(sql<number>`coalesce(sum(message_count), 0)::int`.as('total'))
    .where('user_id', '=', userId)
    .$if(onlyAwake, (query) => query.where(awakeConversations))
    .$if(withUserId != null, (query) => query.where('other_id', '=', withUserId ?? ''));
  const [row] = await keptRows(em, 'totals of conversations', totals);
  return row?.total ?? 0;
}

function toSql({
  userId,
  withUserId,
  onlyAwake,
  content,
  from,
  until,
}: MessageConditions): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  if (userId && withUserId) conditions.push(exchangedBetween(userId, withUserId));
  else if (userId) conditions.push(messagesOf(userId));
  if (onlyAwake) conditions.push(awake);
  if (content) conditions.push(textContains('message.content', content));
  if (from) conditions.push(sql`message.created_at >= ${from}`);
  if (until) conditions.push(sql`message.created_at < ${until}`);
  return conditions;
}

/** The requested messages, as far as the viewer may read them. */
export function messagesByIds(
  em: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<MessageRow[]> {
  return messagesFrom(database(em))
    .where(isAnyOf('message.id', ids))
    .where(readableMessages(viewer))
    .execute();
}

/** The message that the sender's client sent with this id before. */
export function messageByClientId(
  em: EntityManager,
  senderId: string,
  clientId: string,
): Promise<MessageRow> {
  return messagesFrom(database(em))
    .where('message.sender_id', '=', senderId)
    .where('message.client_id', '=', clientId)
    .executeTakeFirstOrThrow();
}
