import type { EntityManager } from '@mikro-orm/postgresql';
import type { Compilable } from 'kysely';
import { type Database, database } from './database.service.ts';
import { databaseFault } from './database-errors.model.ts';
import type { RowShape } from './entity-row.model.ts';
import { Gathering, MadeByDatabase } from './gathering.service.ts';
import { preparedRows } from './prepared.queries.ts';

/** A look-up of rows by keys that is the same for every viewer. */
export interface SharedRead<Selected, Row = Selected> {
  /** What tells its statement from all others. */
  name: string;
  /** Builds the statement for any number of keys, each of which comes once. */
  build(db: Database, given: { keys: readonly string[] }): Compilable<Selected>;
  /** How rows are made of what was selected; where it is missing, they are the same. */
  shape?: RowShape<Selected, Row>;
  /** The key of a row. */
  keyOf(row: Row): string;
  /** Rows that the statement returns at most, for all keys together; it selects one more, to show that there are. */
  most?: number;
  /** How many rows one that is selected stands for; 1 where it is missing. */
  sizeOf?(row: Row): number;
}

/** Keys of one request up to which they are looked up together with those of others. More of them gain nothing, and
 * would keep the others waiting. */
const fewKeys = 25;
/** Keys that are looked up together. */
const mostKeys = 250;

type LookUp = Gathering<string, readonly unknown[]>;

/** The look-ups of each database, by the names of their statements. */
const lookUps = new MadeByDatabase<LookUp>();

/** Reads the rows of these keys by a prepared statement, together with the keys that other requests ask for. The rows
 * are shared, too, and must not be changed. In a transaction, or with many keys, the statement is the caller's own.
 * @returns the rows of all keys, those of one key in the order of the statement. */
export async function sharedRows<Selected, Row>(
  em: EntityManager,
  read: SharedRead<Selected, Row>,
  keys: readonly string[],
): Promise<Row[]> {
  const db = database(em);
  if (db.isTransaction || keys.length > fewKeys) return readAlone(em, read, keys);
  try {
    const lookUp = lookUps.get(db, read.name, () => makeLookUp(em, read));
    // It holds groups of rows of any kind, which its type cannot express.
    const groups = (await lookUp.read(keys)) as Row[][];
    return groups.length === 1 ? (groups[0] ?? []) : groups.flat();
  } catch (error) {
    // What fails because of another request's keys, or has too many rows for all, must not fail here.
    if (databaseFault(error) === 'unavailable') throw error;
    return readAlone(em, read, keys);
  }
}

/** More rows than a statement may return. */
class CutOffError extends Error {}

async function readAlone<Selected, Row>(
  em: EntityManager,
  { name, build, shape }: SharedRead<Selected, Row>,
  keys: readonly string[],
): Promise<Row[]> {
  return preparedRows(em, name, { keys }, build, shape);
}

function makeLookUp<Selected, Row>(em: EntityManager, read: SharedRead<Selected, Row>): LookUp {
  const { keyOf, sizeOf, most = Number.POSITIVE_INFINITY } = read;
  return new Gathering({
    async load(keys: readonly string[]) {
      const rows = await readAlone(em, read, keys);
      const size = sizeOf ? rows.reduce((sum, row) => sum + sizeOf(row), 0) : rows.length;
      if (size > most) throw new CutOffError();
      const groups = Map.groupBy(rows, keyOf);
      return keys.map((key) => groups.get(key) ?? []);
    },
    identity: (key) => key,
    most: mostKeys,
  });
}
