import type { Cache } from '../api/cache.ts';
import type { MessagePartsFragment } from '../generated/graphql.ts';
import { threadDocument } from './conversation.operations.ts';

export type ThreadMessage = MessagePartsFragment;

/** Adds a message to the conversation that it belongs to, if that is on the page. One's own may arrive late: they are put
 * in the order of their time. */
export function addMessage(cache: Cache, message: ThreadMessage): void {
  for (const withUserId of new Set([message.sender.id, message.receiver.id]))
    changeThread(cache, withUserId, (messages, page) => {
      if (page > 0 || messages.some(({ id }) => id === message.id)) return messages;
      return [message, ...messages].sort((one, other) => other.createdAt.localeCompare(one.createdAt));
    });
}

export function removeMessage(cache: Cache, withUserId: string, id: string): void {
  changeThread(cache, withUserId, (messages) => messages.filter((message) => message.id !== id));
}

/** The partner has read all that was sent. */
export function markSeen(cache: Cache, withUserId: string, readAt: string): void {
  changeThread(cache, withUserId, (messages) =>
    messages.map((message) =>
      message.receiver.id === withUserId && !message.readAt ? { ...message, readAt } : message,
    ),
  );
}

function changeThread(
  cache: Cache,
  withUserId: string,
  by: (messages: ThreadMessage[], page: number) => ThreadMessage[],
): void {
  cache.change(
    threadDocument,
    (data, page) =>
      data.messages
        ? { ...data, messages: { ...data.messages, nodes: by(data.messages.nodes, page) } }
        : data,
    { withUserId },
  );
}
