import { setTimeout as wait } from 'node:timers/promises';
import { databaseFault } from '../persistence/database-errors.model.ts';
import type { EventBus } from './event-bus.service.ts';
import { type WakeUp, WakeUps } from './wake-ups.service.ts';

/** Different payloads that may wait to be read. Beyond, the reader is too slow, and its socket is closed. */
const mostPayloads = 1000;
/** Milliseconds until a read is retried while the database is away. */
const retryMs = 500;

export interface EventStreamOptions<Event> {
  /** Of the bus. */
  topics: readonly string[];
  /** Runs once, after the topics are listened to and before anything is read: nothing falls between the two.
   * A subscription counts as begun when it is done; what it throws is the answer to the subscriber. */
  begin?(): Promise<unknown>;
  /** Whether to read at once, as if something had been missed. */
  atOnce?: boolean;
  /** Yields what the subscriber gets. Never runs twice at once, and goes on only as fast as the subscriber reads;
   * what comes meanwhile is for the next time. Where the database is away it is called again later. */
  read(wakeUp: WakeUp): AsyncIterable<Event>;
}

export interface EventStream<Event> extends AsyncIterableIterator<Event, undefined> {
  /** Rejects when so much waits to be read that the stream gave up. It may be that nobody asks for it any more. */
  readonly overflow: Promise<never>;
}

/** What a subscription delivers, driven by the bus. The bus only wakes it; what is delivered is read from the
 * database, so that order and completeness come from there. The payload of each event becomes `@Root()`.
 *
 * ```ts
 * @Subscription(() => Message, {
 *   subscribe: ({ context }: SubscribeResolverData<unknown, object, RequestContext>) => {
 *     const { id } = context.signedIn;
 *     let last: string;
 *     return eventStream(context.service(eventBus), {
 *       topics: [`messages.${id}`],
 *       begin: async () => (last = await newestMessageId(context.em.fork(), id)),
 *       // However it was woken, and also after a gap: all that is new, in the order of the history.
 *       async *read() {
 *         for await (const message of messagesAfter(context.em.fork(), id, last)) {
 *           last = message.id;
 *           yield message;
 *         }
 *       },
 *     });
 *   },
 * })
 * messageReceived(@Root() message: MessageRow) { return message; }
 * ```
 *
 * `context` is that of the beginning: its viewer may be out of date, and its identity map grows, so fork its
 * `em`. What is resolved for an event (`@Ctx()` of the method and of the fields below) is fresh each time. */
export async function eventStream<Event>(
  bus: EventBus,
  { topics, begin, atOnce = false, read }: EventStreamOptions<Event>,
): Promise<EventStream<Event>> {
  const { promise: overflow, reject } = Promise.withResolvers<never>();
  overflow.catch(() => undefined);
  const wakeUps = new WakeUps(bus, topics, mostPayloads, reject);
  try {
    await begin?.();
  } catch (error) {
    wakeUps.end();
    throw error;
  }
  if (atOnce) wakeUps.add({ payloads: [], missed: true });
  const events = deliver(wakeUps, read);
  const stream: EventStream<Event> = {
    overflow,
    next: () => events.next(),
    // A generator takes `return` only when it is not waiting: it must be woken to hear of its end.
    async return() {
      wakeUps.end();
      return events.return(undefined);
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}

async function* deliver<Event>(
  wakeUps: WakeUps,
  read: EventStreamOptions<Event>['read'],
): AsyncGenerator<Event, undefined> {
  try {
    for (;;) {
      const wakeUp = await wakeUps.next();
      if (!wakeUp) return undefined;
      try {
        yield* read(wakeUp);
      } catch (error) {
        if (databaseFault(error) !== 'unavailable') throw error;
        wakeUps.add({ ...wakeUp, missed: true });
        await wait(retryMs);
      }
    }
  } finally {
    wakeUps.end();
  }
}
