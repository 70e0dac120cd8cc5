import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import { type FilePlace, filePlace, isDiscFolder } from '../catalog/file-place.model.ts';
import { describeSong, type SongDescription, variousArtists } from '../catalog/song-facts.model.ts';
import { splitDisc } from '../catalog/tag-text.model.ts';
import { inspectTags } from '../media/audio-inspection.service.ts';
import { diskPath, nameOfBytes } from '../media/disk-path.model.ts';
import { nameKey, sameName } from '../persistence/name-key.model.ts';
import { isAudioName } from './folder-walk.service.ts';

/** The number of folders remembered: songs are imported folder by folder. */
const rememberedFolders = 16;

/** Properties of an album that follow from all songs of one title in a folder. */
interface AlbumTraits {
  /** The album artist for songs without one. */
  artist: string;
  /** The years of the albums with this title, by the keys of their artists. */
  years: Map<string, AlbumYear>;
}

/** The albums of one folder, by the keys of their titles. */
type Survey = Map<string, AlbumTraits>;

/** The album of a song. */
export interface SurveyedAlbum {
  title: string;
  artist: string;
  /** Null if unknown. */
  year: number | null;
}

/** Determines the album of a song. If the song does not tell its album artist or year, they follow from the tags
 * of all songs in its folder. The result does not depend on which song is imported first, nor on interruptions. */
export class AlbumSurveys {
  readonly #root: string;
  readonly #surveys = new LRUCache<string, Survey, FilePlace>({
    max: rememberedFolders,
    ignoreFetchAbort: true,
    fetchMethod: (_set, _stale, { context: place }) => this.#survey(place),
  });

  /** @param root the imported folder. */
  constructor(root: string) {
    this.#root = root;
  }

  /** @returns null for a song on no album. */
  async albumOf(song: SongDescription, place: FilePlace): Promise<SurveyedAlbum | null> {
    const { album: title, albumArtist, year } = song;
    if (title === null) return null;
    if (albumArtist !== null && year !== null && !sameName(albumArtist, variousArtists)) {
      return { title, artist: albumArtist, year };
    }
    const survey = await this.#surveys.forceFetch(setName(place.albumFolder), { context: place });
    const traits = survey.get(nameKey(title)) ?? traitsOf([song], place);
    const artist = albumArtist ?? traits.artist;
    return { title, artist, year: yearOf(song, traits.years.get(nameKey(artist))) };
  }

  async #survey(place: FilePlace): Promise<Survey> {
    const songs: SongDescription[] = [];
    for (const relative of await this.#filesOfSet(place.albumFolder)) {
      try {
        const tags = await inspectTags(path.join(this.#root, relative));
        songs.push(describeSong(tags, filePlace(relative)));
      } catch {
        // Unreadable files are ignored here; their own import reports them.
      }
    }
    const albums = Map.groupBy(songs, ({ album }) => (album === null ? '' : nameKey(album)));
    return new Map([...albums].map(([title, described]) => [title, traitsOf(described, place)]));
  }

  /** The files of the album's folder and, if it is named as one disc of a set, of the other discs' folders beside
   * it. */
  async #filesOfSet(albumFolder: string): Promise<string[]> {
    const set = setName(albumFolder);
    if (set === albumFolder) return this.#songFiles(albumFolder);
    const parent = path.dirname(albumFolder);
    const entries = await list(path.join(this.#root, parent));
    const discs = entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => path.join(parent, name))
      .filter((folder) => setName(folder) === set);
    return (await Promise.all([...discs].sort().map((folder) => this.#songFiles(folder)))).flat();
  }

  /** The audio files of an album's folder and of its disc folders, relative to the root. */
  async #songFiles(folder: string): Promise<string[]> {
    const entries = await list(path.join(this.#root, folder));
    const files: string[] = [];
    for (const entry of entries) {
      const relative = path.join(folder, entry.name);
      if (entry.isDirectory() && isDiscFolder(entry.name)) files.push(...(await this.#songFiles(relative)));
      else if (isAudioName(entry.name) && (await isFile(path.join(this.#root, relative))))
        files.push(relative);
    }
    return files;
  }
}

function traitsOf(songs: readonly SongDescription[], place: FilePlace): AlbumTraits {
  const artist = chooseAlbumArtist(songs, place.album === null ? null : place.artist);
  const albums = Map.groupBy(songs, (song) => nameKey(song.albumArtist ?? artist));
  return { artist, years: new Map([...albums].map(([name, album]) => [name, readYears(album, name)])) };
}

/** The common name of all folders named as discs of one set: "Box (Disc 1)", "Box (Disc 2)". */
function setName(folder: string): string {
  const { title, disc } = splitDisc(path.basename(folder));
  return disc === null ? folder : path.join(path.dirname(folder), title);
}

async function list(folder: string) {
  const entries = await readdir(diskPath(folder), { withFileTypes: true, encoding: 'buffer' });
  return entries.map((entry) => ({
    name: nameOfBytes(entry.name),
    isDirectory: () => entry.isDirectory(),
  }));
}

/** Opening anything else, such as a pipe, could block forever. */
function isFile(file: string): Promise<boolean> {
  return stat(diskPath(file)).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The year of an album, from the songs in one folder. */
interface AlbumYear {
  /** For songs without a year; null if none has one. */
  usual: number | null;
  /** Whether each song has a different year, so that none is the album's. */
  mixed: boolean;
}

type DatedSong = Pick<SongDescription, 'year' | 'discNumber' | 'trackNumber'>;

/** The most frequent year is the usual one, the earliest of equals. On a compilation with consistent track
 * numbers, different years are those of the songs; elsewhere they are those of different albums.
 * @param songs of one title and of this album artist. */
function readYears(songs: readonly DatedSong[], artist: string): AlbumYear {
  const years = Map.groupBy(
    songs.flatMap(({ year }) => year ?? []),
    (year) => year,
  );
  const [foremost] = [...years].sort(
    ([one, ones], [other, others]) => others.length - ones.length || one - other,
  );
  return {
    usual: foremost?.[0] ?? null,
    mixed: sameName(artist, variousArtists) && years.size > 1 && haveOwnPlaces(songs),
  };
}

/** The year of a song's album. */
function yearOf({ year }: Pick<SongDescription, 'year'>, known: AlbumYear | undefined): number | null {
  if (known?.mixed) return null;
  return year ?? known?.usual ?? null;
}

function haveOwnPlaces(songs: readonly DatedSong[]): boolean {
  const places = songs.flatMap(({ discNumber, trackNumber }) =>
    trackNumber === null ? [] : `${discNumber}.${trackNumber}`,
  );
  return new Set(places).size === songs.length;
}

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
function byFrequency(names: readonly string[]): NameCount[] {
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
