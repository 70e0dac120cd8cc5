import { vi } from 'vitest';

interface Querying {
  query(text: string): Promise<{ rows: object[] }>;
}

/** Pages that have rows and are not marked as seen by all, of tables large enough for a plan to depend on it. */
const unmarked = `
  select relname from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace and relpages > 50 and relallvisible < relpages * 0.99`;

/** Leaves large tables as autovacuum would sooner or later: analyzed, and each page marked that all can see. Once is
 * not enough: VACUUM marks no page that is too young for a snapshot of somebody else, be it that of an autovacuum
 * worker which just then analyzes another table. */
export async function vacuum(client: Querying): Promise<void> {
  const pause = { timeout: 100_000, interval: 100 };
  await vi.waitFor(async () => {
    await client.query('vacuum analyze');
    const { rows } = await client.query(unmarked);
    if (rows.length > 0) throw new Error(`Not marked by VACUUM: ${JSON.stringify(rows)}`);
  }, pause);
}
