import { registerEnumType } from 'type-graphql';
import {
  type KeysetColumn,
  type KeysetOrder,
  type SortDirection,
  type SortValue,
  sortValues,
} from '../api/cursor.model.ts';
import { naturalOrder } from '../persistence/sql-parts.queries.ts';
import type { AlbumRow, ArtistRow, CountedGenreRow, SongRow } from './catalog.rows.ts';

export enum SongSort {
  CREATED_AT = 'CREATED_AT',
  TITLE = 'TITLE',
  DURATION = 'DURATION',
  PLAY_COUNT = 'PLAY_COUNT',
  ARTIST = 'ARTIST',
  ALBUM = 'ALBUM',
  RELEASE_YEAR = 'RELEASE_YEAR',
}
registerEnumType(SongSort, {
  name: 'SongSort',
  description:
    'Sort keys of songs; ties are broken by id. Titles and names are ordered by their sort forms, numbers in them as numbers (`2` before `10`). Unknown years come last in both directions.',
  valuesConfig: {
    CREATED_AT: { description: 'When it was added to the catalog.' },
    TITLE: { description: 'By `sortTitle`.' },
    DURATION: { description: 'By its length.' },
    PLAY_COUNT: { description: 'By `playCount`.' },
    ARTIST: { description: "By the artist's `sortName`, then by album, disc and track." },
    ALBUM: {
      description: "By the album's `sortTitle`, then by disc and track; songs without an album are last.",
    },
    RELEASE_YEAR: {
      description: "By the year of its own release date or else its album's.",
    },
  },
});

export enum AlbumSort {
  CREATED_AT = 'CREATED_AT',
  TITLE = 'TITLE',
  RELEASE_YEAR = 'RELEASE_YEAR',
  ARTIST = 'ARTIST',
  PLAY_COUNT = 'PLAY_COUNT',
}
registerEnumType(AlbumSort, {
  name: 'AlbumSort',
  description:
    'Sort keys of albums; ties are broken by id. Titles and names are ordered by their sort forms, numbers in them as numbers (`2` before `10`). Unknown years come last in both directions.',
  valuesConfig: {
    CREATED_AT: { description: 'When it was added to the catalog.' },
    TITLE: { description: 'By `sortTitle`.' },
    RELEASE_YEAR: { description: 'By `releaseYear`.' },
    ARTIST: { description: "By the artist's `sortName`, then by year." },
    PLAY_COUNT: { description: 'By the plays of all its songs.' },
  },
});

export enum ArtistSort {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
  PLAY_COUNT = 'PLAY_COUNT',
  FOLLOWER_COUNT = 'FOLLOWER_COUNT',
}
registerEnumType(ArtistSort, {
  name: 'ArtistSort',
  description: 'Sort keys of artists; ties are broken by id.',
  valuesConfig: {
    NAME: { description: 'By `sortName`, numbers in it as numbers (`2` before `10`).' },
    CREATED_AT: { description: 'When it was added to the catalog.' },
    PLAY_COUNT: { description: 'By the plays of all songs by the artist.' },
    FOLLOWER_COUNT: { description: 'By `followerCount`, as of about a second ago.' },
  },
});

export enum GenreSort {
  NAME = 'NAME',
  SONG_COUNT = 'SONG_COUNT',
}
registerEnumType(GenreSort, {
  name: 'GenreSort',
  description: 'Sort keys of genres; ties are broken by id.',
  valuesConfig: {
    NAME: { description: 'By name.' },
    SONG_COUNT: { description: 'By `songCount`.' },
  },
});

/** An order of a list that is read from a table of its own: see `listed/`. Under the name `listed`, it has the columns. */
export interface ListedOrder<Row> extends KeysetOrder<Row> {
  /** Whether the table is that of plays. */
  byPlays: boolean;
  /** The column of years, if that is the order. */
  byYear: 'year' | 'rising_year' | undefined;
  /** Columns to select, under these names: cursors hold their values. */
  placed: Readonly<Record<string, string>>;
}

type Columns<Row> = readonly [Column<Row>, ...Column<Row>[]];
interface Column<Row> extends Omit<KeysetColumn<Row>, 'value'> {
  /** Missing where the row of the list itself does not have it. */
  value?(row: Row): SortValue;
}

const { date, number, smallNumber, bigNumber, id, sortForm } = sortValues;
const column = <Row>(name: string, schema: Column<Row>['schema'], value?: (row: Row) => SortValue) => ({
  column: `listed.${name}`,
  schema,
  ...(value && { value }),
});

const addedAt = <Row extends { createdAt: Date }>() =>
  column<Row>('created_at', date, ({ createdAt }) => createdAt);
const title = <Row extends { sortTitle: string }>() =>
  column<Row>('sort_title', sortForm, ({ sortTitle }) => sortTitle);
