export interface MessageRow {
  id: string;
  senderId: string;
  receiverId: string;
  content: string;
  createdAt: Date;
  readAt: Date | null;
}

/** A conversation as seen by one of its two sides. */
export interface ConversationRow {
  /** The id of the other user, which distinguishes a user's conversations. */
  id: string;
  lastMessageAt: Date;
  lastMessage: MessageRow;
  unreadCount: number;
}

export const messageColumns = [
  'message.id',
  'message.sender_id as senderId',
  'message.receiver_id as receiverId',
  'message.content',
  'message.created_at as createdAt',
  'message.read_at as readAt',
] as const;

interface JoinedMessage {
  messageId: string;
  senderId: string;
  receiverId: string;
  content: string;
  createdAt: Date;
  readAt: Date | null;
}

/** Moves the columns of the joined message into a nested object. */
export function nestMessage<Flat extends JoinedMessage>(flat: Flat) {
  const { messageId, senderId, receiverId, content, createdAt, readAt, ...row } = flat;
  const lastMessage: MessageRow = { id: messageId, senderId, receiverId, content, createdAt, readAt };
  return { ...row, lastMessage };
}
