import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { checkLimitMs, ownConnection } from './own-connection.client.ts';

/** Milliseconds for a notification to arrive; over a direct connection it takes less than one. */
const arrivalMs = 3000;

/** How connections come to PostgreSQL. */
export interface Pooling {
  /** Whether a pooler gives PostgreSQL's connections to other clients between transactions. */
  shared: boolean;
  /** Whether prepared statements are found again all the same. */
  prepares: boolean;
}

/** How they come to it without a pooler, or with one that leaves each client its own. */
export const notPooled: Pooling = { shared: false, prepares: true };

/** Has something done with two open connections. */
export async function withTwo<Answer>(
  urls: readonly [string, string],
  name: string,
  work: (one: Client, other: Client) => Promise<Answer>,
): Promise<Answer> {
  const [one, other] = [
    ownConnection(urls[0], name, checkLimitMs),
    ownConnection(urls[1], name, checkLimitMs),
  ];
  try {
    await Promise.all([one.connect(), other.connect()]);
    return await work(one, other);
  } finally {
    await Promise.all([one.end(), other.end()]);
  }
}

/** Whether notifications of one connection arrive at another, which is idle meanwhile, as when events arrive. They do so
 * only within one database. */
export async function isNotified(listener: Client, sender: Client): Promise<boolean> {
  const channel = `tonearm_check_${randomUUID().replaceAll('-', '')}`;
  const arrived = new Promise<boolean>((resolve) => {
    listener.once('notification', () => resolve(true));
  });
  await listener.query(`listen ${channel}`);
  await sender.query('select pg_notify($1, $2)', [channel, '']);
  const stop = new AbortController();
  const late = wait(arrivalMs, false, { signal: stop.signal }).catch(() => false);
  const result = await Promise.race([arrived, late]);
  stop.abort();
  return result;
}

/** PostgreSQL's code for a prepared statement that it does not know. */
const unknownStatement = '26000';

/** Tries whether a connection stays the same while another one is in a transaction, and whether it keeps what it has
 * prepared. A pooler that shares gives the other one what the first had. */
export async function tryPooling(client: Client, other: Client): Promise<Pooling> {
  const statement = {
    name: `tonearm_check_${randomUUID()}`,
    text: 'select pg_backend_pid() as pid',
  };
  const pid = async () => (await client.query<{ pid: number }>(statement)).rows[0]?.pid;
  const before = await pid();
  await other.query('begin');
  try {
    await other.query('select 1');
    return { shared: (await pid()) !== before, prepares: true };
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code === unknownStatement) return { shared: true, prepares: false };
    throw error;
  } finally {
    await other.query('rollback');
  }
}
