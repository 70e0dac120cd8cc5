import { setTimeout as wait } from 'node:timers/promises';

interface Querying {
  query(text: string): Promise<{ rows: object[] }>;
}

/** Pages that have rows and are not marked as seen by all, of tables large enough for a plan to depend on it. */
const unmarked = `
  select relname from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace and relpages > 50 and relallvisible < relpages * 0.99`;

/** Leaves large tables as autovacuum would sooner or later: analyzed, and each page marked that all can see. Once is
 * not enough: VACUUM marks no page that is too young for a snapshot of somebody else, be it that of an autovacuum
 * worker which just then analyzes another table. Measurements use it, too, which have no test around them. */
export async function vacuum(client: Querying): Promise<void> {
  const end = Date.now() + 100_000;
  for (;;) {
    await client.query('vacuum analyze');
    const { rows } = await client.query(unmarked);
    if (rows.length === 0) return;
    if (Date.now() > end) throw new Error(`Not marked by VACUUM: ${JSON.stringify(rows)}`);
    await wait(100);
  }
}
