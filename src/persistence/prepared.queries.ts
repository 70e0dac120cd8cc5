import type { EntityManager } from '@mikro-orm/postgresql';
import type { Compilable, CompiledQuery } from 'kysely';
import { type Database, database } from './database.service.ts';

/** A value that is not known yet when a statement is built. */
class Placeholder {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Statements that are kept: each occupies memory on every connection, too. Further ones run like any other. */
const mostPrepared = 500;

const built = new Map<string, CompiledQuery>();
const names = new Map<string, string>();

/** Reads rows by a statement that is built once in the life of the process, and parsed and planned once on each
 * connection, instead of at each call. It is for reads that are frequent, and whose best plan does not depend on the
 * values: look-ups by keys, and pages along an index. PostgreSQL does not see the values when it plans; so a limit
 * must be part of the text.
 * @param key what tells this statement from all others: equal keys mean equal texts.
 * @param values those that differ from call to call.
 * @param build builds the statement. `given` has a placeholder in the place of each value, to be used as a value and
 * nothing else. */
export async function preparedRows<Values extends object, Row>(
  em: EntityManager,
  key: string,
  values: Values,
  build: (db: Database, given: Values) => Compilable<Row>,
): Promise<Row[]> {
  const db = database(em);
  let statement = built.get(key);
  if (!statement) {
    statement = build(db, placeholders<Values>()).compile();
    remember(key, statement);
  }
  const given = new Map<string, unknown>(Object.entries(values));
  const parameters = statement.parameters.map((value) =>
    value instanceof Placeholder ? given.get(value.name) : value,
  );
  const { rows } = await db.executeQuery<Row>({ ...statement, parameters });
  return rows;
}

/** The name under which a connection keeps a statement; undefined for one that is not to be kept. */
export function nameOfPrepared(text: string): string | undefined {
  return names.get(text);
}

/** The texts of the statements so far, by their keys. */
export function preparedTexts(): ReadonlyMap<string, string> {
  return new Map([...built].map(([key, { sql }]) => [key, sql]));
}

function placeholders<Values extends object>(): Values {
  return new Proxy({} as Values, { get: (_target, name) => new Placeholder(String(name)) });
}

function remember(key: string, statement: CompiledQuery): void {
  if (built.size >= mostPrepared) return;
  built.set(key, statement);
  // Two keys may lead to the same text.
  if (!names.has(statement.sql)) names.set(statement.sql, `tonearm_${names.size}`);
}
