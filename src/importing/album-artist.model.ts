import { type SongDescription, variousArtists } from '../catalog/song-facts.model.ts';
import { nameKey } from '../persistence/name-key.model.ts';

export type AlbumSong = Pick<SongDescription, 'artist' | 'albumArtist'>;

/** Chooses the album artist for songs without one, from all songs of the album, in any order.
 * @param folderArtist the name of the folder that contains the album's folder.
 * @returns the first of: the album artist tagged on other songs; the one artist of all songs; the folder's name,
 * if a song's artist begins with it ("Queen" for "Queen feat. David Bowie"); the artist of more than half the
 * songs; 'Various Artists'. */
export function chooseAlbumArtist(songs: readonly AlbumSong[], folderArtist: string | null): string {
  const [stated] = byFrequency(songs.flatMap(({ albumArtist }) => albumArtist ?? []));
  if (stated) return stated.name;
  const artists = byFrequency(songs.map(({ artist }) => artist));
  const [foremost] = artists;
  if (!foremost) return variousArtists;
  if (artists.length === 1) return foremost.name;
  for (const { name } of folderArtist ? artists : []) {
    const leader = beginningLike(name, folderArtist ?? '');
    if (leader) return leader;
  }
  return foremost.count * 2 > songs.length ? foremost.name : variousArtists;
}

interface NameCount {
  name: string;
  count: number;
}

/** The names in any spelling, the most frequent first; of several spellings, the first in order. */
export function byFrequency(names: readonly string[]): NameCount[] {
  const groups = Map.groupBy(names.toSorted(), nameKey);
  return [...groups.values()]
    .map((group) => ({ name: group[0] ?? '', count: group.length }))
    .sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

/** "Queen & David Bowie" begins with the name "Queen", "Queensrÿche" does not.
 * @returns the beginning as it is spelled there. */
function beginningLike(name: string, beginning: string): string | undefined {
  const key = nameKey(beginning);
  const ends = [...name.matchAll(/[\p{L}\p{N}\p{M}\S](?![\p{L}\p{N}\p{M}])/gu)];
  return ends
    .map(({ 0: last, index }) => name.slice(0, index + last.length))
    .find((part) => nameKey(part) === key);
}
