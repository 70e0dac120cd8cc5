import type { EntityManager, PostgreSqlConnection } from '@mikro-orm/postgresql';
import type { Compilable, CompiledQuery } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Pool, QueryArrayResult } from 'pg';
import { type Database, database } from './database.service.ts';
import { type RowShape, rowMaker } from './entity-row.model.ts';

/** A value that is not known yet when a statement is built. */
export class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Statements by their keys. Clients choose what is selected and the sizes of pages, so there may be any number of them: those
 * that were used longest ago are built again. */
const built = new LRUCache<string, CompiledQuery>({ max: 1000 });

export interface PreparedName {
  /** Under which a connection keeps the statement. */
  name: string;
  /** For figures: statements that differ in what is selected, or in the size of a page, have the same. */
  label: string;
}

/** By the texts of statements. One that is forgotten gets another name the next time. */
const names = new LRUCache<string, PreparedName>({ max: 2000 });
let named = 0;

/** Reads rows by a statement that is built once in the life of the process, and parsed and planned once on each
 * connection, instead of at each call. It is for reads that are frequent, and whose best plan does not depend on the
 * values: look-ups by keys, and pages along an index. PostgreSQL does not see the values when it plans; so a limit
 * must be part of the text.
 * @param key what tells this statement from all others: equal keys mean equal texts.
 * @param values those that differ from call to call.
 * @param build builds the statement. `given` has a placeholder in the place of each value, to be used as a value and
 * nothing else. */
export async function preparedRows<Values extends object, Selected, Row = Selected>(
  em: EntityManager,
  key: string,
  values: Values,
  build: (db: Database, given: Values) => Compilable<Selected>,
  shape?: RowShape<Selected, Row>,
): Promise<Row[]> {
  const statement = statementOf(em, key, build);
  return runPrepared(em, statement, statement.parameters.map(valueIn(values)), shape);
}

/** What `keptRows` runs: a query of Kysely, or SQL. */
interface Query<Row> {
  compile(db: Database): CompiledQuery<Row>;
}

/** Reads rows by a statement that is parsed and planned once on each connection, like those of `preparedRows` and with
 * the same conditions; but its text is built at each call, so it may depend on anything.
 * @param label for figures, the same for all texts of a query. */
export function keptRows<Row>(em: EntityManager, label: string, query: Query<Row>): Promise<Row[]> {
  const statement = query.compile(database(em));
  keepPrepared(statement, label);
  return runPrepared(em, statement, statement.parameters);
}

/** Writes by a statement that is kept in the same way; what it returns is read by `keptRows`.
 * @returns how many rows it changed. */
export async function keptWrite(em: EntityManager, label: string, query: Query<unknown>): Promise<number> {
  const db = database(em);
  const statement = query.compile(db);
  keepPrepared(statement, label);
  if (!db.isTransaction) return (await sendToPool(em, statement, statement.parameters)).rowCount ?? 0;
  const { numAffectedRows = 0n } = await db.executeQuery(statement);
  return Number(numAffectedRows);
}

/** The statement of a key, which is built the first time. */
export function statementOf<Values extends object, Row>(
  em: EntityManager,
  key: string,
  build: (db: Database, given: Values) => Compilable<Row>,
  label?: string,
): CompiledQuery {
  let statement = built.get(key);
  if (!statement) {
    statement = build(database(em), placeholders<Values>()).compile();
    built.set(key, statement);
  }
  if (!names.has(statement.sql)) keepPrepared(statement, label ?? labelOf(key));
  return statement;
}

/** Has each connection that runs a statement keep it, until it has run many others. */
export function keepPrepared({ sql: text }: CompiledQuery, label: string): void {
  if (names.has(text)) return;
  names.set(text, { name: `tonearm_${named}`, label });
  named += 1;
}

/** A key without the number of what is selected. */
export function labelOf(key: string): string {
  return key.replace(/ selection \d+/, '');
}

/** Replaces the placeholders of a statement. */
export function valueIn(values: object): (parameter: unknown) => unknown {
  return (parameter) => (parameter instanceof Placeholder ? Reflect.get(values, parameter.name) : parameter);
}

/** Runs a statement that was built for `preparedRows`. */
export async function runPrepared<Selected, Row = Selected>(
  em: EntityManager,
  statement: CompiledQuery,
  parameters: readonly unknown[],
  shape?: RowShape<Selected, Row>,
): Promise<Row[]> {
  const db = database(em);
  if (db.isTransaction) {
    const { rows } = await db.executeQuery<Selected>({ ...statement, parameters });
    return shape ? shape(rows) : (rows as unknown as Row[]);
  }
  const { cells, columns } = await readCells(em, statement, parameters);
  return cells.map(rowMaker<Row>(columns, shape?.placeOf));
}

/** Reads the values of the columns, row by row. */
export async function readCells(
  em: EntityManager,
  statement: CompiledQuery,
  parameters: readonly unknown[],
): Promise<{ cells: unknown[][]; columns: string[] }> {
  const { rows, fields } = await sendToPool(em, statement, parameters);
  return { cells: rows, columns: fields.map(({ name }) => name) };
}

/** Outside of transactions, statements go to the pool itself: what Kysely and MikroORM do for each of them takes
 * longer than the rest. */
async function sendToPool(
  em: EntityManager,
  { sql: text }: CompiledQuery,
  parameters: readonly unknown[],
): Promise<QueryArrayResult> {
  const db = database(em);
  const pool = pools.get(db) ?? (await findPool(em, db));
  const client = await pool.connect();
  try {
    return await client.query({ text, values: [...parameters], rowMode: 'array' });
  } finally {
    client.release();
  }
}

/** The pools of the connections that prepared statements have used. */
const pools = new WeakMap<Database, Pool>();

async function findPool(em: EntityManager, db: Database): Promise<Pool> {
  const pool = await (em.getConnection() as PostgreSqlConnection).getNativeClient();
  pools.set(db, pool);
  return pool;
}

/** The names of a statement that connections keep; undefined for one that is not to be kept. */
export function nameOfPrepared(text: string): PreparedName | undefined {
  return names.get(text);
}

/** The texts of the statements so far, by their keys. */
export function preparedTexts(): ReadonlyMap<string, string> {
  return new Map([...built.entries()].map(([key, { sql }]) => [key, sql]));
}

function placeholders<Values extends object>(): Values {
  return new Proxy({} as Values, { get: (_target, name) => new Placeholder(String(name)) });
}
