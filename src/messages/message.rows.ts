export interface MessageRow {
  id: string;
  senderId: string;
  receiverId: string;
  content: string;
  createdAt: Date;
  readAt: Date | null;
}

/** A conversation as one of its two sides sees it. */
export interface ConversationRow {
  /** Of the other user: what tells a user's conversations apart. */
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

/** Moves the columns of the joined message into an object of their own. */
export function nestMessage<Flat extends JoinedMessage>(flat: Flat) {
  const { messageId, senderId, receiverId, content, createdAt, readAt, ...row } = flat;
  const lastMessage: MessageRow = { id: messageId, senderId, receiverId, content, createdAt, readAt };
  return { ...row, lastMessage };
}
