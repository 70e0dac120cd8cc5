import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Database } from '../../persistence/database.service.ts';
import type { ListedOrder } from '../catalog.orders.ts';
import type { Narrowing } from './filter.queries.ts';
import {
  hasGenre,
  isShown,
  type Noun,
  named,
  rowsOfAny,
  rowsOfFew,
  shown,
  tableOf,
} from './listed-rows.queries.ts';
import { rowsOfText } from './text-rows.queries.ts';

/** A list of which a filter leaves a part. */
export interface NarrowedList<Row> {
  noun: Noun;
  narrowing: Narrowing;
  order: ListedOrder<Row>;
}

/** The rows that a page of a narrowed list is read from, and the conditions on them. */
export function narrowedRows<Row>(
  db: Database,
  { noun, narrowing, order }: NarrowedList<Row>,
  given: Narrowing['values'],
  page: Page,
): { rows: RawBuilder<unknown>; conditions: readonly Expression<SqlBool>[] } {
  const conditions = [...narrowing.conditions(given)];
  const artist = narrowing.artist?.(given);
  const genre = narrowing.genre?.(given);
  if (artist && genre) conditions.push(hasGenre(noun, genre));
  const table = tableOf(noun, order.byPlays);
  if (narrowing.groups) return { rows: inGroups(db, table, narrowing, given, order, page), conditions };
  const few = narrowing.text && narrowing.few?.(given);
  const rows =
    rowsOfAny(noun, artist, genre) ??
    (few ? rowsOfFew(table, few) : sql`(select * from ${sql.table(table)} listed ${isShown(table)})`);
  const text = narrowing.text?.(given);
  if (!text) return { rows, conditions };
  const isWhole = !artist && !genre && !few;
  return { rows: rowsOfText(db, { noun, rows, isWhole, text, conditions, order, page }), conditions: [] };
}

/** The rows of a page in each group of a narrowed list; with a page of each, one of all is found by sorting. */
function inGroups<Row>(
  db: Database,
  table: string,
  { groups }: Narrowing,
  given: Narrowing['values'],
  order: ListedOrder<Row>,
  page: Page,
): RawBuilder<unknown> {
  const columns = groups?.columns ?? [];
  const values = columns.map(
    ([column, type, name]) =>
      sql`unnest(${given[name]}::${sql.raw(type)}[]) as ${sql.ref(`of_${column}`)}(value)`,
  );
  const own = db
    .selectFrom(named(sql.table(table)))
    .selectAll()
    .where((where) =>
      where.and([
        ...columns.map(
          ([column]) => sql<SqlBool>`listed.${sql.ref(column)} = ${sql.ref(`of_${column}`)}.value`,
        ),
        ...(shown[table] ? [shown[table]] : []),
      ]),
    );
  const firsts = sql`(
    select listed.* from ${sql.join(values, sql` cross join `)} cross join lateral ${keyset(own, order, page)} as listed)`;
  // Only then are the rows looked up.
  return sql`${keyset(db.selectFrom(named(firsts)).selectAll(), order, page)}`;
}
