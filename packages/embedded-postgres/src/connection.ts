import { Client } from 'pg';

const connectTimeoutMilliseconds = 5_000;

/** Opens one connection outside any pool. Its loss does not end the process: a later query on it fails, and its
 * `end` event fires.
 * @param label the value of `pg_stat_activity.application_name`; PostgreSQL cuts it after 63 bytes */
export async function connect(url: string, label: string): Promise<Client> {
  const client = new Client({
    connectionString: url,
    application_name: label,
    connectionTimeoutMillis: connectTimeoutMilliseconds,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Closes a connection that may be lost already. */
export async function disconnect(client: Client): Promise<void> {
  await client.end().catch(() => undefined);
}

/** Runs a query that returns one boolean, named `answer`. */
export async function ask(client: Client, query: string, values: readonly unknown[] = []): Promise<boolean> {
  const result = await client.query<{ answer: boolean }>(query, [...values]);
  return result.rows[0]?.answer === true;
}
