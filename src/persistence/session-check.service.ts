import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** Milliseconds for a notification to come; over a direct connection it takes less than one. */
const arrivalMs = 3000;

const advice =
  'DATABASE_URL leads to a pooler that shares connections between clients: notifications do not arrive, and locks ' +
  'would be lost. Set pool_mode = session for this database (PgBouncer), or have DATABASE_URL name PostgreSQL itself.';

/** Makes sure that a connection is a session of its own. Behind a pooler in transaction mode everything seems to
 * work, only that live events, jobs and locks are lost without a word.
 * @throws an error that says what to set. */
export async function requireSessions(url: string): Promise<void> {
  const listening = open(url, 'tonearm check');
  const sending = open(url, 'tonearm check');
  try {
    await Promise.all([listening.connect(), sending.connect()]);
    const channel = `tonearm_check_${randomUUID().replaceAll('-', '')}`;
    const arrived = new Promise<boolean>((resolve) => {
      listening.once('notification', () => resolve(true));
    });
    await listening.query(`listen ${channel}`);
    // Over another connection, and while nothing is asked of the first: so it is for events.
    await sending.query('select pg_notify($1, $2)', [channel, '']);
    const stop = new AbortController();
    const late = wait(arrivalMs, false, { signal: stop.signal }).catch(() => false);
    if (!(await Promise.race([arrived, late]))) throw new Error(advice);
    stop.abort();
  } finally {
    await Promise.all([listening.end(), sending.end()]);
  }
}

function open(url: string, name: string): Client {
  const client = new Client({ connectionString: url, application_name: name, connectionTimeoutMillis: 5000 });
  // The query under way, or the next, fails when the connection is lost, and says so.
  client.on('error', () => undefined);
  return client;
}
