import {
  editionKey,
  type ReleaseIdentity,
  type TaggedRelease,
} from '../catalog/albums/album-identity.model.ts';
import { CreditRole, type NamedCredit } from '../catalog/credits/credit.model.ts';
import { creditsOfAlbum } from '../catalog/credits/described-credits.model.ts';
import { type SongDescription, variousArtists } from '../catalog/song-facts.model.ts';
import { nameKey, sameName } from '../persistence/name-key.model.ts';
import { byFrequency, chooseAlbumArtist } from './album-artist.model.ts';

/** The album of a song. */
export interface SurveyedAlbum extends ReleaseIdentity {
  title: string;
  artist: string;
  /** Null if unknown. */
  year: number | null;
}

/** What the album of a song follows from. */
export interface FolderSong
  extends Pick<
    SongDescription,
    'artist' | 'credits' | 'album' | 'albumArtist' | 'albumCredits' | 'year' | 'discNumber' | 'trackNumber'
  > {
  release: TaggedRelease;
  /** Whether it is tagged as part of a compilation. */
  compilation: boolean;
}

/** The albums of the songs in one folder. What a song does not tell of its album follows from the others, in whatever
 * order they come. */
export class FolderAlbums {
  readonly #folderArtist: string | null;
  readonly #titles: ReadonlyMap<string, readonly FolderSong[]>;
  readonly #releases: ReadonlyMap<string, readonly FolderSong[]>;
  readonly #artists = new Map<string, string>();
  readonly #albums = new Map<string, SameNames>();

  /** @param folderArtist the name of the folder that contains the album's folder. */
  constructor(songs: readonly FolderSong[], folderArtist: string | null) {
    this.#folderArtist = folderArtist;
    this.#titles = Map.groupBy(songs, ({ album }) => (album === null ? '' : nameKey(album)));
    const told = songs.filter(({ album, release }) => album !== null && release.musicBrainzId !== null);
    this.#releases = Map.groupBy(told, ({ release }) => release.musicBrainzId ?? '');
  }

