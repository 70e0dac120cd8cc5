import type { Caller } from '../api/caller.service.ts';
import { decodeCursor } from '../api/cursor.model.ts';
import { parseId } from '../api/validation.checks.ts';
import type { EventBus } from '../events/event-bus.service.ts';
import { eventStream } from '../events/event-stream.service.ts';
import { readTogether } from '../events/joined-reads.service.ts';
import { conversationsWith, lastMessageAt, readersSince } from './conversation.queries.ts';
import { newMessageTopic, readTopic } from './message.events.ts';
import { arrivalOrder, messageOrder, positionAfter } from './message.orders.ts';
import { ownMessages } from './message.policy.ts';
import { messagesPage } from './message.queries.ts';
import type { ConversationRow, MessageRow } from './message.rows.ts';

/** Messages read at a time. */
const batch = 100;
/** Milliseconds by which clocks may differ and a transaction may last. Messages read within that time are
 * delivered again. */
const readSlackMs = 60_000;
const beginning = new Date(0);

/** The viewer's messages in the order they were sent, from now on or after a cursor. Each wake-up reads the
 * messages after the last delivered one, so nothing is left out and nothing is delivered twice. */
export function followMessages(
  caller: Caller,
  bus: EventBus,
  given: { fromUserId?: string | null; after?: string | null },
): Promise<AsyncIterable<MessageRow>> {
  const viewer = caller.signedIn;
  const { id } = viewer;
  const senderId = given.fromUserId == null ? null : parseId(given.fromUserId, 'fromUserId');
  const conditions = { ...ownMessages(viewer), withUserId: senderId === id ? null : senderId };
  let after = given.after == null ? undefined : decodeCursor(messageOrder, given.after, 'after');
  return eventStream(bus, {
    topics: [newMessageTopic(id)],
    atOnce: after !== undefined,
    async begin() {
      after ??= positionAfter((await lastMessageAt(caller.em, id)) ?? beginning);
    },
    async *read() {
      let rows: MessageRow[];
      do {
        const page = { size: batch, backward: false, after, before: undefined };
        const key = JSON.stringify(['messages', conditions, after]);
        rows = await readTogether(bus, key, () => messagesPage(caller.em, conditions, arrivalOrder, page));
        for (const message of rows) {
          after = { value: message.createdAt, id: message.id };
          if (!senderId || message.senderId === senderId) yield message;
        }
      } while (rows.length > batch);
    },
  });
}

/** The viewer's conversations whose other side has just read messages. Only their present state is delivered. */
export function followReads(caller: Caller, bus: EventBus): Promise<AsyncIterable<ConversationRow>> {
  const viewer = caller.signedIn;
  let known = Date.now();
  return eventStream(bus, {
    topics: [readTopic(viewer.id)],
    async *read({ payloads, missed }) {
      const now = Date.now();
      const readers = new Set(payloads);
      if (missed) {
        const since = new Date(known - readSlackMs);
        for (const readerId of await readersSince(caller.em, viewer, since)) readers.add(readerId);
      }
      const key = JSON.stringify(['conversations', viewer.id, ...[...readers].sort()]);
      yield* await readTogether(bus, key, () => conversationsWith(caller.em, viewer, [...readers]));
      known = now;
    },
  });
}
