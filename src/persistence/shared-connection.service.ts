import { type ClientBase, type Connection, Query } from 'pg';
import { ConnectionStatements } from './connection-statements.service.ts';
import { nameOfPrepared } from './prepared.queries.ts';

/** Settings of PostgreSQL by name. */
export type StatementSettings = Readonly<Record<string, string | number>>;

export type SendQuery = (...words: unknown[]) => unknown;

export interface SharedConnection {
  /** What each statement runs with. */
  settings: StatementSettings;
  /** Whether the pooler keeps prepared statements. */
  prepares: boolean;
}

/** Gives each statement the settings by itself, on a connection through a pooler that gives PostgreSQL's connections to other
 * clients after each transaction: what is set once would be that of somebody else, and get lost. They are set for the
 * transaction: by its beginning, or, for a statement that is one by itself, together with it. Neither takes a round trip
 * of its own. */
export function settingEach(client: ClientBase, { settings, prepares }: SharedConnection): SendQuery {
  const query: SendQuery = client.query.bind(client);
  const begin = Object.entries(settings).map(([name, value]) => `; set local ${name} = '${value}'`);
  const statements = new ConnectionStatements();
  const usual = selectSettings(settings);
  // PostgreSQL would plan for the values each time; see `planningOnce`.
  const planned = selectSettings({ ...settings, plan_cache_mode: 'force_generic_plan' });
  return (asked, ...words) => {
    if (!isStatement(asked)) return query(asked, ...words);
    const text = typeof asked === 'string' ? asked : asked.text;
    if (beginning.test(text)) return answeringFirst(query, text + begin.join(''), words);
    const known = prepares ? nameOfPrepared(text)?.name : undefined;
    // What it prepared cannot be taken back through a pooler.
    const name = known && statements.admits(known) ? known : undefined;
    const values = typeof asked === 'string' ? arrayIn(words) : (asked.values ?? arrayIn(words));
    const statement = { ...(typeof asked === 'object' && asked), text, values, ...(name && { name }) };
    const callback = words.findLast((word) => typeof word === 'function');
    // In a transaction, its beginning has set them.
    if (client.getTransactionStatus() !== 'I') return query(statement, ...(callback ? [callback] : []));
    return sendTogether(query, new SetStatement(name ? planned : usual, statement), callback);
  };
}

/** A statement that begins a transaction. */
export const beginning = /^(begin|start transaction)\b/i;

interface Statement {
  text: string;
  values?: unknown[];
}

/** Whether it is one, and not a cursor or a copy that writes to the connection itself. */
function isStatement(asked: unknown): asked is string | Statement {
  return typeof asked === 'string' || !('submit' in (asked as object));
}

const arrayIn = (words: unknown[]) => words.find((word): word is unknown[] => Array.isArray(word));

function selectSettings(settings: StatementSettings): string {
  const each = Object.entries(settings).map(([name, value]) => `set_config('${name}', '${value}', true)`);
  return `select ${each.join(', ')}`;
}

/** Sends several statements as one text, and answers as the first of them does. */
function answeringFirst(query: SendQuery, text: string, words: unknown[]): unknown {
  const first = (answer: unknown) => (Array.isArray(answer) ? answer[0] : answer);
  const callback = words.findLast((word) => typeof word === 'function');
  if (callback) return query(text, (error: unknown, answer: unknown) => callback(error, first(answer)));
  return (query(text) as Promise<unknown>).then(first);
}

function sendTogether(query: SendQuery, statement: SetStatement, callback: unknown): unknown {
  if (callback) return query(statement, callback);
  return new Promise((resolve, reject) => {
    query(statement, (error: unknown, answer: unknown) => {
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

/** A statement, and before it one that sets what it runs with, up to the same end of an implicit transaction. */
class SetStatement extends DriverQuery {
  readonly #setting: string;
  #isSet = false;

  constructor(setting: string, statement: object) {
    // Only the extended protocol can send values beside a text, and several statements for one end.
    super({ ...statement, queryMode: 'extended' });
    this.#setting = setting;
  }

  override prepare(connection: Wire): void {
    // Before the other, since the driver takes the first answer to `parse` for that to the statement's own.
    if (this.name && !this.hasBeenParsed(connection)) {
      connection.parse({ text: this.text, name: this.name, types: this.types });
      connection.submittedNamedStatements[this.name] = this.text;
    }
    connection.parse({ text: this.#setting });
    connection.bind({});
    connection.execute({});
    super.prepare(connection);
  }

  override handleDataRow(row: unknown): void {
    if (this.#isSet) super.handleDataRow(row);
  }

  override handleCommandComplete(message: unknown, connection: Wire): void {
    if (this.#isSet) super.handleCommandComplete(message, connection);
    this.#isSet = true;
  }
}
