import type { EventBus } from './event-bus.service.ts';

/** Reads of each bus that have not started yet. */
const readsOf = new WeakMap<EventBus, Map<string, Promise<unknown>>>();

/** Joins equal reads of subscriptions that an event wakes together, such as those of one user's devices: they get the
 * same rows, and therefore share the answers to them. A read that has started is not joined: it may miss what the
 * other was woken for.
 * @param key equal for equal reads. */
export function readTogether<Rows>(bus: EventBus, key: string, read: () => Promise<Rows>): Promise<Rows> {
  const reads = readsOf.get(bus) ?? new Map<string, Promise<unknown>>();
  readsOf.set(bus, reads);
  const known = reads.get(key);
  // Equal keys are of equal reads.
  if (known) return known as Promise<Rows>;
  const rows = new Promise<void>((resolve) => process.nextTick(resolve)).then(() => {
    reads.delete(key);
    return read();
  });
  reads.set(key, rows);
  return rows;
}
