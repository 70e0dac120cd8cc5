import type { EventBus } from '../../../src/events/event-bus.service.ts';

/** What came over a bus, in order; `GAP` where something may have been missed. */
export function heardOn(bus: EventBus, topic = 'topic'): string[] {
  const heard: string[] = [];
  bus.subscribe(topic, (payload) => heard.push(payload));
  bus.onGap(() => heard.push('GAP'));
  return heard;
}
