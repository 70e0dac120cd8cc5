import { setTimeout as wait } from 'node:timers/promises';
import { databaseFault } from '../persistence/database-errors.model.ts';
import type { EventBus } from './event-bus.service.ts';
import { type WakeUp, WakeUps } from './wake-ups.service.ts';

/** Different payloads that may wait to be read. Beyond that the reader is too slow, and its socket is closed. */
const mostPayloads = 1000;
/** Milliseconds until a read is retried while the database is away. */
const retryMs = 500;

export interface EventStreamOptions<Event> {
  /** Topics of the bus. */
  topics: readonly string[];
  /** Runs once, after listening begins and before anything is read, so that nothing falls between the two. The
   * subscription has begun when it resolves; an error becomes the answer to the subscriber. */
  begin?(): Promise<unknown>;
  /** Whether to read at once, as after a gap. */
  atOnce?: boolean;
  /** Yields the events. Never runs twice at once, and continues only as fast as the subscriber reads; wake-ups
   * meanwhile start another read. While the database is away it is retried. */
  read(wakeUp: WakeUp): AsyncIterable<Event>;
  /** Asked after each read: whether there can be no more events, so that the subscription ends. */
  isOver?(): boolean;
  /** Called once when the subscription has ended, or could not begin. */
  ended?(): void;
}

export interface EventStream<Event> extends AsyncIterableIterator<Event, undefined> {
  /** Rejects when too much waits to be read and the stream has given up, even if nothing is reading it any more. */
  readonly overflow: Promise<never>;
}

/** The events of a subscription. The bus only wakes the stream; events are read from the database, which guarantees
 * their order and completeness. The payload of each event becomes `@Root()`.
 *
 * ```ts
 * @Subscription(() => Message, {
 *   subscribe: ({ context }: SubscribeResolverData<unknown, object, RequestContext>) => {
 *     const { id } = context.signedIn;
 *     let last: string;
 *     return eventStream(context.service(eventBus), {
 *       topics: [`messages.${id}`],
 *       begin: async () => (last = await newestMessageId(context.em.fork(), id)),
 *       // However it was woken, and also after a gap: everything new, in the order of the history.
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
 * `context` belongs to the beginning: its viewer may be out of date, and its identity map grows, so fork its `em`.
 * `@Ctx()` of the method, and of the fields below it, is a fresh context for each event. */
export async function eventStream<Event>(
  bus: EventBus,
  { topics, begin, atOnce = false, read, isOver = () => false, ended }: EventStreamOptions<Event>,
): Promise<EventStream<Event>> {
  const { promise: overflow, reject } = Promise.withResolvers<never>();
  overflow.catch(() => undefined);
  const wakeUps = new WakeUps(bus, topics, mostPayloads, reject);
  try {
    await begin?.();
  } catch (error) {
    wakeUps.end();
    ended?.();
    throw error;
  }
  if (atOnce) wakeUps.add({ payloads: [], missed: true });
  let over = false;
  const end = () => {
    wakeUps.end();
    if (!over) ended?.();
    over = true;
  };
  const events = deliver(wakeUps, end, { read, isOver });
  const stream: EventStream<Event> = {
    overflow,
    next: () => events.next(),
    // A generator accepts `return` only when it is not waiting: it must be woken to notice its end.
    async return() {
      end();
      return events.return(undefined);
    },
    [Symbol.asyncIterator]: () => stream,
  };
  return stream;
}

async function* deliver<Event>(
  wakeUps: WakeUps,
  end: () => void,
  { read, isOver }: { read: EventStreamOptions<Event>['read']; isOver: () => boolean },
): AsyncGenerator<Event, undefined> {
  try {
    for (;;) {
      const wakeUp = await wakeUps.next();
      if (!wakeUp) return undefined;
      try {
        yield* read(wakeUp);
        if (isOver()) return undefined;
      } catch (error) {
        if (databaseFault(error) !== 'unavailable') throw error;
        wakeUps.add({ ...wakeUp, missed: true });
        await wait(retryMs);
      }
    }
  } finally {
    end();
  }
}
