import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { keyset, type Page } from '../api/page.queries.ts';
import type { Viewer } from '../api/viewer.model.ts';
import { database } from '../persistence/database.service.ts';
import { isAnyOf, rowTotal } from '../persistence/sql-parts.queries.ts';
import { conversationOrder } from './message.orders.ts';
import { visibleConversations } from './message.policy.ts';
import { exchangedBetween } from './message.queries.ts';
import { type ConversationRow, nestMessage } from './message.rows.ts';

// Every read of conversations and of the clocks is in this file.

/** Each with its latest message, of the same moment: looked up later, it might have been deleted meanwhile. */
const conversationsOf = (em: EntityManager, viewer: Viewer) =>
  database(em)
    .selectFrom('conversation')
    .innerJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('message')
          .select(['id', 'sender_id', 'receiver_id', 'content', 'created_at', 'read_at'])
          .where(exchangedBetween(sql.ref('conversation.user_id'), sql.ref('conversation.other_id')))
          .whereRef('message.created_at', '=', 'conversation.last_message_at')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select([
      sql<string>`conversation.other_id`.as('id'),
      'conversation.last_message_at as lastMessageAt',
      'conversation.unread_count as unreadCount',
      'latest.id as messageId',
      'latest.sender_id as senderId',
      'latest.receiver_id as receiverId',
      'latest.content',
      'latest.created_at as createdAt',
      'latest.read_at as readAt',
    ])
    .where(visibleConversations(viewer));

export async function conversationsPage(
  em: EntityManager,
  viewer: Viewer,
  page: Page,
): Promise<ConversationRow[]> {
  return (await keyset(conversationsOf(em, viewer), conversationOrder, page).execute()).map(nestMessage);
}

/** The viewer's conversations with these others, as far as there are any. */
export async function conversationsWith(
  em: EntityManager,
  viewer: Viewer,
  otherIds: readonly string[],
): Promise<ConversationRow[]> {
  const rows = await conversationsOf(em, viewer).where(isAnyOf('conversation.other_id', otherIds)).execute();
  return rows.map(nestMessage);
}

/** A user's conversations are as many as its correspondents: they are counted. */
export async function countConversations(em: EntityManager, viewer: Viewer): Promise<number> {
  const { total } = await database(em)
    .selectFrom('conversation')
    .select(rowTotal.as('total'))
    .where(visibleConversations(viewer))
    .executeTakeFirstOrThrow();
  return total;
}

/** With whom the viewer's messages have been read since that moment. */
export async function readersSince(em: EntityManager, viewer: Viewer, moment: Date): Promise<string[]> {
  const rows = await database(em)
    .selectFrom('conversation')
    .select(sql<string>`other_id`.as('readerId'))
    .where(visibleConversations(viewer))
    .where('other_read_at', '>=', moment)
    .orderBy('other_read_at')
    .execute();
  return rows.map(({ readerId }) => readerId);
}

/** The time of the user's latest message that is committed; undefined where there never was one. All that come
 * later have later times. */
export async function lastMessageAt(em: EntityManager, userId: string): Promise<Date | undefined> {
  const row = await database(em)
    .selectFrom('mailbox')
    .select('last_message_at as lastMessageAt')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row?.lastMessageAt;
}