const artistSort = <Row>() => column<Row>('artist_sort', sortForm);
const artistId = <Row extends { artist: { id: string } }>() =>
  column<Row>('artist_id', id, ({ artist }) => artist.id);
const albumOfSong: Columns<SongRow> = [
  column('album_sort', sortForm),
  column('album_key', id),
  column('disc_number', smallNumber),
  column('track_number', smallNumber),
];
const risingYear = <Row>() => column<Row>('rising_year', smallNumber);
/** An unknown year is last either way. */
const yearColumns = { asc: 'rising_year', desc: 'year' } as const;
const year = <Row>(direction: SortDirection) => column<Row>(yearColumns[direction], smallNumber);

const songColumns: Record<SongSort, (direction: SortDirection) => Columns<SongRow>> = {
  CREATED_AT: () => [addedAt()],
  TITLE: () => [title()],
  DURATION: () => [column('duration', number, ({ duration }) => duration)],
  PLAY_COUNT: () => [column('plays', number, ({ playCount }) => playCount)],
  ARTIST: () => [artistSort(), artistId(), ...albumOfSong],
  ALBUM: () => albumOfSong,
  RELEASE_YEAR: (direction) => [year(direction)],
};

const albumColumns: Record<AlbumSort, (direction: SortDirection) => Columns<AlbumRow>> = {
  CREATED_AT: () => [addedAt()],
  TITLE: () => [title()],
  RELEASE_YEAR: (direction) => [year(direction)],
  ARTIST: () => [artistSort(), artistId(), risingYear()],
  PLAY_COUNT: () => [column('plays', bigNumber)],
};

const artistColumns: Record<ArtistSort, Columns<ArtistRow>> = {
  NAME: [column('sort_name', sortForm, ({ sortName }) => sortName)],
  CREATED_AT: [addedAt()],
  PLAY_COUNT: [column('plays', bigNumber)],
  FOLLOWER_COUNT: [column('followers', number)],
};

const genreSortings: Record<GenreSort, KeysetColumn<CountedGenreRow>> = {
  NAME: {
    column: `genre.name collate ${naturalOrder}`,
    value: (genre) => genre.name,
    schema: sortValues.sortForm,
  },
  SONG_COUNT: {
    column: 'counted."songCount"',
    value: (genre) => genre.songCount,
    schema: sortValues.number,
  },
};

/** Every request for a list asks for its order: each is made once. */
function madeOnce<Sort extends string, Row>(make: (by: Sort, direction: SortDirection) => ListedOrder<Row>) {
  const made = new Map<string, ListedOrder<Row>>();
  return (by: Sort, direction: SortDirection): ListedOrder<Row> => {
    const key = `${by} ${direction}`;
    const order = made.get(key) ?? make(by, direction);
    made.set(key, order);
    return order;
  };
}

export const songOrder = madeOnce((by: SongSort, direction) =>
  listedOrder('song', by, direction, songColumns[by](direction)),
);

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

/** @param ofOneArtist the order by artist is then that by year. */
export function albumOrder(
  by: AlbumSort,
  direction: SortDirection,
  ofOneArtist = false,
): ListedOrder<AlbumRow> {
  return albumsBy(ofOneArtist && by === AlbumSort.ARTIST ? AlbumSort.RELEASE_YEAR : by, direction);
}

const albumsBy = madeOnce((by: AlbumSort, direction) =>
  listedOrder('album', by, direction, albumColumns[by](direction)),
);

export const artistOrder = madeOnce((by: ArtistSort, direction) =>
  listedOrder('artist', by, direction, artistColumns[by]),
);

/** A column that rows do not have anyway is selected under a name that tells its place. */
function listedOrder<Row extends object>(
  noun: 'song' | 'album' | 'artist',
  by: string,
  direction: SortDirection,
  [first, ...further]: Columns<Row>,
): ListedOrder<Row> {
  const placed: Record<string, string> = {};
  const valued = ({ column, schema, value }: Column<Row>, place: number): KeysetColumn<Row> => {
    if (value) return { column, schema, value };
    const name = `place${place}`;
    placed[name] = column;
    return { column, schema, value: (row): SortValue => Reflect.get<object, string>(row, name) };
  };
  return {
    ...valued(first, 0),
    name: `${noun}s by ${by}`,
    id: `listed.${noun}_id`,
    direction,
    further: further.map((column, index) => valued(column, index + 1)),
    byPlays: by === 'PLAY_COUNT',
    byYear: by === 'RELEASE_YEAR' ? yearColumns[direction] : undefined,
    placed,
  };
}

export function genreOrder(by: GenreSort, direction: SortDirection): KeysetOrder<CountedGenreRow> {
  return { name: `genres by ${by}`, id: 'genre.id', direction, ...genreSortings[by] };
}
