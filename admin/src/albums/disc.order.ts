import { arrayMove } from '@dnd-kit/sortable';
import type { AlbumSongFragment } from '../generated/graphql.ts';

export interface Disc {
  number: number;
  songs: AlbumSongFragment[];
}

/** The discs of an album, in order.
 * @param added discs that may have no songs yet. */
export function discsOf(songs: readonly AlbumSongFragment[], added: readonly number[]): Disc[] {
  const numbers = new Set([...songs.map(({ discNumber }) => discNumber), ...added]);
  if (numbers.size === 0) numbers.add(1);
  return [...numbers]
    .sort((one, other) => one - other)
    .map((number) => ({ number, songs: songs.filter(({ discNumber }) => discNumber === number) }));
}

const headId = (disc: number) => `disc ${disc}`;

/** All drop targets of a song: the head of each disc, and its songs. */
export function placesOf(discs: readonly Disc[]): string[] {
  return discs.flatMap(({ number, songs }) => [headId(number), ...songs.map(({ id }) => id)]);
}

/** The songs after one was dropped on another, or on the head of a disc: everything after a head is on its disc. */
export function moved(discs: readonly Disc[], active: string, over: string): AlbumSongFragment[] {
  const places = placesOf(discs);
  const order = arrayMove(places, places.indexOf(active), places.indexOf(over));
  const songs = new Map(discs.flatMap((disc) => disc.songs.map((song) => [song.id, song] as const)));
  const heads = new Map(discs.map(({ number }) => [headId(number), number]));
  let discNumber = discs[0]?.number ?? 1;
  return order.flatMap((id) => {
    discNumber = heads.get(id) ?? discNumber;
    const song = songs.get(id);
    return song ? [{ ...song, discNumber }] : [];
  });
}

/** A place in words: of a song, or of the head of a disc. */
export function placeInWords(discs: readonly Disc[], id: string): string {
  for (const { number, songs } of discs) {
    if (id === headId(number)) return headId(number);
    const index = songs.findIndex((song) => song.id === id);
    const suffix = discs.length > 1 ? ` on ${headId(number)}` : '';
    if (index >= 0) return `place ${index + 1} of ${songs.length}${suffix}`;
  }
  return '';
}
