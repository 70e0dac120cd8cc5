import type { ClientBase, Pool, PoolClient } from 'pg';
import { DatabaseBusyError } from './database-errors.model.ts';
import { FairTurns } from './fair-turns.service.ts';
import { PlannedConnection } from './planned-connection.service.ts';
import { beginning, type SendQuery, textOf } from './preceded-statement.service.ts';
import { nameOfPrepared } from './prepared.queries.ts';
import { RequestScope } from './request-scope.service.ts';
import { type StatementSettings, settingEach } from './shared-connection.service.ts';
import { nameOfStatement, StatementBook, withoutValues } from './statement-figures.service.ts';
import { currentSpan } from './tracing.service.ts';

export interface FairPoolSettings {
  /** Connections that one client's requests may hold at once. */
  perClient: number;
  /** Milliseconds until a wait for a connection is given up. */
  waitMs: number;
  /** Milliseconds until a statement is given up. */
  statementMs: number;
  /** Whether connections keep the statements that are meant to be prepared. */
  prepares: boolean;
  /** What each statement runs with, on connections that a pooler shares among clients. */
  settingsOfEach?: StatementSettings | undefined;
}

/** A statement that took long. */
export interface SlowStatement {
  /** As in the figures. */
  statement: string;
  /** Whole, but without values. */
  sql: string;
  ms: number;
  failed: boolean;
  /** The operation that waited for it, if it was one alone. */
  operation: string | undefined;
}

/** Is told of statements that take long. */
export interface SlowStatementWatch {
  fromMs: number;
  tell(statement: SlowStatement): void;
}

/** Figures of a pool since its start. */
export interface PoolFigures {
  turns: FairTurns;
  statements: StatementBook;
  watches: Set<SlowStatementWatch>;
}

const figuresOf = new WeakMap<Pool, PoolFigures>();

/** @throws for a pool that was not made fair. */
export function poolFigures(pool: Pool): PoolFigures {
  const figures = figuresOf.get(pool);
  if (!figures) throw new TypeError('The pool is not a fair one');
  return figures;
}

type Connect = () => Promise<PoolClient>;
type Callback = (error: Error | undefined, client?: PoolClient, release?: PoolClient['release']) => void;

/** Makes a pool hand out its connections in rotation among the clients, each at most its share, and limits every
 * wait and statement to the remaining time of the request. If a statement times out, its connection is closed,
 * because the next user would wait for a result that nobody needs. */
export function makePoolFair(pool: Pool, settings: FairPoolSettings): void {
  const turns = new FairTurns({ total: pool.options.max, perClient: settings.perClient });
  const figures: PoolFigures = { turns, statements: new StatementBook(), watches: new Set() };
  figuresOf.set(pool, figures);
  const open: Connect = pool.connect.bind(pool);
  pool.on('connect', (client) => boundStatements(client, settings, figures));
  const connect: Connect = async () => {
    const scope = RequestScope.current();
    const waited = scope?.wait();
    try {
      const giveBack = await turns.take(scope?.client ?? null, waitOf(scope, settings));
      if (!giveBack) throw new DatabaseBusyError('No connection to the database was free in time');
      const client = await openInTime(open, waitOf(scope, settings)).catch((error: unknown) => {
        giveBack();
        throw error;
      });
      const held = releasedOnce(client, giveBack);
      if (!pool.ending) return held;
      // Kysely before 0.29.9, which has let go of the pool by then, would not give it back, and the pool would never end.
      held.release();
      throw new Error('The connections to the database are closing');
    } finally {
      waited?.();
    }
  };
  Object.assign(pool, {
    connect: (callback?: Callback) => {
      if (!callback) return connect();
      connect().then(
        (client) => callback(undefined, client, client.release),
        (error: Error) => callback(error),
      );
      return undefined;
    },
  });
}

function waitOf(scope: RequestScope | undefined, { waitMs }: FairPoolSettings): number {
  return Math.min(waitMs, scope?.leftMs ?? waitMs);
}

/** A connection that is opened too late goes back to the pool. */
function openInTime(open: Connect, waitMs: number): Promise<PoolClient> {
  const opening = open();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      opening.then(
        (client) => client.release(),
        () => undefined,
      );
      reject(new DatabaseBusyError('The database did not accept the connection in time'));
    }, waitMs);
    opening.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A broken connection is released by the pool, and perhaps once more by its holder. */
function releasedOnce(client: PoolClient, giveBack: () => void): PoolClient {
  const release = client.release.bind(client);
  let released = false;
  const end = () => finish(true);
  const finish = (error?: Error | boolean) => {
    if (released) return;
    released = true;
    client.off('end', end);
    release(error);
    giveBack();
  };
  client.release = finish;
  client.once('end', end);
  return client;
}

/** Gives each statement the remaining time of the request, and closes a connection that does not answer by then. */
function boundStatements(client: ClientBase, settings: FairPoolSettings, figures: PoolFigures): void {
  const { statementMs } = settings;
  const query = queryOf(client, settings);
  Object.assign(client, {
    query: (...words: unknown[]) => {
      const answered = bound(client, statementMs, figures, textOf(words[0]));
      const begins = beginning.test(String(words[0]));
      const over = (failed: boolean) => {
        answered(failed);
        // Kysely forgets the connection of a transaction that could not begin, so it has to be released here.
        if (failed && begins) (client as PoolClient).release(true);
      };
      const callback = words.at(-1);
      if (typeof callback === 'function') {
        const hear = (error: unknown, ...answer: unknown[]) => {
          over(Boolean(error));
          callback(error, ...answer);
        };
        return query(...words.slice(0, -1), hear);
      }
      const answer = query(...words);
      if (answer instanceof Promise)
        answer.then(
          () => over(false),
          () => over(true),
        );
      // The rows of a cursor are fetched one batch after the other, for as long as the server itself allows.
      else over(false);
      return answer;
    },
  });
}

function queryOf(client: ClientBase, { prepares, settingsOfEach }: FairPoolSettings): SendQuery {
  if (settingsOfEach) return settingEach(client, { settings: settingsOfEach, prepares });
  if (!prepares) return client.query.bind(client);
  const planned = new PlannedConnection(client);
  return (asked, ...words) => planned.query(asked, words);
}

/** @returns a function called with the answer. */
function bound(
  client: ClientBase,
  statementMs: number,
  { statements, watches }: PoolFigures,
  text: string,
): (failed: boolean) => void {
  const prepared = nameOfPrepared(text);
  const statement = prepared?.label ?? nameOfStatement(text);
  const figures = statements.of(statement);
  const scope = RequestScope.current();
  const waited = scope?.wait();
  const span = currentSpan()?.begin(statement, 'client', {
    'db.system.name': 'postgresql',
    'db.query.text': prepared ? text : withoutValues(text),
  });
  const begun = performance.now();
  const timer = setTimeout(() => breakOff(client), Math.min(statementMs, scope?.leftMs ?? statementMs));
  return (failed) => {
    clearTimeout(timer);
    waited?.();
    span?.end(failed ? 'failed' : undefined);
    const ms = performance.now() - begun;
    figures.milliseconds += ms;
    if (failed) figures.failed += 1;
    else figures.done += 1;
    for (const { fromMs, tell } of watches) {
      if (ms < fromMs) continue;
      // One that was built once has no values.
      const sql = prepared ? text : withoutValues(text);
      tell({ statement, sql, ms, failed, operation: scope?.operation });
    }
  };
}

function breakOff(client: ClientBase): void {
  const { connection } = client as ClientBase & { connection: { stream: { destroy(error: Error): void } } };
  connection.stream.destroy(new DatabaseBusyError('The database did not answer in time'));
}
