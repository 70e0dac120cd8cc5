import { Client, type Pool } from 'pg';

/** Milliseconds after which a check says that a database does not answer. */
export const checkLimitMs = 5000;

/** A connection besides the pool, which is not open yet. If it is lost, its current or next query fails.
 * @param name as PostgreSQL shows it.
 * @param limitMs to open it, and for each query; 0: as long as it takes. */
export function ownConnection(url: string, name: string, limitMs = 0): Client {
  const client = new Client({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: limitMs,
    query_timeout: limitMs,
  });
  // The query says so; without a listener, the loss would end the process.
  client.on('error', () => undefined);
  return client;
}

/** Opens such a connection for one piece of work, and closes it afterwards. */
export async function withOwnConnection<Answer>(
  url: string,
  name: string,
  work: (client: Client) => Promise<Answer>,
  limitMs = 0,
): Promise<Answer> {
  const client = ownConnection(url, name, limitMs);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Has a pool go on after losing a connection, which would end the process: idle ones are reported by the pool, busy ones by
 * themselves, and their query fails. */
export function noteLostConnections(pool: Pool, note: (error: Error) => void): void {
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
}
