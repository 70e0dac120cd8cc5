import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { unblocked } from '../accounts/blocks/block.policy.ts';
import { Role, type Viewer } from '../api/viewer.model.ts';
import type { MessageRow } from './message.rows.ts';

/** Whether a viewer may request messages at all. */
export function mayReadMessages(viewer: Viewer | null): boolean {
  return viewer !== null;
}

/** Messages that a viewer may read by their ids, on the table `message`: those sent or received by the viewer;
 * administrators may read all. */
export function readableMessages(viewer: Viewer): RawBuilder<SqlBool> {
  return viewer.role === Role.ADMIN ? sql`true` : sql`(${messagesOf(viewer.id)} and ${awake})`;
}

/** Messages that do not rest, on the table `message`: a conversation rests, hidden from both sides, while one of them has
 * blocked the other. */
export const awake: RawBuilder<SqlBool> = unblocked(
  sql.ref('message.sender_id'),
  sql.ref('message.receiver_id'),
);

/** The same on the table `conversation`. */
export const awakeConversations: RawBuilder<SqlBool> = unblocked(
  sql.ref('conversation.user_id'),
  sql.ref('conversation.other_id'),
);

/** A viewer's own messages, as conditions for lists and subscriptions that show no others, even to administrators. */
export function ownMessages(viewer: Viewer): { userId: string; onlyAwake: boolean } {
  return { userId: viewer.id, onlyAwake: true };
}

/** The columns with the users to whom a message belongs. */
export const messageSides = ['message.sender_id', 'message.receiver_id'] as const;

/** Messages that a user sent or received, on the table `message`. */
export function messagesOf(userId: string): RawBuilder<SqlBool> {
  return sql`${userId}::uuid in (${sql.join(messageSides.map((column) => sql.ref(column)))})`;
}

/** Conversations that a viewer may see, on the table `conversation`: the viewer's own. Administrators read messages, but
 * nobody else's conversations. */
export function visibleConversations(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`conversation.user_id = ${viewer.id} and ${awakeConversations}`;
}

/** Whether a viewer may delete a message: its sender and administrators may. */
export function mayDeleteMessage(viewer: Viewer, { senderId }: MessageRow): boolean {
  return viewer.id === senderId || viewer.role === Role.ADMIN;
}
