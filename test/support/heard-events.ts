import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { EventBus } from '../../src/events/event-bus.service.ts';
import type { Transaction } from '../../src/persistence/transaction.service.ts';
import { atFileEnd } from './file-end.ts';

/** Those of a test file's applications, by the URL of their database. */
const buses = new Map<string, Set<EventBus>>();

export function noteBus(databaseUrl: string, bus: EventBus): void {
  const known = buses.get(databaseUrl) ?? new Set();
  buses.set(databaseUrl, known.add(bus));
  atFileEnd(async () => {
    known.delete(bus);
    if (known.size === 0) buses.delete(databaseUrl);
  });
}

/** Milliseconds after which a bus counts as one that hears nothing, as in tests in which it is to be so. */
const deafMs = 5000;

/** Waits until an application has heard what the applications on its database have sent so far. An event goes out after the
 * answer to the request that caused it: what subscribes at once afterwards would be told of it, or not. */
export async function eventsHeard(databaseUrl: string, listener: EventBus): Promise<void> {
  const topic = `heard:${randomUUID()}`;
  const senders = [...(buses.get(databaseUrl) ?? [])].filter((bus) => bus.isConnected);
  if (!listener.isConnected || senders.length === 0) return;
  const awaited = new Set(senders.map((_, index) => String(index)));
  const { promise, resolve } = Promise.withResolvers<void>();
  const end = listener.subscribe(topic, (sender) => {
    awaited.delete(sender);
    if (awaited.size === 0) resolve();
  });
  for (const [index, sender] of senders.entries()) await sender.publish(committed, topic, String(index));
  const patience = new AbortController();
  await Promise.race([promise, wait(deafMs, undefined, { signal: patience.signal }).catch(() => undefined)]);
  patience.abort();
  end();
}

/** Stands for a transaction that has just been committed: a real one would be among the statements that tests count, and
 * takes longer than all the rest of an event. */
export const committed = { afterCommit: (action: () => void) => action() } as Transaction;