  /** @returns null for a song on no album. */
  albumOf(song: FolderSong): SurveyedAlbum | null {
    if (song.album === null) return null;
    const { musicBrainzId } = song.release;
    if (musicBrainzId !== null)
      return this.#albumOfRelease(song, this.#releases.get(musicBrainzId) ?? [song]);
    const artist = song.albumArtist ?? this.#artistOf(song.album, song);
    const title = song.album;
    return { title, artist, ...this.#sameNames(title, artist, song).tell(song) };
  }

  /** The credits of an album that name more main artists than those that a song tells of it: where some songs have the
   * single names and others only the text of all, they are on one album nevertheless.
   * @param artist of the album.
   * @returns undefined if the song names as many. */
  betterCreditsOf(song: FolderSong, artist: string): readonly NamedCredit[] | undefined {
    const own = mainOf(creditsOfAlbum(song, artist)).length;
    const ofRelease = this.#releases.get(song.release.musicBrainzId ?? '') ?? [];
    const songs = [...(this.#titles.get(nameKey(song.album ?? '')) ?? []), ...ofRelease];
    return songs
      .map((other) => creditsOfAlbum(other, artist))
      .map((credits) => ({ credits, main: mainOf(credits).length, text: JSON.stringify(credits) }))
      .filter(({ main }) => main > own)
      .sort((one, other) => other.main - one.main || (one.text < other.text ? -1 : 1))
      .at(0)?.credits;
  }

  /** The songs of one release are on one album, whatever else they tell. */
  #albumOfRelease(song: FolderSong, songs: readonly FolderSong[]): SurveyedAlbum {
    const [title] = byFrequency(songs.flatMap(({ album }) => album ?? []));
    const artist = chooseAlbumArtist(songs, this.#folderArtist);
    const year = haveMixedYears(songs, artist) ? null : usual(songs.map(({ year }) => year));
    const [edition] = byFrequency(songs.flatMap(({ release }) => release.edition ?? []));
    return {
      title: title?.name ?? song.album ?? '',
      artist,
      year,
      edition: edition?.name ?? null,
      reissueYear: reissued(usual(songs.map(({ release }) => release.year)), year),
      musicBrainzId: song.release.musicBrainzId,
    };
  }

  #artistOf(title: string, song: FolderSong): string {
    const key = nameKey(title);
    const known = this.#artists.get(key);
    if (known !== undefined) return known;
    const artist = chooseAlbumArtist(this.#titles.get(key) ?? [song], this.#folderArtist);
    this.#artists.set(key, artist);
    return artist;
  }

  #sameNames(title: string, artist: string, song: FolderSong): SameNames {
    const key = `${nameKey(title)}\n${nameKey(artist)}`;
    const known = this.#albums.get(key);
    if (known) return known;
    const titled = this.#titles.get(nameKey(title)) ?? [song];
    const songs = titled.filter((other) =>
      sameName(other.albumArtist ?? this.#artistOf(title, other), artist),
    );
    const album = new SameNames(songs.length > 0 ? songs : [song], artist);
    this.#albums.set(key, album);
    return album;
  }
}

function mainOf(credits: readonly NamedCredit[]): NamedCredit[] {
  return credits.filter(({ role }) => role === CreditRole.MAIN);
}

type Told = Omit<SurveyedAlbum, 'title' | 'artist'>;

/** The releases of one title and album artist in a folder. */
class SameNames {
  readonly #artist: string;
  /** Of songs without one: if there is one edition, and no two songs have the same place on it. */
  readonly #edition: string | null;
  readonly #editions: ReadonlyMap<string, readonly FolderSong[]>;
  readonly #years = new Map<string, AlbumYear>();

  constructor(songs: readonly FolderSong[], artist: string) {
    this.#artist = artist;
    const [edition, ...others] = byFrequency(songs.flatMap(({ release }) => release.edition ?? []));
    this.#edition = edition && others.length === 0 && !clash(songs) ? edition.name : null;
    this.#editions = Map.groupBy(songs, (song) => this.#keyOf(song));
  }

  tell(song: FolderSong): Told {
    const key = this.#keyOf(song);
    const songs = this.#editions.get(key) ?? [song];
    const years = this.#years.get(key) ?? readYears(songs, this.#artist);
    this.#years.set(key, years);
    const yearOf = (of: FolderSong) => (years.mixed ? null : (of.year ?? years.usual));
    const year = yearOf(song);
    const ofYear = songs.filter((other) => yearOf(other) === year);
    return {
      edition: song.release.edition ?? this.#edition,
      year,
      reissueYear: reissueYear(song, ofYear, year),
      musicBrainzId: usual(ofYear.map(({ release }) => release.musicBrainzId)),
    };
  }

  #keyOf({ album, release }: FolderSong): string {
    return editionKey(album ?? '', release.edition ?? this.#edition);
  }
}

/** The year of an album, from the songs in one folder. */
interface AlbumYear {
  /** For songs without a year; null if none has one. */
  usual: number | null;
  /** Whether each song has a different year, so that none is the album's. */
  mixed: boolean;
}

/** The most frequent year is the usual one, the earliest of equals. On a compilation with consistent track numbers,
 * different years are those of the songs; elsewhere they are those of different albums.
 * @param songs of one title and of this album artist. */
function readYears(songs: readonly FolderSong[], artist: string): AlbumYear {
  return {
    usual: usual(songs.map(({ year }) => year)),
    mixed: haveMixedYears(songs, artist) && haveOwnPlaces(songs),
  };
}

function haveMixedYears(songs: readonly FolderSong[], artist: string): boolean {
  const years = new Set(songs.flatMap(({ year }) => year ?? []));
  const compilation = sameName(artist, variousArtists) || songs.every((song) => song.compilation);
  return compilation && years.size > 1;
}

/** Several years of songs that stand on one album are not the album's.
 * @param songs those of one edition and year. */
function reissueYear(song: FolderSong, songs: readonly FolderSong[], year: number | null): number | null {
  const years = songs.flatMap(({ release }) => release.year ?? []);
  if (new Set(years).size > 1 && haveOwnPlaces(songs)) return null;
  return reissued(song.release.year ?? usual(years), year);
}

function reissued(own: number | null, year: number | null): number | null {
  return year === null || own === year ? null : own;
}

const placeOf = ({ discNumber, trackNumber }: FolderSong) =>
  trackNumber === null ? [] : [`${discNumber}.${trackNumber}`];

function haveOwnPlaces(songs: readonly FolderSong[]): boolean {
  return new Set(songs.flatMap(placeOf)).size === songs.length;
}

function clash(songs: readonly FolderSong[]): boolean {
  const places = songs.flatMap(placeOf);
  return new Set(places).size < places.length;
}

/** The most frequent of these, the least of equals; null if there is none. */
function usual<Value extends string | number>(values: readonly (Value | null)[]): Value | null {
  const groups = Map.groupBy(
    values.flatMap((value) => value ?? []),
    (value) => value,
  );
  const [foremost] = [...groups].sort(
    ([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1),
  );
  return foremost?.[0] ?? null;
}
