import { type SelectQueryBuilder, sql } from 'kysely';
import { ArgsType, Field, Int } from 'type-graphql';
import { type Cursor, decodeCursor, type KeysetOrder } from './cursor.model.ts';
import { badArgument } from './request-errors.model.ts';

const defaultPageSize = 20;
const largestPageSize = 100;

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'Number of entries from the start, or after `after`: 1 to 100, default 20.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only entries after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Number of entries from the end, or before `before`: 1 to 100. Cannot be combined with `first`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only entries before this cursor.' })
  before?: string | null;
}

/** The checked arguments of a page. */
export interface Page {
  size: number;
  /** Counted from the end. */
  backward: boolean;
  after: Cursor | undefined;
  before: Cursor | undefined;
}

/** The maximum number of entries for these arguments. It is also used to estimate a query's cost, so invalid
 * values count as the default here. */
export function pageSize({ first, last }: PageArguments): number {
  const size = first ?? last ?? defaultPageSize;
  return size >= 1 && size <= largestPageSize ? size : defaultPageSize;
}

/** @throws BAD_USER_INPUT naming the invalid argument. */
export function parsePage<Row>(given: PageArguments, order: KeysetOrder<Row>): Page {
  for (const argument of ['first', 'last'] as const) {
    const size = given[argument] ?? 1;
    if (size < 1 || size > largestPageSize) {
      throw badArgument(argument, `expected 1 to ${largestPageSize}, got ${size}`);
    }
  }
  if (given.first != null && given.last != null)
    throw badArgument('last', 'expected either first or last, got both');
  return {
    size: pageSize(given),
    backward: given.last != null,
    after: given.after == null ? undefined : decodeCursor(order, given.after, 'after'),
    before: given.before == null ? undefined : decodeCursor(order, given.before, 'before'),
  };
}

/** Limits a query to one page and one more row, which tells whether there are further ones. Cursors become row
 * comparisons, so an index over (column, id) finds any page in the same time. */
export function keyset<DB, Tables extends keyof DB, Output, Row>(
  query: SelectQueryBuilder<DB, Tables, Output>,
  order: KeysetOrder<Row>,
  page: Page,
): SelectQueryBuilder<DB, Tables, Output> {
  const column = sql.raw(order.column);
  const id = sql.ref(order.id);
  const ascending = order.direction === 'asc';
  const direction = ascending === page.backward ? 'desc' : 'asc';
  const beyond = ({ value, id: at }: Cursor, greater: boolean) =>
    greater
      ? sql<boolean>`(${column}, ${id}) > (${value}, ${at})`
      : sql<boolean>`(${column}, ${id}) < (${value}, ${at})`;
  let bounded = query;
  if (page.after) bounded = bounded.where(beyond(page.after, ascending));
  if (page.before) bounded = bounded.where(beyond(page.before, !ascending));
  return bounded
    .orderBy(column, direction)
    .orderBy(id, direction)
    .limit(page.size + 1);
}
