import { columns, joinedColumns, nesting, type Row, rowKeys } from '../persistence/entity-row.model.ts';
import { Message } from './message.entity.ts';

export type MessageRow = Row<Message, 'clientId'>;

/** A conversation as seen by one of its two sides. */
export interface ConversationRow {
  id: string;
  /** The other user, who distinguishes a user's conversations. */
  otherId: string;
  lastMessageAt: Date;
  lastMessage: MessageRow;
  unreadCount: number;
}

const messageKeys = rowKeys(Message, ['clientId']);

export const messageColumns = columns('message', messageKeys);
/** The columns of a message joined as `lastMessage`. */
export const lastMessageColumns = joinedColumns('lastMessage', messageKeys);

/** Moves the columns of the joined message into a nested object. */
export const nestLastMessage = nesting<'lastMessage', MessageRow>('lastMessage', messageKeys);
