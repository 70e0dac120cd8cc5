import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { type Disc, placeInWords } from './disc.order.ts';

export const instructions = {
  draggable:
    'To move a song, press space, then the arrow keys, and space again to put it down. Escape leaves it where it was.',
};

/** Announcements of a screen reader while a song is moved. */
export function announcementsFor(discs: readonly Disc[]): Announcements {
  const songs = discs.flatMap((disc) => disc.songs);
  const title = (id: UniqueIdentifier) => songs.find((song) => song.id === id)?.title ?? '';
  const place = (id: UniqueIdentifier) => placeInWords(discs, String(id));
  return {
    onDragStart: ({ active }) => `Picked up ${title(active.id)} at ${place(active.id)}`,
    onDragOver: ({ active, over }) => over && `${title(active.id)} is over ${place(over.id)}`,
    onDragEnd: ({ active, over }) => over && `${title(active.id)} was put down at ${place(over.id)}`,
    onDragCancel: ({ active }) => `${title(active.id)} is back at ${place(active.id)}`,
  } as Announcements;
}
