import type { MikroORM } from '@mikro-orm/postgresql';
import { inject } from 'vitest';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { testDatabase } from './database.ts';
import { copyDatabase, databaseUrl, onServer, whenFree } from './template.ts';

/** A copy of a migrated database with rows that several test files read: the first one of a run fills it for all.
 * @param name of what it is filled with. */
export async function filledDatabase(
  name: string,
  fill: (orm: MikroORM) => Promise<void>,
): Promise<MikroORM> {
  const [serverUrl, template] = [inject('serverUrl'), inject('template')];
  const filled = template.replace(/template$/, `${name}_template`);
  await onServer(serverUrl, async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [filled]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [filled]);
    if (rowCount) return;
    const draft = await copyDatabase(serverUrl, template);
    const orm = await openOrm({
      url: databaseUrl(serverUrl, draft),
      poolMax: 2,
      poolWaitMs: 30_000,
      statementTimeoutMs: 60_000,
    });
    await fill(orm);
    await orm.close(true);
    await whenFree(() =>
      client.query(
        `alter database ${client.escapeIdentifier(draft)} rename to ${client.escapeIdentifier(filled)}`,
      ),
    );
  });
  return testDatabase(filled);
}
