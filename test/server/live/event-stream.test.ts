import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { EventBus } from '../../../src/events/event-bus.service.ts';
import { EventListeners } from '../../../src/events/event-listeners.service.ts';
import { eventStream } from '../../../src/events/event-stream.service.ts';
import { StreamOverflow, type WakeUp } from '../../../src/events/wake-ups.service.ts';

/** A bus within this process, which counts who listens. */
class LocalBus extends EventListeners implements EventBus {
  readonly carrier = 'notifications';
  readonly isConnected = true;
  listening = 0;

  constructor() {
    super(pino({ level: 'silent' }));
  }

  async publish(_em: unknown, topic: string, payload: string): Promise<void> {
    this.receive(`${topic} ${payload}`);
  }

  async publishGap(): Promise<void> {
    this.gap();
  }

  override subscribe(topic: string, listener: (payload: string) => void): () => void {
    return this.#count(super.subscribe(topic, listener));
  }

  override onGap(listener: () => void): () => void {
    return this.#count(super.onGap(listener));
  }

  async close(): Promise<void> {}

  #count(end: () => void): () => void {
    this.listening += 1;
    return () => {
      this.listening -= 1;
      end();
    };
  }
}

const say = (bus: LocalBus, payload: string) => bus.receive(`topic ${payload}`);

async function* wakeUps(wakeUp: WakeUp) {
  yield wakeUp;
}

test('an event stream wakes its reader, and collects events meanwhile', async () => {
  const bus = new LocalBus();
  const stream = await eventStream(bus, { topics: ['topic', 'other'], read: wakeUps });
  const first = stream.next();
  say(bus, 'a');
  expect((await first).value).toEqual({ payloads: ['a'], missed: false });
  for (const payload of ['b', 'c', 'b']) say(bus, payload);
  bus.receive('other d');
  bus.receive('unknown e');
  expect((await stream.next()).value).toEqual({ payloads: ['b', 'c', 'd'], missed: false });
});

test('an event stream reports that events may have been missed', async () => {
  const bus = new LocalBus();
  const stream = await eventStream(bus, { topics: ['topic'], read: wakeUps });
  bus.gap();
  expect((await stream.next()).value).toEqual({ payloads: [], missed: true });
});

test('an event stream receives events while it begins', async () => {
  const bus = new LocalBus();
  const begin = async () => say(bus, 'early');
  const stream = await eventStream(bus, { topics: ['topic'], begin, read: wakeUps });
  expect((await stream.next()).value).toEqual({ payloads: ['early'], missed: false });
});

test('an event stream reads at once if requested', async () => {
  const stream = await eventStream(new LocalBus(), { topics: ['topic'], atOnce: true, read: wakeUps });
  expect((await stream.next()).value).toEqual({ payloads: [], missed: true });
});

test('an event stream ends while it waits, and stops listening', async () => {
  const bus = new LocalBus();
  const stream = await eventStream(bus, { topics: ['topic'], read: wakeUps });
  const waiting = stream.next();
  expect(bus.listening).toBe(2);
  await stream.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(bus.listening).toBe(0);
});

test('an event stream ends while it reads, and the reader can clean up', async () => {
  const bus = new LocalBus();
  let cleaned = false;
  const stream = await eventStream(bus, {
    topics: ['topic'],
    atOnce: true,
    async *read() {
      try {
        yield 1;
        yield 2;
      } finally {
        cleaned = true;
      }
    },
  });
  expect((await stream.next()).value).toBe(1);
  await stream.return?.();
  expect([cleaned, bus.listening, (await stream.next()).done]).toEqual([true, 0, true]);
});

test.each([['what it begins with', { begin: () => Promise.reject(new Error('no')), read: wakeUps }]])(
  'an event stream does not listen after %s fails',
  async (_name, options) => {
    const bus = new LocalBus();
    await expect(eventStream(bus, { topics: ['topic'], ...options })).rejects.toThrow('no');
    expect(bus.listening).toBe(0);
  },
);

test('a failed read ends the event stream', async () => {
  const bus = new LocalBus();
  const stream = await eventStream(bus, {
    topics: ['topic'],
    atOnce: true,
    // biome-ignore lint/correctness/useYield: it fails before.
    async *read() {
      throw new Error('no');
    },
  });
  await expect(stream.next()).rejects.toThrow('no');
  expect(bus.listening).toBe(0);
});

test('while the database is away, an event stream retries, and reads everything', async () => {
  const bus = new LocalBus();
  const seen: WakeUp[] = [];
  const stream = await eventStream(bus, {
    topics: ['topic'],
    async *read(wakeUp) {
      seen.push(wakeUp);
      if (seen.length === 1) throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
      yield 'read';
    },
  });
  say(bus, 'a');
  expect((await stream.next()).value).toBe('read');
  expect(seen).toEqual([
    { payloads: ['a'], missed: false },
    { payloads: ['a'], missed: true },
  ]);
});

test('an event stream gives up when nobody reads, and then keeps nothing', async () => {
  const bus = new LocalBus();
  const stream = await eventStream(bus, { topics: ['topic'], read: wakeUps });
  for (let index = 0; index < 1000; index += 1) say(bus, String(index));
  const still = Symbol('still going');
  expect(await Promise.race([stream.overflow, Promise.resolve(still)])).toBe(still);
  say(bus, 'one too many');
  await expect(stream.overflow).rejects.toThrow(StreamOverflow);
  await expect(stream.next()).rejects.toThrow('More than 1000 events wait to be read');
  expect(bus.listening).toBe(0);
});
