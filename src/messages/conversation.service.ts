import type { Caller } from '../api/caller.service.ts';
import { type Connection, toConnection } from '../api/connection.type.ts';
import { type PageArguments, parsePage } from '../api/page.queries.ts';
import { userFault } from '../api/user-errors.type.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { transaction } from '../persistence/transaction.service.ts';
import { conversationsPage, conversationsWith, countConversations } from './conversation.queries.ts';
import { holdConversation, holdPeople, markRead } from './conversation.writes.ts';
import { readTopic } from './message.events.ts';
import { conversationOrder } from './message.orders.ts';
import type { ConversationRow } from './message.rows.ts';

/** The viewer's conversations, the one with the latest message first. */
export async function listConversations(
  caller: Caller,
  given: PageArguments,
): Promise<Connection<ConversationRow>> {
  const viewer = caller.signedIn;
  const page = parsePage(given, conversationOrder);
  const rows = await conversationsPage(caller.em, viewer, page);
  return toConnection(rows, page, conversationOrder, () => countConversations(caller.em, viewer));
}

/** Marks the other user's messages to the viewer as read, and tells the other user. Does nothing if all are read
 * already.
 * @throws {UserFault} NOT_FOUND if there is no message between the two */
export async function markConversationRead(
  caller: Caller,
  bus: EventBus,
  otherId: string,
): Promise<ConversationRow> {
  const viewer = caller.signedIn;
  const missing = () => userFault('NOT_FOUND', 'There are no messages with this user', 'userId');
  const [before] = await conversationsWith(caller.em, viewer, [otherId]);
  if (!before) throw missing();
  if (before.unreadCount === 0) return before;
  return transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    await holdPeople(transaction, viewer.id, otherId);
    const sides = await holdConversation(transaction, viewer.id, otherId);
    // Another device of the viewer may have been faster.
    if (sides.some(({ userId, unreadCount }) => userId === viewer.id && unreadCount > 0)) {
      await markRead(transaction, viewer.id, otherId);
      await bus.publish(transaction, readTopic(otherId), viewer.id);
    }
    const [after] = await conversationsWith(em, viewer, [otherId]);
    if (!after) throw missing();
    return after;
  });
}
