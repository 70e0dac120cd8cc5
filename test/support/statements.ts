import { AsyncLocalStorage } from 'node:async_hooks';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type ClientBase, Pool } from 'pg';

export interface Statement {
  text: string;
  parameters: readonly unknown[];
}

export interface Statements {
  reset(): void;
  /** The SQL since the last reset, in the order in which it was sent. */
  taken(): string[];
  /** The same, with the parameters as the driver received them. */
  sent(): Statement[];
  /** Those that a request or the test itself has caused: not what went on beside. */
  asked(): Statement[];
}

/** Set within what an application does by itself. */
const byItself = new AsyncLocalStorage<true>();

/** Runs what begins work that goes on beside requests: jobs, loops and timers. When these send a statement is a matter of
 * the clock, so that it is not counted as one of the request that is just being answered. */
export function goingOnBeside<Value>(begin: () => Value): Value {
  return byItself.run(true, begin);
}

/** Records the queries on the pool's connections, by any code. */
export async function countStatements(orm: MikroORM): Promise<Statements> {
  let statements: (Statement & { beside: boolean })[] = [];
  const pool: unknown = await orm.em.getConnection().getNativeClient();
  if (!(pool instanceof Pool)) throw new TypeError('The connection is not a pool');
  const heard = new WeakSet<ClientBase>();
  pool.on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    const query = client.query.bind(client) as (...words: unknown[]) => unknown;
    Object.assign(client, {
      query: (...words: unknown[]) => {
        statements.push({ ...statementOf(words), beside: byItself.getStore() === true });
        return query(...words);
      },
    });
  });
  return {
    reset: () => {
      statements = [];
    },
    taken: () => statements.map(({ text }) => text),
    sent: () => statements.map(({ beside, ...statement }) => statement),
    asked: () => statements.flatMap(({ beside, ...statement }) => (beside ? [] : [statement])),
  };
}

/** pg accepts a text with an array, or both in one object. */
function statementOf([first, second]: unknown[]): Statement {
  const { text, values } =
    typeof first === 'string'
      ? { text: first, values: undefined }
      : (first as { text?: string; values?: unknown });
  const parameters: unknown = values ?? second;
  return { text: String(text), parameters: Array.isArray(parameters) ? parameters : [] };
}
