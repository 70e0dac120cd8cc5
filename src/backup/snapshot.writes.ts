import type { Writable } from 'node:stream';
import { type ClientBase, escapeIdentifier, escapeLiteral } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { giveMemory, takeOffIndexes, takeOffReferences } from '../persistence/bulk-load.writes.ts';
import type { BackupManifest, BackupTable } from './backup.model.ts';

/** Empties the tables of a migrated database, and lets rows in as they are: triggers have run for them already, and references
 * are checked in the end, together. The caller has begun a transaction.
 * @returns the statements that bring back what was taken off. */
export async function prepareTables(
  client: ClientBase,
  { tables, partitions }: BackupManifest,
): Promise<string[]> {
  await client.query("set statement_timeout = 0; set lock_timeout = '60s'");
  const names = tables.map(({ name }) => name);
  const references = await takeOffReferences(client);
  const indexes = await takeOffIndexes(client, names);
  await makePartitions(client, partitions);
  // Triggers for statements are not those of the parts as well.
  const withParts = [...names, ...partitions.map(({ name }) => name)];
  for (const name of withParts) await client.query(`alter table ${name} disable trigger user`);
  await client.query(`truncate ${names.join(', ')}`);
  const enabling = withParts.map((name) => `alter table ${name} enable trigger user`);
  return [...indexes, ...references, ...enabling];
}

/** A new database has other parts than one that is in use for years. */
async function makePartitions(client: ClientBase, partitions: BackupManifest['partitions']): Promise<void> {
  for (const { name, parent, bound, triggers } of partitions) {
    const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
      name,
    ]);
    if (rows[0]?.there) continue;
    await client.query(`create table ${name} partition of ${parent} ${bound}`);
    for (const trigger of triggers) await client.query(trigger);
  }
}

/** Takes rows in the text format of a copy. */
export function copyIn(client: ClientBase, { name, columns }: BackupTable): Writable {
  return client.query(copyFrom(`copy ${name} (${columns.join(', ')}) from stdin`));
}

/** What comes after the rows: indexes and references, sequences, and jobs that nobody works on any more. */
export async function completeTables(
  client: ClientBase,
  { sequences }: BackupManifest,
  putBack: readonly string[],
): Promise<void> {
  await giveMemory(client);
  for (const statement of putBack) await client.query(statement);
  for (const { name, last } of sequences) {
    // One that a migration has removed since is not in the tables either.
    if (last !== null) await client.query('select setval($1::regclass, $2::bigint)', [name, last]);
  }
  await client.query(
    'update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_at is not null',
  );
  await client.query(
    'update graphile_worker._private_job_queues set locked_at = null, locked_by = null where locked_at is not null',
  );
}

/** An empty database that orders texts as another one does. The connection is to any database of the server.
 * @throws if the role may not create databases. */
export async function createLike(client: ClientBase, name: string, other: string): Promise<void> {
  const { rows } = await client.query<{ collate: string; ctype: string; may: boolean }>(
    `select datcollate as collate, datctype as ctype,
       (select rolsuper or rolcreatedb from pg_roles where rolname = current_user) as may
     from pg_database where datname = $1`,
    [other],
  );
  const [model] = rows;
  if (!model) throw new Error(`There is no database "${other}"`);
  if (!model.may) {
    throw new Error(
      'The role of DATABASE_URL may not create databases, which a restore needs: alter role … createdb, and try again',
    );
  }
  await client.query(
    `create database ${escapeIdentifier(name)} template template0 encoding 'UTF8'
     lc_collate ${escapeLiteral(model.collate)} lc_ctype ${escapeLiteral(model.ctype)}`,
  );
}

export async function dropDatabase(client: ClientBase, name: string): Promise<void> {
  await client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`);
}

/** Gives `fresh` the name of `current`, which is called `aside` from then on: both or neither. */
export async function exchangeDatabases(
  client: ClientBase,
  { current, fresh, aside }: Record<'current' | 'fresh' | 'aside', string>,
): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`alter database ${escapeIdentifier(current)} rename to ${escapeIdentifier(aside)}`);
    await client.query(`alter database ${escapeIdentifier(fresh)} rename to ${escapeIdentifier(current)}`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
