import type { EntityManager } from '@mikro-orm/postgresql';
import { type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from '../persistence/database.service.ts';
import { byteTextCast } from '../persistence/json-text.queries.ts';
import { rowTotal } from '../persistence/sql-parts.queries.ts';
import type { KeysetOrder } from './cursor.model.ts';
import { keyset, type Page, type PagedRead, preparedPage } from './page.queries.ts';
import type { ProjectedSelection, Written } from './projection.model.ts';

/** A page whose entries a statement has written, as one row: twenty cost the driver and the server more than the bytes in
 * them. `written` has the entries with commas between them, in the order in which they are shown. */
export interface WrittenPage extends Written {
  /** Entries of the page, and perhaps one more. */
  found: number;
  /** The places of the first and the last entry; null on an empty page. */
  firstId: string | null;
  firstValue: unknown;
  lastId: string | null;
  lastValue: unknown;
}

/** Reads a page by a prepared statement, as `preparedPage` does, which writes its entries.
 * @param key what tells this list from others, apart from what is selected.
 * @param build what the page is of, with the table of the order's id.
 * @returns undefined if an entry has to be read in the usual way. */
export async function writtenPage<Values extends object, DB, Tables extends keyof DB>(
  em: EntityManager,
  key: string,
  selection: ProjectedSelection,
  read: Omit<PagedRead<WrittenPage, Values, WrittenPage>, 'shape'>,
  build: (db: Database, given: Values, page: Page) => SelectQueryBuilder<DB, Tables, object>,
): Promise<WrittenPage | undefined> {
  const [written] = await preparedPage<WrittenPage, Values, WrittenPage>(
    em,
    `${key} ${selection.key}`,
    read,
    (db, given, page) => pageOf(db, build(db, given, page), selection, read.order, page),
  );
  return written?.written == null ? undefined : written;
}

function pageOf<DB, Tables extends keyof DB>(
  db: Database,
  list: SelectQueryBuilder<DB, Tables, object>,
  { sql: object }: ProjectedSelection,
  order: Order,
  page: Page,
) {
  const columns = [order.column, ...(order.further ?? []).map(({ column }) => column)];
  const value = columns.length > 1 ? `json_build_array(${columns.join(', ')})` : order.column;
  const entries = keyset(
    list.select([
      sql`${sql.ref(order.id)}`.as('id'),
      sql`${sql.raw(object)}`.as('written'),
      sql`${sql.raw(value)}`.as('value'),
    ]),
    order as KeysetOrder<never>,
    page,
  );
  // The next page's first entry is the last one here, whatever the direction.
  const shown = sql`filter (where place <= ${sql.lit(page.size)})`;
  // Rows come in their order, and nothing between changes it: to say so would have PostgreSQL sort them.
  const gathered = sql<GatheredPage>`(
    select ${rowTotal} as found, count(written) = count(*) as complete,
      ${page.backward ? sql`array_agg(written)` : sql`string_agg(written, ',')`} ${shown} as written,
      array_agg(id) ${shown} as ids, array_agg(value) ${shown} as values
    from (select *, row_number() over () as place from ${entries} as entry) as placed)`;
  const backwards = `array(select written[nth] from generate_series(cardinality(written), 1, -1) as nth)`;
  const written = page.backward ? `array_to_string(${backwards}, ',')` : 'written';
  const [first, last] = page.backward ? ['cardinality(ids)', '1'] : ['1', 'cardinality(ids)'];
  const at = <Value>(list: string, place: string) => sql.raw<Value | null>(`${list}[${place}]`);
  return db
    .selectFrom(gathered.as('page'))
    .select([
      'found',
      sql
        .raw<string | null>(byteTextCast(`case when complete then coalesce(${written}, '') end`))
        .as('written'),
      at<string>('ids', first).as('firstId'),
      at<unknown>('values', first).as('firstValue'),
      at<string>('ids', last).as('lastId'),
      at<unknown>('values', last).as('lastValue'),
    ]);
}

type Order = Omit<KeysetOrder<never>, 'value'>;

interface GatheredPage {
  found: number;
}
