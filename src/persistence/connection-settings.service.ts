import { Kysely, PostgresDialect } from 'kysely';
import type { ClientBase, Pool } from 'pg';
import type { Database } from './database.service.ts';
import type { Tables } from './tables.model.ts';

/** Milliseconds for the answer. */
const answerMs = 1500;

/** Creates a function that gives each new connection of a pool its settings. Poolers such as PgBouncer refuse most
 * settings while a connection is being opened, and accept them afterwards.
 * @param settings by PostgreSQL's names. */
export function setAfterConnect(settings: Readonly<Record<string, string | number>>) {
  const text = `select ${Object.keys(settings)
    .map((_name, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, false)`)
    .join(', ')}`;
  const values = Object.entries(settings).flatMap(([name, value]) => [name, String(value)]);
  const query = { text, values, query_timeout: answerMs };
  return async (client: ClientBase): Promise<void> => {
    await client.query(query);
  };
}

/** Kysely over all tables, on connections other than the ORM's. */
export function databaseOn(pool: Pool): Database {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
