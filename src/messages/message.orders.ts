import { type Cursor, type KeysetOrder, sortValues } from '../api/cursor.model.ts';
import type { ConversationRow, MessageRow } from './message.rows.ts';

/** The latest message first. All lists share this order, so a cursor of one works in the others. */
export const messageOrder: KeysetOrder<MessageRow> = {
  name: 'messages by CREATED_AT',
  column: 'message.created_at',
  id: 'message.id',
  direction: 'desc',
  value: (message) => message.createdAt,
  schema: sortValues.date,
};

/** In the order they were sent. */
export const arrivalOrder: KeysetOrder<MessageRow> = { ...messageOrder, direction: 'asc' };

/** The conversation with the latest message first. */
export const conversationOrder: KeysetOrder<ConversationRow> = {
  name: 'conversations by LAST_MESSAGE_AT',
  column: 'conversation.last_message_at',
  id: 'conversation.other_id',
  idOf: ({ otherId }) => otherId,
  direction: 'desc',
  value: (conversation) => conversation.lastMessageAt,
  schema: sortValues.date,
};

const greatestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** A position after all messages of that moment. */
export function positionAfter(moment: Date): Cursor {
  return { value: moment, id: greatestId };
}
