import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Database } from '../../persistence/database.service.ts';
import type { ListedOrder } from '../catalog.orders.ts';
import { type Noun, named, rowsOfIds } from './listed-rows.queries.ts';

// The rows of a page whose title or name contains a text. A rare text is found by its index, and what it finds is sorted.
// A common one is soon found along the order. The planner, which takes parts of texts to be common, cannot tell: so
// the statement tries one after the other, each with a bound. See docs/decisions/0101.

/** How much is tried, for the entries of a page and one more. */
export interface TextBounds {
  /** Rows along the order that are tested first: of a text in one of ten titles, the index is not even asked. */
  near(entries: number): number;
  /** As many as the index finds are sorted. */
  sorted: number;
  /** Of more, so many rows along the order are tested. If they do not suffice, the text is common, but not here. */
  further(entries: number): number;
}

const usual: TextBounds = {
  near: (entries) => 200 + 8 * entries,
  sorted: 3000,
  further: (entries) => 1000 + 600 * entries,
};

interface TextPage<Row> {
  noun: Noun;
  /** All rows that a page could have. */
  rows: Expression<unknown>;
  /** Whether these are all rows of the list. */
  isWhole: boolean;
  text: Expression<SqlBool>;
  /** Further ones, on the row and on what it is about. */
  conditions: readonly Expression<SqlBool>[];
  order: ListedOrder<Row>;
  page: Page;
}

/** What a condition may need, beside the columns of the order. */
const narrowedBy: Record<Noun, readonly string[]> = {
  song: ['year', 'lossless'],
  album: ['year', 'kind'],
  artist: [],
};

/** The rows of a page and one more, with the columns of its order. */
export function rowsOfText<Row>(
  db: Database,
  given: TextPage<Row>,
  bounds: TextBounds = usual,
): RawBuilder<unknown> {
  const { order, page } = given;
  const entries = page.size + 1;
  const columns = columnsOf(given);
  const along = (from: Expression<unknown>, most: number) =>
    sql`${keyset(db.selectFrom(named(sql`(select * from ${from} listed)`)).select(columns), order, { ...page, size: most - 1 })}`;
  const first = (rows: Expression<unknown>, within: Page) =>
    sql`${keyset(db.selectFrom(named(rows)).select(columns), order, within)}`;
  /** Of what the cursors have bounded already. */
  const firstOf = (rows: Expression<unknown>) =>
    first(rows, { ...page, after: undefined, before: undefined });
  const near = bounds.near(entries);
  const further = bounds.further(entries);
  const way = sql`(select way from way)`;
  return sql`(
    with near as materialized (${along(given.rows, near)}),
    tested as materialized ${firstOf(tested(given, sql`near`))},
    probed as materialized (select * from (${matching(given)}) matching limit ${sql.lit(bounds.sorted + 1)}),
    walked as materialized ${firstOf(tested(given, along(given.rows, further)))},
    way as materialized (
      select case
        when (select count(*) from tested) >= ${sql.lit(entries)} or (select count(*) from near) < ${sql.lit(near)} then 1
        when (select count(*) from probed) <= ${sql.lit(bounds.sorted)} then 2
        when (select count(*) from walked) >= ${sql.lit(entries)}
          or (select count(*) from ${along(given.rows, further)} further) < ${sql.lit(further)} then 3
        else 4 end as way
    )
    select * from tested where ${way} = 1
    union all select * from ${first(found(given, sql`probed`), page)} sorted where ${way} = 2
    union all select * from walked where ${way} = 3
    union all select * from ${first(found(given, sql`(${matching(given)})`), page)} sorted where ${way} = 4)`;
}

function namesOf<Row>({ noun, order, conditions }: TextPage<Row>): string[] {
  const ordered = [order, ...(order.further ?? [])].map(({ column }) => column.replace(/^listed\./, ''));
  return [...new Set([`${noun}_id`, ...ordered, ...(conditions.length > 0 ? narrowedBy[noun] : [])])];
}

const columnsOf = <Row>(given: TextPage<Row>) =>
  namesOf(given).map((name) => sql<unknown>`listed.${sql.ref(name)}`.as(name));

/** What rows of songs repeat of the songs themselves, and its name there. Lists show all available songs; of albums and
 * artists, they hide some. */
const repeated: Readonly<Record<string, string>> = {
  song_id: 'id',
  created_at: 'created_at',
  sort_title: 'sort_title',
  duration: 'duration',
  plays: 'play_count',
};

/** Whether the song itself has what its row has. */
const hasOwn = <Row>(given: TextPage<Row>) =>
  given.noun === 'song' &&
  given.isWhole &&
  given.conditions.length === 0 &&
  namesOf(given).every((name) => name in repeated);

/** Its own rows alone, whatever the planner takes the limit of the whole to mean. */
function matching<Row>(given: TextPage<Row>): RawBuilder<unknown> {
  const { noun, text } = given;
  const columns = hasOwn(given)
    ? namesOf(given).map((name) => sql`${sql.ref(repeated[name] ?? name)} as ${sql.ref(name)}`)
    : [sql`id`];
  return sql`select ${sql.join(columns)} from ${sql.table(noun)} where ${text} offset 0`;
}

/** One look-up for each row, in their order. */
function holding<Row>(
  { noun }: TextPage<Row>,
  conditions: readonly Expression<unknown>[],
): RawBuilder<unknown> {
  const table = sql.table(noun);
  return sql`cross join lateral (
    select from ${table} where ${table}.id = listed.${sql.ref(`${noun}_id`)} and ${sql.join(conditions, sql` and `)}
    offset 0) held`;
}

const tested = <Row>(given: TextPage<Row>, rows: Expression<unknown>) =>
  sql`(select listed.* from ${rows} listed ${holding(given, [given.text, ...given.conditions])})`;

/** @param ids of `matching`. */
function found<Row>(given: TextPage<Row>, ids: RawBuilder<unknown>): RawBuilder<unknown> {
  if (hasOwn(given)) return ids;
  const { noun, rows, conditions } = given;
  return sql`(
    select listed.* from ${rowsOfIds(noun, rows, ids)} listed
    ${conditions.length > 0 ? holding(given, conditions) : sql``})`;
}
