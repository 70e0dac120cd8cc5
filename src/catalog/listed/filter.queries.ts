import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { containing, textMatches } from '../../persistence/text-search.queries.ts';
import { AlbumKind } from '../albums/album-kind.model.ts';
import type { AlbumFilter, ArtistFilter, SongFilter } from '../catalog.inputs.ts';
import type { ListedOrder } from '../catalog.orders.ts';
import { earliestYear, latestYear } from '../file-place.model.ts';

// What the filters of lists mean, in terms of the table `listed` of each list.

type Values = Readonly<Record<string, unknown>>;
type Conditions = (given: Values) => readonly Expression<SqlBool>[];

/** Groups of listed rows that have these columns in common: an index holds each order within a group. */
export interface Groups {
  /** One column after the other, and the name of the values among the given ones. */
  columns: readonly (readonly [column: string, type: string, values: string])[];
}

/** What a filter leaves of a list. */
export interface Narrowing {
  /** What differs from call to call. */
  values: Values;
  /** The artist, or else the genre, that lists are read from. */
  artist?: ((given: Values) => RawBuilder<string>) | undefined;
  genre?: ((given: Values) => RawBuilder<string>) | undefined;
  conditions: Conditions;
  /** On the text of the title or name, by its own index. */
  text?: ((given: Values) => Expression<SqlBool>) | undefined;
  /** A condition that leaves few songs, by an index of its own. */
  few?: ((given: Values) => Expression<SqlBool>) | undefined;
  /** How rows are counted, or undefined if they are all there are of the table. */
  groups?: Groups | undefined;
  /** Whether the best plan depends on the values, which a prepared statement does not know. */
  dependsOnValues: boolean;
  /** What tells its statements from others, apart from the values. */
  key: string;
}

/** Of the values of filters; lists with others are not read together with those of other requests. */
export const filterTypes = {
  artistId: 'uuid',
  albumId: 'uuid',
  genreId: 'uuid',
  yearFrom: 'integer',
  yearTo: 'integer',
} as const;

interface YearRange {
  yearFrom?: number | null;
  yearTo?: number | null;
}

const hasRange = ({ yearFrom, yearTo }: YearRange) => yearFrom != null || yearTo != null;

/** All years of a range; of no range, also the unknown one. */
function yearsOf({ yearFrom, yearTo }: YearRange): number[] {
  const from = Math.max(yearFrom ?? earliestYear, earliestYear);
  const to = Math.min(yearTo ?? latestYear, latestYear);
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return yearFrom == null && yearTo == null ? [0, ...years] : years;
}

/** Those of the conditions whose values are given. */
function narrow(
  given: object,
  table: Readonly<Record<string, (value: RawBuilder<unknown>) => Expression<SqlBool>>>,
): { values: Values; conditions: Conditions } {
  const entries = Object.entries(given).filter(([key, value]) => value != null && key in table);
  return {
    values: Object.fromEntries(entries),
    conditions: (values) => entries.flatMap(([key]) => table[key]?.(sql`${values[key]}`) ?? []),
  };
}

const firstId = '00000000-0000-0000-0000-000000000000';
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** On the column that the list is ordered by, if it is ordered by years: then, together with the id, so that PostgreSQL
 * reads the index of this order. It takes a plain range whose ends it does not know for so few rows that it would sort
 * them. Unknown years are 0 or very large. */
function years(id: 'song_id' | 'album_id', byYear: ListedOrder<never>['byYear']) {
  const year = sql.ref(`listed.${byYear ?? 'year'}`);
  const known = (needed: boolean) => (needed ? sql` and listed.year > 0` : sql``);
  const place = (value: RawBuilder<unknown>, sign: '>=' | '<=') => {
    if (!byYear) return sql`${year} ${sql.raw(sign)} ${value}::int`;
    const end = sql.lit(sign === '>=' ? firstId : lastId);
    return sql`(${year}, ${sql.ref(`listed.${id}`)}) ${sql.raw(sign)} (${value}::int, ${end}::uuid)`;
  };
  return {
    yearFrom: (value: RawBuilder<unknown>) =>
      sql<SqlBool>`${place(value, '>=')}${known(byYear === 'rising_year')}`,
    yearTo: (value: RawBuilder<unknown>) =>
      sql<SqlBool>`${place(value, '<=')}${known(byYear !== 'rising_year')}`,
  };
}

const named = (name: unknown) => sql<string>`(select id from genre where name_key = name_key(${name}))`;

