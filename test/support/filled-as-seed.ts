import type { Client } from 'pg';
import { searchRows, switchTriggers } from '../../src/demo/bulk/bulk-seed.writes.ts';
import { takeOffReferences } from '../../src/persistence/bulk-load.writes.ts';
import { unindexed } from './unindexed.ts';

/** Tables of the catalog, and those that triggers fill from them. */
const ofCatalog = `
  select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
  and relname ~ '^(listed_)?(song|album|artist)(_|$)'`;

/** Fills the catalog, which is empty, without what is dearer for each row than for all together, as the bulk seed does.
 * @param statements of which none makes songs of several artists.
 * @param more further tables that they fill with many rows. */
export async function fillAsSeed(
  client: Client,
  statements: readonly string[],
  more: readonly string[] = [],
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(ofCatalog);
  const tables = [...rows.map(({ name }) => name), ...more];
  await client.query('begin');
  const references = await takeOffReferences(client, tables);
  await unindexed(client, tables, async () => {
    await switchTriggers(client, 'disable');
    for (const statement of statements) await client.query(statement);
    await switchTriggers(client, 'enable');
    for (const statement of searchRows) await client.query(statement);
  });
  for (const statement of references) await client.query(statement);
  await client.query('commit');
}
