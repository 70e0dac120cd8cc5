import { registerEnumType } from 'type-graphql';
import { type KeysetOrder, type SortDirection, sortValues } from '../api/cursor.model.ts';
import type { AlbumRow, ArtistRow, CountedGenreRow, SongRow } from './catalog.rows.ts';

export enum SongSort {
  CREATED_AT = 'CREATED_AT',
  TITLE = 'TITLE',
  DURATION = 'DURATION',
  PLAY_COUNT = 'PLAY_COUNT',
}
registerEnumType(SongSort, {
  name: 'SongSort',
  description: 'Sort keys of songs; ties are broken by id.',
});

export enum AlbumSort {
  CREATED_AT = 'CREATED_AT',
  TITLE = 'TITLE',
  RELEASE_YEAR = 'RELEASE_YEAR',
}
registerEnumType(AlbumSort, {
  name: 'AlbumSort',
  description: 'Sort keys of albums; ties are broken by id. Unknown years come last in both directions.',
});

export enum ArtistSort {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
}
registerEnumType(ArtistSort, {
  name: 'ArtistSort',
  description: 'Sort keys of artists; ties are broken by id.',
  valuesConfig: { NAME: { description: 'By `sortName`.' } },
});

export enum GenreSort {
  NAME = 'NAME',
  SONG_COUNT = 'SONG_COUNT',
}
registerEnumType(GenreSort, {
  name: 'GenreSort',
  description: 'Sort keys of genres; ties are broken by id.',
});

type Sorting<Row> = Omit<KeysetOrder<Row>, 'name' | 'id' | 'direction'>;

const songSortings: Record<SongSort, Sorting<SongRow>> = {
  CREATED_AT: { column: 'song.created_at', value: (song) => song.createdAt, schema: sortValues.date },
  TITLE: { column: 'song.title', value: (song) => song.title, schema: sortValues.text },
  DURATION: { column: 'song.duration', value: (song) => song.duration, schema: sortValues.number },
  PLAY_COUNT: { column: 'song.play_count', value: (song) => song.playCount, schema: sortValues.number },
};

/** Replaces an unknown year, so that it sorts last. */
const lastYears = { asc: 32_767, desc: -32_768 };

const releaseYears = (direction: SortDirection): Sorting<AlbumRow> => ({
  column: `coalesce(album.release_year, ${lastYears[direction]})`,
  value: (album) => album.releaseYear ?? lastYears[direction],
  schema: sortValues.smallNumber,
});

const albumSortings: Record<Exclude<AlbumSort, AlbumSort.RELEASE_YEAR>, Sorting<AlbumRow>> = {
  CREATED_AT: { column: 'album.created_at', value: (album) => album.createdAt, schema: sortValues.date },
  TITLE: { column: 'album.title', value: (album) => album.title, schema: sortValues.text },
};

const artistSortings: Record<ArtistSort, Sorting<ArtistRow>> = {
  NAME: { column: 'artist.sort_name', value: (artist) => artist.sortName, schema: sortValues.text },
  CREATED_AT: { column: 'artist.created_at', value: (artist) => artist.createdAt, schema: sortValues.date },
};

const genreSortings: Record<GenreSort, Sorting<CountedGenreRow>> = {
  NAME: { column: 'genre.name', value: (genre) => genre.name, schema: sortValues.text },
  SONG_COUNT: {
    column: 'counted."songCount"',
    value: (genre) => genre.songCount,
    schema: sortValues.number,
  },
};

export function songOrder(by: SongSort, direction: SortDirection): KeysetOrder<SongRow> {
  return { name: `songs by ${by}`, id: 'song.id', direction, ...songSortings[by] };
}

/** Numbers of tracks are smaller. */
const tracksOfADisc = 65_536;

/** Songs of an album by disc and track; those without a number last on their disc. One number, so that a cursor holds it. */
export const trackOrder: KeysetOrder<SongRow> = {
  name: 'tracks of an album',
  column: `(song.disc_number * ${tracksOfADisc} + coalesce(song.track_number, ${tracksOfADisc - 1}))`,
  id: 'song.id',
  direction: 'asc',
  value: ({ discNumber, trackNumber }) => discNumber * tracksOfADisc + (trackNumber ?? tracksOfADisc - 1),
  schema: sortValues.number,
};

/** @param ofOneYear for a list of albums of one year: the index then fixes the year itself. */
export function albumOrder(
  by: AlbumSort,
  direction: SortDirection,
  ofOneYear = false,
): KeysetOrder<AlbumRow> {
  const sorting = by === AlbumSort.RELEASE_YEAR ? releaseYears(direction) : albumSortings[by];
  const column = by === AlbumSort.RELEASE_YEAR && ofOneYear ? 'album.release_year' : sorting.column;
  return { name: `albums by ${by}`, id: 'album.id', direction, ...sorting, column };
}

export function artistOrder(by: ArtistSort, direction: SortDirection): KeysetOrder<ArtistRow> {
  return { name: `artists by ${by}`, id: 'artist.id', direction, ...artistSortings[by] };
}

export function genreOrder(by: GenreSort, direction: SortDirection): KeysetOrder<CountedGenreRow> {
  return { name: `genres by ${by}`, id: 'genre.id', direction, ...genreSortings[by] };
}

/** The same order among the songs or albums of a genre or an artist: `song_genre`, `album_artist` and the like repeat the
 * columns. */
export function orderAmong<Row>(
  table: `${'song' | 'album'}_${'genre' | 'artist' | 'credit'}`,
  order: KeysetOrder<Row>,
): KeysetOrder<Row> {
  const [noun] = table.split('_');
  return { ...order, column: order.column.replace(`${noun}.`, `${table}.`), id: `${table}.${noun}_id` };
}
