// What lists are ordered by, as migrations make it.

/** The columns that lists of songs, albums and artists are ordered by, and that narrow them. */
export const listedColumns = {
  song: [
    'created_at',
    'sort_title',
    'duration',
    'artist_id',
    'artist_sort',
    'album_key',
    'album_sort',
    'disc_number',
    'track_number',
    'year',
    'rising_year',
    'lossless',
  ],
  album: ['created_at', 'sort_title', 'artist_id', 'artist_sort', 'kind', 'year', 'rising_year'],
  artist: ['created_at', 'sort_name'],
} as const;

export const popularityColumns = {
  song: ['artist_id', 'year', 'lossless'],
  album: ['artist_id', 'kind', 'year'],
  artist: [],
} as const;

export type Noun = keyof typeof listedColumns;

const types: Readonly<Record<string, string>> = {
  created_at: 'timestamptz(3)',
  sort_title: 'text collate natural_order',
  sort_name: 'text collate natural_order',
  duration: 'int',
  artist_id: 'uuid',
  artist_sort: 'text collate natural_order',
  album_key: 'uuid',
  album_sort: 'text collate natural_order',
  disc_number: 'smallint',
  track_number: 'smallint',
  year: 'smallint',
  rising_year: 'smallint',
  lossless: 'boolean',
  kind: 'text',
};

export const definitions = (columns: readonly string[]) =>
  columns.map((column) => `${column} ${types[column]} not null`);

export const of = (row: string, columns: readonly string[]) =>
  columns.map((column) => `${row}.${column}`).join(', ');
export const set = (row: string, columns: readonly string[]) =>
  columns.map((column) => `${column} = ${row}.${column}`).join(', ');
export const differs = (one: string, other: string, columns: readonly string[]) =>
  `(${of(one, columns)}) is distinct from (${of(other, columns)})`;

/** Rows that a statement changed in these columns. Not by a join: a connection that began with single rows would keep
 * its plan for them, which compares each of many rows with all others. */
export const difference = (columns: readonly string[]) =>
  `select ${columns.join(', ')} from changed except select ${columns.join(', ')} from former`;

export const byAlbum = 'album_sort, album_key, disc_number, track_number';

/** What follows the columns of a scope in the index of each order. */
export const songOrders: Readonly<Record<string, string>> = {
  created: 'created_at',
  title: 'sort_title',
  duration: 'duration',
  artist: `artist_sort, artist_id, ${byAlbum}`,
  album: byAlbum,
  rising_year: 'rising_year',
  year: 'year',
};
export const albumOrders: Readonly<Record<string, string>> = {
  created: 'created_at',
  title: 'sort_title',
  artist: 'artist_sort, artist_id, rising_year',
  rising_year: 'rising_year',
  year: 'year',
};
export const artistOrders: Readonly<Record<string, string>> = { created: 'created_at', name: 'sort_name' };
