import type { EntityManager } from '@mikro-orm/postgresql';
import type { Compilable, CompiledQuery } from 'kysely';
import { type Database, database } from './database.service.ts';
import { databaseFault } from './database-errors.model.ts';
import { type RowShape, rowMaker } from './entity-row.model.ts';
import { Gathering, MadeByDatabase } from './gathering.service.ts';
import {
  keepPrepared,
  labelOf,
  Placeholder,
  readCells,
  runPrepared,
  statementOf,
  valueIn,
} from './prepared.queries.ts';
import { humanOrder, naturalOrder } from './sql-parts.queries.ts';

/** The types of values that requests may be joined by. */
export type SqlType = 'uuid' | 'text' | 'sort form' | 'integer' | 'bigint' | 'timestamptz';
export type SqlTypes = Readonly<Partial<Record<string, SqlType>>>;

/** A read by single values, which other requests do by other values: a page of a list, for instance. */
export interface JoinedRead<Values extends object, Selected, Row = Selected> {
  /** What tells its statement from all others: equal names mean equal texts. */
  name: string;
  /** For figures; where it is missing, it is made of the name. */
  label?: string;
  values: Values;
  /** Of the values; where one is missing, each request runs a statement of its own. */
  types: SqlTypes;
  /** Whether it must not be done together with those of other requests. */
  isAlone?: boolean;
  build(db: Database, given: Values): Compilable<Selected>;
  /** How rows are made of what was selected; where it is missing, they are the same. */
  shape?: RowShape<Selected, Row> | undefined;
}

/** Requests that one statement answers: those of 32 connections of a client, at once. */
const mostJoined = 32;

type Join = Gathering<object, unknown[]>;

/** The joins of each database by the names of their reads; null for reads that cannot be joined. */
const joins = new MadeByDatabase<Join | null>();

/** Like `preparedRows`, but together with all requests that run the same statement at this time, whoever their viewers
 * are. Each gets the rows for its own values. */
export async function joinedRows<Values extends object, Selected, Row = Selected>(
  em: EntityManager,
  { name, label, values, types, isAlone = false, build, shape }: JoinedRead<Values, Selected, Row>,
): Promise<Row[]> {
  const db = database(em);
  const statement = statementOf(em, name, build, label);
  const alone = () => runPrepared(em, statement, statement.parameters.map(valueIn(values)), shape);
  const make = () => makeJoin(em, { name, label, statement, types, shape });
  const join = db.isTransaction || isAlone ? null : joins.get(db, name, make);
  if (!join) return alone();
  try {
    const [rows] = await join.read([values]);
    // A join holds rows of any kind, which its type cannot express.
    return rows as Row[];
  } catch (error) {
    // What fails because of another request's values, or because it was joined, must not fail here.
    if (databaseFault(error) === 'unavailable') throw error;
    return alone();
  }
}

interface NamedStatement {
  name: string;
  label: string | undefined;
  statement: CompiledQuery;
  types: SqlTypes;
  shape: Pick<RowShape<never, unknown>, 'placeOf'> | undefined;
}

function makeJoin(em: EntityManager, { name, label, statement, types, shape }: NamedStatement): Join | null {
  const names = placeholdersOf(statement);
  if (names.some((value) => !types[value])) return null;
  // Without values, all requests ask the same.
  const joined = names.length > 0 ? joinedStatement(statement, names, types) : statement;
  const shownAs = label ?? labelOf(name);
  return new Gathering({
    async load(all: readonly object[]) {
      const [first] = all;
      const isOne = all.length === 1 && first !== undefined;
      const run = isOne ? statement : joined;
      keepPrepared(run, shownAs);
      const parameters = run.parameters.map((parameter) => {
        if (isOne) return valueIn(first)(parameter);
        return parameter instanceof Placeholder ? all.map((values) => valueIn(values)(parameter)) : parameter;
      });
      const { cells, columns } = await readCells(em, run, parameters);
      const [, ...own] = columns;
      const make = rowMaker<unknown>(isOne ? columns : [undefined, ...own], shape?.placeOf);
      return isOne ? [cells.map(make)] : ofEach(all.length, cells, make);
    },
    identity: (values) => JSON.stringify(values),
    most: mostJoined,
  });
}

/** The first column of a joined statement is the number of the request, from 1. */
function ofEach<Row>(
  requests: number,
  cells: readonly unknown[][],
  make: (cells: unknown[]) => Row,
): Row[][] {
  const lists: Row[][] = Array.from({ length: requests }, () => []);
  for (const row of cells) lists[Number(row[0]) - 1]?.push(make(row));
  return lists;
}

function placeholdersOf({ parameters }: CompiledQuery): string[] {
  return [...new Set(parameters.flatMap((value) => (value instanceof Placeholder ? [value.name] : [])))];
}

/** Makes of a statement one that answers several requests at once: it runs for each row of a table of their values,
 * and each run uses the same index as before.
 * @param names of the values. */
function joinedStatement(
  { sql, parameters, ...rest }: CompiledQuery,
  names: readonly string[],
  types: SqlTypes,
): CompiledQuery {
  const constants = parameters.filter((value) => !(value instanceof Placeholder));
  let constant = names.length;
  const inner = sql.replaceAll(/\$(\d+)/g, (_text, number: string) => {
    const value = parameters[Number(number) - 1];
    if (value instanceof Placeholder) return `asked.value_${names.indexOf(value.name) + 1}`;
    constant += 1;
    return `$${constant}`;
  });
  const arrays = names.map((name, index) => arrayOf(index + 1, types[name]));
  const columns = names.map((_name, index) => `value_${index + 1}`);
  const asked = `unnest(${arrays.join(', ')}) with ordinality as asked (${columns.join(', ')}, asked_by)`;
  const joined = `select asked.asked_by::int, found.* from ${asked} cross join lateral (${inner}) as found`;
  return { ...rest, sql: joined, parameters: [...names.map((name) => new Placeholder(name)), ...constants] };
}

/** Text gets the order of the column that it is compared with: PostgreSQL does not compare texts of two orders. */
function arrayOf(number: number, type: SqlType | undefined): string {
  if (type === 'text') return `$${number}::text[] collate "${humanOrder}"`;
  return type === 'sort form' ? `$${number}::text[] collate "${naturalOrder}"` : `$${number}::${type}[]`;
}
