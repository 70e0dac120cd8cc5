import { setTimeout as wait } from 'node:timers/promises';

interface Querying {
  query(text: string): Promise<{ rows: { horizon?: string; pid?: number }[] }>;
}

/** Leaves large tables as autovacuum would sooner or later: analyzed, and each page marked that all can see. VACUUM
 * marks no page that is too young for a snapshot of somebody else, be it that of an autovacuum worker which just then
 * analyzes another table: so it waits for all of this database that are older. How many pages are marked says
 * nothing, because COPY leaves some without rows, which never are. Measurements use it, too, which have no test around
 * them. */
export async function vacuum(client: Querying): Promise<void> {
  // Nor does it mark rows whose commit is not on disk: this one takes those before it along.
  await client.query('set synchronous_commit = on');
  const { rows: horizons } = await client.query('select pg_current_xact_id()::text as horizon');
  const older = `
    select pid from pg_stat_activity
    where pid <> pg_backend_pid() and datname = current_database()
      and least(backend_xmin::text::bigint, backend_xid::text::bigint) < ${horizons[0]?.horizon}`;
  const end = Date.now() + 600_000;
  while ((await client.query(older)).rows.length > 0) {
    if (Date.now() > end) throw new Error('Somebody has looked at the database for ten minutes');
    await wait(50);
  }
  await client.query('vacuum analyze');
}
