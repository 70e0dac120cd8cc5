import { type SongDescription, variousArtists } from '../catalog/song-facts.model.ts';
import { sameName } from '../persistence/name-key.model.ts';

/** What the songs in one folder tell of the year of their album. */
export interface AlbumYear {
  /** For songs that do not say; null where none of them says. */
  usual: number | null;
  /** Whether each song has a year of its own, so that none is the album's. */
  mixed: boolean;
}

type DatedSong = Pick<SongDescription, 'year' | 'discNumber' | 'trackNumber'>;

/** What most songs say is usual, the earliest of several. On a compilation that holds together by its track numbers,
 * several years are the songs' own; elsewhere they are those of several albums.
 * @param songs of one title and of this album artist. */
export function readYears(songs: readonly DatedSong[], artist: string): AlbumYear {
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

/** The year of the album that a song is on. */
export function yearOf({ year }: Pick<SongDescription, 'year'>, known: AlbumYear | undefined): number | null {
  if (known?.mixed) return null;
  return year ?? known?.usual ?? null;
}

function haveOwnPlaces(songs: readonly DatedSong[]): boolean {
  const places = songs.flatMap(({ discNumber, trackNumber }) =>
    trackNumber === null ? [] : `${discNumber}.${trackNumber}`,
  );
  return new Set(places).size === songs.length;
}
