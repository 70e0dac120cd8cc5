import type { EntityManager } from '@mikro-orm/postgresql';
import { type Compilable, type SelectQueryBuilder, sql } from 'kysely';
import { ArgsType, Field, Int } from 'type-graphql';
import type { Database } from '../persistence/database.service.ts';
import type { RowShape } from '../persistence/entity-row.model.ts';
import { joinedRows, type SqlType, type SqlTypes } from '../persistence/joined-reads.queries.ts';
import { type Cursor, decodeCursor, type KeysetOrder, type SortValue, sortValues } from './cursor.model.ts';
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

type PageValues = Record<string, string>;

/** A page that may be read by a prepared statement. */
export interface PagedRead<Row, Values, Selected> {
  order: Omit<KeysetOrder<never>, 'value'>;
  page: Page;
  values: Values;
  /** Of the values; where one is missing, requests are not joined. */
  types?: SqlTypes;
  /** Whether the page must not be read together with those of other requests. */
  isAlone?: boolean;
  /** How rows are made of what was selected; where it is missing, they are the same. */
  shape?: RowShape<Selected, Row>;
}

/** Reads a page by a statement that is prepared for all pages of the same order, size and direction: see
 * `preparedRows`; and together with the pages of other requests: see `joinedRows`.
 * @param build gets the page with placeholders in its cursors. */
export function preparedPage<Row, Values extends object, Selected>(
  em: EntityManager,
  key: string,
  { order, page, values, types = {}, isAlone = false, shape }: PagedRead<Row, Values, Selected>,
  build: (db: Database, given: Values, page: Page) => Compilable<Selected>,
): Promise<Row[]> {
  const { after, before, backward, size } = page;
  const bounds = `${after ? 'after' : ''}${before ? 'before' : ''}`;
  const name = [key, order.name, order.direction, backward ? 'last' : 'first', size, bounds].join(' ');
  const cursors = { ...cursorValues('after', after), ...cursorValues('before', before) };
  const read = {
    name,
    // Clients choose sizes and filters, but no orders of their own.
    label: order.name,
    values: { ...values, ...cursors },
    types: { ...types, ...cursorTypes(order) },
    isAlone,
  };
  return joinedRows<typeof read.values, Selected, Row>(em, {
    ...read,
    shape,
    build(db, given) {
      // Placeholders, whatever the types of the values will be.
      const placeholders = given as unknown as PageValues;
      return build(db, given, {
        ...page,
        after: after && cursorOf('after', after, placeholders),
        before: before && cursorOf('before', before, placeholders),
      });
    },
  });
}

type Side = 'after' | 'before';

function cursorValues(side: Side, cursor: Cursor | undefined): Record<string, SortValue> {
  if (!cursor) return {};
  const further = (cursor.further ?? []).map((value, index) => [`${side}Then${index}`, value] as const);
  return { [`${side}Value`]: cursor.value, ...Object.fromEntries(further), [`${side}Id`]: cursor.id };
}

/** The same cursor, with placeholders in the place of its values. */
function cursorOf(side: Side, { further = [] }: Cursor, given: PageValues): Cursor {
  const at = (name: string) => given[`${side}${name}`] ?? '';
  return { value: at('Value'), further: further.map((_value, index) => at(`Then${index}`)), id: at('Id') };
}

const typesOfSortValues = new Map<unknown, SqlType>([
  [sortValues.date, 'timestamptz'],
  [sortValues.number, 'integer'],
  [sortValues.smallNumber, 'integer'],
  [sortValues.bigNumber, 'bigint'],
  [sortValues.id, 'uuid'],
  [sortValues.text, 'text'],
  [sortValues.sortForm, 'sort form'],
]);

const typesOfOrders = new WeakMap<Columns, SqlTypes>();

function cursorTypes(order: Columns): SqlTypes {
  const known = typesOfOrders.get(order) ?? findTypes(order);
  typesOfOrders.set(order, known);
  return known;
}

function findTypes(order: Columns): SqlTypes {
  const names = ['Value', ...(order.further ?? []).map((_column, index) => `Then${index}`)];
  const types = [order, ...(order.further ?? [])].flatMap(({ schema }, index) => {
    const type = typesOfSortValues.get(schema);
    return type ? [[`after${names[index]}`, type] as const, [`before${names[index]}`, type] as const] : [];
  });
  return { ...Object.fromEntries(types), afterId: 'uuid', beforeId: 'uuid' };
}

type Columns = Pick<KeysetOrder<never>, 'column' | 'schema' | 'further'>;

/** Limits a query to one page and one more row, which tells whether there are further ones. Cursors become row
 * comparisons, so an index over (column, id) finds any page in the same time. */
export function keyset<DB, Tables extends keyof DB, Output, Row>(
  query: SelectQueryBuilder<DB, Tables, Output>,
  order: KeysetOrder<Row>,
  page: Page,
): SelectQueryBuilder<DB, Tables, Output> {
  const columns = [order.column, ...(order.further ?? []).map(({ column }) => column)].map((column) =>
    sql.raw(column),
  );
  const id = sql.ref(order.id);
  const place = sql.join([...columns, id]);
  const ascending = order.direction === 'asc';
  const direction = ascending === page.backward ? 'desc' : 'asc';
  const beyond = ({ value, further = [], id: at }: Cursor, greater: boolean) => {
    const bound = sql.join([value, ...further, at]);
    return greater ? sql<boolean>`(${place}) > (${bound})` : sql<boolean>`(${place}) < (${bound})`;
  };
  let bounded = query;
  if (page.after) bounded = bounded.where(beyond(page.after, ascending));
  if (page.before) bounded = bounded.where(beyond(page.before, !ascending));
  for (const column of [...columns, id]) bounded = bounded.orderBy(column, direction);
  // Part of the text: a plan that is made without the values must know how few rows are wanted.
  return bounded.limit(sql.lit(page.size + 1));
}
