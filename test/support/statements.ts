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
}

/** Records the queries on the pool's connections, by any code. */
export async function countStatements(orm: MikroORM): Promise<Statements> {
  let statements: Statement[] = [];
  const pool: unknown = await orm.em.getConnection().getNativeClient();
  if (!(pool instanceof Pool)) throw new TypeError('The connection is not a pool');
  const heard = new WeakSet<ClientBase>();
  pool.on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    const query = client.query.bind(client) as (...words: unknown[]) => unknown;
    Object.assign(client, {
      query: (...words: unknown[]) => {
        statements.push(statementOf(words));
        return query(...words);
      },
    });
  });
  return {
    reset: () => {
      statements = [];
    },
    taken: () => statements.map(({ text }) => text),
    sent: () => [...statements],
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
