import type { EntityManager } from '@mikro-orm/postgresql';
import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { preparedRows } from '../../persistence/prepared.queries.ts';
import { rowTotal } from '../../persistence/sql-parts.queries.ts';
import type { AlbumFilter, ArtistFilter, SongFilter } from '../catalog.inputs.ts';
import { type Narrowing, narrowAlbums, narrowArtists, narrowSongs } from './filter.queries.ts';
import { anyGenre } from './list-count.entity.ts';
import { hasGenre, type Noun, rowsOfAny, rowsOfFew } from './listed-rows.queries.ts';

// Totals of filtered lists. Counters, which triggers maintain, tell most of them; what they do not tell is counted row by row:
// see docs/decisions/0101.

type Filter = SongFilter & AlbumFilter & ArtistFilter;
type Values = Narrowing['values'];
type Total = (given: Values) => RawBuilder<number>;

/** The number of rows that a filter leaves. */
export async function countListed(
  em: EntityManager,
  noun: Noun,
  given: SongFilter | AlbumFilter | ArtistFilter,
): Promise<number> {
  const filter = given as Filter;
  const narrowing = narrowings[noun](filter);
  const values = { ...narrowing.values, ...(noun === 'song' && qualityOf(filter)) };
  const total = totalOf(noun, filter, narrowing);
  const key = `total of ${noun}s by ${Object.keys(values)} ${filter.featured ?? ''}`;
  const [row] = await preparedRows(em, key, values, (db, of) => db.selectNoFrom(total(of).as('total')));
  return row?.total ?? 0;
}

/** As for an order by years: then nothing is grouped. */
const narrowings: Record<Noun, (filter: Filter) => Narrowing> = {
  song: (filter) => narrowSongs(filter, 'year'),
  album: (filter) => narrowAlbums(filter, 'year'),
  artist: narrowArtists,
};

const qualityOf = ({ lossless }: Filter) =>
  lossless == null ? {} : { quality: lossless ? 'LOSSLESS' : 'LOSSY' };

function totalOf(noun: Noun, filter: Filter, narrowing: Narrowing): Total {
  if (noun === 'song' && filter.featured === false) {
    // The shelf is short: it is counted, and subtracted.
    const [all, shelf] = [null, true].map((featured) => {
      const narrower = { ...filter, featured };
      return totalOf(noun, narrower, narrowings[noun](narrower));
    });
    return (given) => sql<number>`${all?.(given)} - ${shelf?.(given)}`;
  }
  const names = Object.entries(filter)
    .filter(([name, value]) => value != null && !(value === '' && texts.includes(name)))
    .map(([name]) => name);
  if (names.length === 0)
    return () => partsOf(sql`row_count`, 'rows', sql`table_name = ${sql.lit(`listed_${noun}`)}`);
  if (names.every((name) => name in counted) && !(names.includes('genre') && names.includes('genreId')))
    return (given) => counters(noun, narrowing, given);
  if (names.length === 1 && names[0] === 'artistId')
    return (given) => partsOf(sql`artist_count`, `${noun}s`, sql`artist_id = ${narrowing.artist?.(given)}`);
  return (given) => rowByRow(noun, filter, narrowing, given);
}

/** Empty, they narrow nothing. */
const texts = ['title', 'name'];
/** Filters by which rows are counted. */
const counted = { genre: 1, genreId: 1, kind: 1, lossless: 1, releaseYear: 1, yearFrom: 1, yearTo: 1 };

function partsOf(
  table: RawBuilder<unknown>,
  column: string,
  condition: RawBuilder<unknown>,
): RawBuilder<number> {
  return sql`(select coalesce(sum(${sql.ref(column)}), 0)::int from ${table} where ${condition})`;
}

/** Each condition is one of the index, whichever others there are. */
function counters(noun: Noun, { values, genre }: Narrowing, given: Values): RawBuilder<number> {
  const conditions = [
    sql`list = ${sql.lit(noun)}`,
    sql`genre_id = ${genre?.(given) ?? sql.lit(anyGenre)}`,
    ...('lossless' in values ? [sql`kind = ${given.quality}`] : []),
    ...('kind' in values ? [sql`kind = ${given.kind}`] : []),
    ...('yearFrom' in values || 'yearTo' in values ? [sql`year > 0`] : []),
    ...('yearFrom' in values ? [sql`year >= ${given.yearFrom}::int`] : []),
    ...('yearTo' in values ? [sql`year <= ${given.yearTo}::int`] : []),
  ];
  return partsOf(sql`list_count`, 'rows', sql.join(conditions, sql` and `));
}

/** Of an artist, an album, the shelf, or a text; those of a text alone are found by its index first. */
function rowByRow(noun: Noun, filter: Filter, narrowing: Narrowing, given: Values): RawBuilder<number> {
  const conditions: Expression<SqlBool>[] = [...narrowing.conditions(given)];
  const artist = narrowing.artist?.(given);
  const genre = narrowing.genre?.(given);
  const few = narrowing.few?.(given);
  const text = narrowing.text?.(given);
  if (artist && genre) conditions.push(hasGenre(noun, genre));
  // Lists show all available songs.
  if (text && noun === 'song' && conditions.length === 0 && !artist && !genre)
    return sql`(select ${rowTotal} from song where ${text})`;
  const listed = `listed_${noun}`;
  const rows = rowsOfAny(noun, artist, genre) ?? (few ? rowsOfFew(listed, few) : sql.table(listed));
  const table = sql.table(noun);
  const isFound = text && !artist && !few;
  if (text && !isFound) conditions.push(text);
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;
  if (!text && !namesSong(noun, filter)) return sql`(select ${rowTotal} from ${rows} listed ${where})`;
  const found = isFound ? sql`(select * from ${table} where ${text} offset 0)` : table;
  const id = sql.ref(`${noun}_id`);
  return sql`(
    select ${rowTotal} from ${rows} listed join ${found} ${table} on ${table}.id = listed.${id} ${where})`;
}

/** Whether there are conditions on columns that only the song itself has. */
function namesSong(noun: Noun, { albumId, featured, genre, genreId }: Filter): boolean {
  return noun === 'song' && (albumId != null || featured != null || (genre != null && genreId != null));
}
