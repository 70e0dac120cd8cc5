import type { RoomQueueFragment } from '../generated/graphql.ts';

export type RoomItem = RoomQueueFragment['items'][number];

/** A turn of a song, and when it begins by the server's clock. */
export interface RoomTurn {
  item: RoomItem;
  /** Milliseconds since 1970. */
  beginsAt: number;
  endsAt: number;
}

/** The turns from the present one on, as the server computes them: each begins where the one before ends. */
export function turnsOf(queue: RoomQueueFragment, now: number, count: number): RoomTurn[] {
  const { items, current, playing, repeat } = queue;
  let at = items.findIndex(({ id }) => id === current?.id);
  const turns: RoomTurn[] = [];
  if (!playing) return turns;
  let beginsAt = Date.parse(queue.positionAt) - queue.position;
  // More than all songs once over is asked again anyway.
  for (let steps = 0; steps <= items.length + count && turns.length < count; steps += 1) {
    const item = items[at];
    if (!item) break;
    const endsAt = beginsAt + item.song.duration * 1000;
    if (endsAt > now) turns.push({ item, beginsAt, endsAt });
    beginsAt = endsAt;
    if (repeat === 'ONE') continue;
    at += 1;
    if (at === items.length && repeat === 'ALL') at = 0;
  }
  return turns;
}
