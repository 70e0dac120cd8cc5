import type { RoomQueueFragment } from '../generated/graphql.ts';
import type { en } from '../texts/en.ts';

type Words = (typeof en)['rooms']['news'];

/** What another member has just done to the music, in words; empty for what the clock or the viewer did. */
export function roomNews(
  before: RoomQueueFragment | undefined,
  after: RoomQueueFragment,
  { viewerId, words }: { viewerId: string | undefined; words: Words },
): string {
  const { change, current, playing } = after;
  if (!change?.by || change.by.id === viewerId) return '';
  const name = change.by.fullName;
  const [first = ''] = change.itemIds;
  const count = change.itemIds.length;
  const items = change.kind === 'REMOVED' ? before?.items : after.items;
  const title = count === 1 ? items?.find(({ id }) => id === first)?.song.title : undefined;
  switch (change.kind) {
    case 'ADDED':
      return title ? words.added(name, title) : words.addedMany(name, count);
    case 'MOVED':
      return title ? words.moved(name, title) : words.movedMany(name, count);
    case 'REMOVED':
      return title ? words.removed(name, title) : words.removedMany(name, count);
    case 'REPLACED':
      return words.replaced(name);
    default:
      if (before?.playing && !playing) return words.paused(name);
      if (!playing || !current || (before?.playing && before.current?.id === current.id)) return '';
      return words.plays(name, current.song.title);
  }
}
