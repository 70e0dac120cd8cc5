import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { keyset, type Page } from '../api/page.queries.ts';
import type { Viewer } from '../api/viewer.model.ts';
import { database } from '../persistence/database.service.ts';
import { keptRows } from '../persistence/prepared.queries.ts';
import { isAnyOf, rowTotal } from '../persistence/sql-parts.queries.ts';
import { conversationOrder } from './message.orders.ts';
import { visibleConversations } from './message.policy.ts';
import { exchangedBetween } from './message.queries.ts';
import { type ConversationRow, lastMessageColumns, nestLastMessage } from './message.rows.ts';

// All reads of conversations and of mailboxes are in this file.

/** Reads each conversation with its latest message in one statement: in a second one, the message might have been
 * deleted. */
const conversationsOf = (em: EntityManager, viewer: Viewer) =>
  database(em)
    .selectFrom('conversation')
    .innerJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('message')
          .selectAll()
          .where(exchangedBetween(sql.ref('conversation.user_id'), sql.ref('conversation.other_id')))
          .whereRef('message.created_at', '=', 'conversation.last_message_at')
          .limit(1)
          .as('lastMessage'),
      (join) => join.onTrue(),
    )
    .select([
      'conversation.id',
      'conversation.other_id as otherId',
      'conversation.last_message_at as lastMessageAt',
      'conversation.unread_count as unreadCount',
      ...lastMessageColumns,
    ])
    .where(visibleConversations(viewer));

export async function conversationsPage(
  em: EntityManager,
  viewer: Viewer,
  page: Page,
): Promise<ConversationRow[]> {
  return nestLastMessage(
    await keptRows(em, conversationOrder.name, keyset(conversationsOf(em, viewer), conversationOrder, page)),
  );
}

/** The viewer's conversations with these other users, if there are any. */
export async function conversationsWith(
  em: EntityManager,
  viewer: Viewer,
  otherIds: readonly string[],
): Promise<ConversationRow[]> {
  const conversations = conversationsOf(em, viewer).where(isAnyOf('conversation.other_id', otherIds));
  return nestLastMessage(await keptRows(em, 'conversations with users', conversations));
}

/** Conversations that the viewer may see. */
export async function conversationsByIds(
  em: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ConversationRow[]> {
  return nestLastMessage(await conversationsOf(em, viewer).where(isAnyOf('conversation.id', ids)).execute());
}

/** Counts rows: a user has as many conversations as correspondents. */
export async function countConversations(em: EntityManager, viewer: Viewer): Promise<number> {
  const { total } = await database(em)
    .selectFrom('conversation')
    .select(rowTotal.as('total'))
    .where(visibleConversations(viewer))
    .executeTakeFirstOrThrow();
  return total;
}

/** The other users who have read the viewer's messages since that moment. */
export async function readersSince(em: EntityManager, viewer: Viewer, moment: Date): Promise<string[]> {
  const rows = await database(em)
    .selectFrom('conversation')
    .select('other_id as readerId')
    .where(visibleConversations(viewer))
    .where('other_read_at', '>=', moment)
    .orderBy('other_read_at')
    .execute();
  return rows.map(({ readerId }) => readerId);
}

/** The time of the user's latest committed message; undefined if there has never been one. All later messages have
 * later times. */
export async function lastMessageAt(em: EntityManager, userId: string): Promise<Date | undefined> {
  const row = await database(em)
    .selectFrom('mailbox')
    .select('last_message_at as lastMessageAt')
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return row?.lastMessageAt;
}
