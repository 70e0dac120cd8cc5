import type { Caller } from '../../api/caller.service.ts';
import type { EventBus } from '../../events/event-bus.service.ts';
import { eventStream } from '../../events/event-stream.service.ts';
import { runningScan, scansByIds } from './scan.queries.ts';
import { scanTopic } from './scan.writes.ts';

/** Yields the scan in progress, and scans that proceed. */
export function followScans({ em }: Caller, bus: EventBus) {
  return eventStream(bus, {
    topics: [scanTopic],
    atOnce: true,
    async *read({ payloads, missed }) {
      const scans = await scansByIds(em.fork(), payloads);
      yield* scans;
      const running = missed ? await runningScan(em.fork()) : undefined;
      if (running && !payloads.includes(running.id)) yield running;
    },
  });
}
