import type { Client } from 'pg';
import { outlastOlder } from '../../src/persistence/bulk-load.writes.ts';

/** Leaves large tables as autovacuum would sooner or later: analyzed, and each page marked that all can see. How many
 * pages are marked says nothing, because COPY leaves some without rows, which never are. Measurements use it, too,
 * which have no test around them. */
export async function vacuum(client: Client): Promise<void> {
  await client.query('set synchronous_commit = on');
  if (!(await outlastOlder(client, 600_000)))
    throw new Error('Somebody has looked at the database for ten minutes');
  await client.query('vacuum analyze');
}
