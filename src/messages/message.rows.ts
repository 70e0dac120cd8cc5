import { columns, type Row, rowKeys } from '../persistence/entity-row.model.ts';
import { Message } from './message.entity.ts';

export type MessageRow = Row<Message, 'clientId'>;

/** A conversation as seen by one of its two sides. */
export interface ConversationRow {
  /** The id of the other user, which distinguishes a user's conversations. */
  id: string;
  lastMessageAt: Date;
  lastMessage: MessageRow;
  unreadCount: number;
}

export const messageColumns = columns('message', rowKeys(Message, ['clientId']));

type JoinedMessage = Omit<MessageRow, 'id'> & { messageId: string };

/** Moves the columns of the joined message into a nested object. */
export function nestMessage<Flat extends JoinedMessage>(flat: Flat) {
  const { messageId, senderId, receiverId, content, createdAt, readAt, ...row } = flat;
  const lastMessage: MessageRow = { id: messageId, senderId, receiverId, content, createdAt, readAt };
  return { ...row, lastMessage };
}
