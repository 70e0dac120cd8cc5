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
  const direction = sql.raw(page.backward ? 'desc' : 'asc');
  const gathered = sql<GatheredPage>`(
    select ${rowTotal} as found, count(written) = count(*) as complete,
      string_agg(written, ',' order by place ${direction}) ${shown} as written,
      array_agg(id order by place ${direction}) ${shown} as ids,
      array_agg(value order by place ${direction}) ${shown} as values
    from (select *, row_number() over () as place from ${entries} as entry) as placed)`;
  return db
    .selectFrom(gathered.as('page'))
    .select([
      'found',
      sql.raw<string | null>(byteTextCast("case when complete then coalesce(written, '') end")).as('written'),
      sql<string | null>`ids[1]`.as('firstId'),
      sql<unknown>`values[1]`.as('firstValue'),
      sql<string | null>`ids[cardinality(ids)]`.as('lastId'),
      sql<unknown>`values[cardinality(values)]`.as('lastValue'),
    ]);
}

type Order = Omit<KeysetOrder<never>, 'value'>;

interface GatheredPage {
  found: number;
}
