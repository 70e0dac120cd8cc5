import type { Client } from 'pg';
import { expect } from 'vitest';

/** Ends all other connections to a database, and waits until they are gone: before that, whoever asks next may be given one
 * that is about to end. */
export async function breakConnections(outsider: Client): Promise<void> {
  const { rows } = await outsider.query<{ pid: number }>(`
    select pid, pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`);
  const pids = rows.map(({ pid }) => pid);
  const left = async () =>
    (await outsider.query('select from pg_stat_activity where pid = any($1::int[])', [pids])).rowCount;
  await expect.poll(left).toBe(0);
}