export function narrowSongs(filter: SongFilter, byYear: ListedOrder<never>['byYear']): Narrowing {
  const { title, featured } = filter;
  const genre = filter.genreId ?? filter.genre;
  const isGrouped =
    !byYear &&
    (filter.lossless != null || hasRange(filter)) &&
    !title &&
    featured == null &&
    [filter.artistId, filter.albumId, genre].every((value) => value == null);
  const given = isGrouped ? {} : filter;
  const narrowed = narrow(given, {
    albumId: (value) => sql<SqlBool>`song.album_id = ${value}`,
    lossless: (value) => sql<SqlBool>`listed.lossless = ${value}`,
    ...years('song_id', byYear),
  });
  const extra = [
    ...(featured === true ? [sql<SqlBool>`song.featured_position is not null`] : []),
    ...(featured === false ? [sql<SqlBool>`song.featured_position is null`] : []),
  ];
  const groupValues = isGrouped
    ? {
        years: yearsOf(filter),
        qualities: filter.lossless == null ? [false, true] : [filter.lossless],
      }
    : {};
  return {
    ...withParents(filter, { ...narrowed.values, ...groupValues, ...patternOf(title) }),
    conditions: (values) => [
      ...narrowed.conditions(values),
      ...extra,
      ...(filter.genreId != null && filter.genre != null
        ? [
            sql<SqlBool>`exists (select from song_genre of where of.song_id = song.id and of.genre_id = ${named(values.genre)})`,
          ]
        : []),
    ],
    groups: isGrouped
      ? {
          columns: [
            ['lossless', 'boolean', 'qualities'],
            ['year', 'smallint', 'years'],
          ],
        }
      : undefined,
    text: title
      ? (given) => sql<SqlBool>`song.available and ${textMatches('song.title', given.pattern)}`
      : undefined,
    few: fewOf(filter),
    dependsOnValues: featured != null,
    key: isGrouped ? 'songs in groups' : 'songs',
  };
}

export function narrowAlbums(filter: AlbumFilter, byYear: ListedOrder<never>['byYear']): Narrowing {
  const { title, releaseYear } = filter;
  const range =
    releaseYear == null
      ? filter
      : {
          yearFrom: Math.max(releaseYear, filter.yearFrom ?? releaseYear),
          yearTo: Math.min(releaseYear, filter.yearTo ?? releaseYear),
        };
  const isGrouped =
    !byYear &&
    (filter.kind != null || hasRange(range)) &&
    !title &&
    filter.artistId == null &&
    filter.genreId == null;
  const given = isGrouped ? {} : { ...filter, yearFrom: range.yearFrom, yearTo: range.yearTo };
  const narrowed = narrow(given, {
    kind: (value) => sql<SqlBool>`listed.kind = ${value}`,
    ...years('album_id', byYear),
  });
  const groupValues = isGrouped
    ? {
        years: yearsOf(range),
        kinds: filter.kind == null ? Object.values(AlbumKind) : [filter.kind],
      }
    : {};
  return {
    ...withParents(filter, { ...narrowed.values, ...groupValues, ...patternOf(title) }),
    conditions: narrowed.conditions,
    text: title ? (given) => textMatches('album.title', given.pattern) : undefined,
    groups: isGrouped
      ? {
          columns: [
            ['kind', 'text', 'kinds'],
            ['year', 'smallint', 'years'],
          ],
        }
      : undefined,
    dependsOnValues: false,
    key: isGrouped ? 'albums in groups' : 'albums',
  };
}

export function narrowArtists(filter: ArtistFilter): Narrowing {
  const { name } = filter;
  return {
    ...withParents(filter, patternOf(name)),
    conditions: () => [],
    text: name ? (given) => textMatches('artist.name', given.pattern) : undefined,
    dependsOnValues: false,
    key: 'artists',
  };
}

function fewOf({ albumId, featured }: SongFilter): Narrowing['few'] {
  if (albumId != null) return (given) => sql<SqlBool>`song.album_id = ${given.albumId}::uuid`;
  return featured ? () => sql<SqlBool>`song.featured_position is not null` : undefined;
}

const patternOf = (text: string | null | undefined) => (text ? { pattern: containing(text) } : {});

function withParents({ artistId, genreId, genre }: Parents, values: Values) {
  const given = { artistId, genreId, genre };
  const present = Object.entries(given).filter(([, value]) => value != null);
  const byId = (of: Values) => sql<string>`${of.genreId}::uuid`;
  return {
    values: { ...Object.fromEntries(present), ...values },
    artist: artistId == null ? undefined : (of: Values) => sql<string>`${of.artistId}::uuid`,
    genre: genreId == null ? (genre == null ? undefined : (of: Values) => named(of.genre)) : byId,
  };
}

type Parents = Pick<SongFilter, 'artistId' | 'genreId' | 'genre'>;
