import { type Connection, Query } from 'pg';

export type SendQuery = (...words: unknown[]) => unknown;

export interface Statement {
  text: string;
  name?: string;
  values?: unknown[];
}

/** A statement that begins a transaction. */
export const beginning = /^(begin|start transaction)\b/i;

/** Whether it is one, and not a cursor or a copy that writes to the connection itself. */
export function isStatement(asked: unknown): asked is string | Statement {
  return typeof asked === 'string' || !('submit' in (asked as object));
}

/** The text of what is given to a connection: a text, or an object with one. */
export function textOf(asked: unknown): string {
  return typeof asked === 'string' ? asked : ((asked as { text?: string }).text ?? '');
}

/** The values of a statement, if it has any. */
export function valuesOf(asked: string | Statement, words: readonly unknown[]): unknown[] | undefined {
  const array = words.find((word): word is unknown[] => Array.isArray(word));
  return typeof asked === 'string' ? array : (asked.values ?? array);
}

/** Sends a statement, and others before it without a round trip of their own; it answers as if it were alone. If one of them
 * fails, so does the whole.
 * @param name under which the connection keeps the statement. */
export function sendAfter(
  query: SendQuery,
  before: readonly string[],
  name: string | undefined,
  asked: string | Statement,
  words: readonly unknown[],
): unknown {
  const callback = words.findLast((word) => typeof word === 'function');
  const statement = {
    ...(typeof asked === 'object' && asked),
    text: textOf(asked),
    values: valuesOf(asked, words),
    ...(name && { name }),
  };
  if (before.length === 0) return query(statement, ...(callback ? [callback] : []));
  const preceded = new PrecededStatement(before, statement);
  if (callback) return query(preceded, callback);
  return new Promise((resolve, reject) => {
    query(preceded, (error: unknown, answer: unknown) => {
      if (!error) return resolve(answer);
      // Where it was asked, and not where the socket was read.
      if (error instanceof Error) Error.captureStackTrace(error);
      reject(error);
    });
  });
}

/** What the driver's queries do behind their types. */
interface QueryParts {
  text: string;
  name?: string;
  types?: unknown;
  hasBeenParsed(connection: Wire): unknown;
  prepare(connection: Wire): void;
  handleDataRow(row: unknown): void;
  handleCommandComplete(message: unknown, connection: Wire): void;
}

interface Wire extends Pick<Connection, 'stream'> {
  submittedNamedStatements: Record<string, string>;
  parse(statement: { text: string; name?: string; types?: unknown }): void;
  bind(portal: object): void;
  execute(portal: object): void;
}

const DriverQuery = Query as unknown as new (statement: object) => Query & QueryParts;

/** A statement, and others before it, up to the same end of an implicit transaction. */
class PrecededStatement extends DriverQuery {
  readonly #before: readonly string[];
  #done = 0;

  constructor(before: readonly string[], statement: object) {
    // Only the extended protocol can send values beside a text, and several statements for one end.
    super({ ...statement, queryMode: 'extended' });
    this.#before = before;
  }

  override prepare(connection: Wire): void {
    // Before the others, since the driver takes the first answer to `parse` for that to the statement's own.
    if (this.name && !this.hasBeenParsed(connection)) {
      connection.parse({ text: this.text, name: this.name, types: this.types });
      connection.submittedNamedStatements[this.name] = this.text;
    }
    for (const text of this.#before) {
      connection.parse({ text });
      connection.bind({});
      connection.execute({});
    }
    super.prepare(connection);
  }

  override handleDataRow(row: unknown): void {
    if (this.#isNext) super.handleDataRow(row);
  }

  override handleCommandComplete(message: unknown, connection: Wire): void {
    if (this.#isNext) super.handleCommandComplete(message, connection);
    this.#done += 1;
  }

  /** Whether what PostgreSQL answers now is about the statement itself. */
  get #isNext(): boolean {
    return this.#done === this.#before.length;
  }
}
