import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import type { ShelfSong } from './use.shelf.ts';

/** A screen reader's instructions for a handle. */
export const instructions =
  'To move a song, press space. Move it with the arrow keys, put it down with space, or give up with escape.';

/** Announcements of a screen reader while a song is moved. */
export function announcementsFor(songs: readonly ShelfSong[]): Announcements {
  const title = (id: UniqueIdentifier) => songs.find((song) => song.id === id)?.title ?? 'The song';
  const place = (id: UniqueIdentifier) =>
    `place ${songs.findIndex((song) => song.id === id) + 1} of ${songs.length}`;
  return {
    onDragStart: ({ active }) => `${title(active.id)} is taken from ${place(active.id)}.`,
    onDragOver: ({ active, over }) => (over ? `${title(active.id)} is over ${place(over.id)}.` : undefined),
    onDragEnd: ({ active, over }) =>
      over ? `${title(active.id)} is put at ${place(over.id)}.` : `${title(active.id)} stays where it was.`,
    onDragCancel: ({ active }) => `${title(active.id)} stays at ${place(active.id)}.`,
  };
}
