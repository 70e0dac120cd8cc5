import { setTimeout as wait } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { withOwnConnection } from './own-connection.client.ts';

/** In bytes. */
const smallTable = 16 * 1024 * 1024;

/** Milliseconds that a vacuum waits for others. */
const patienceMs = 60_000;

/** Drops foreign keys, which are cheaper to check for all rows together.
 * @param tables undefined for those of all tables.
 * @returns the statements that recreate them. */
export async function takeOffReferences(client: ClientBase, tables?: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and conparentid = 0
       and ($1::regclass[] is null or conrelid = any($1::regclass[]))`,
    [tables],
  );
  for (const { table, name } of rows) await client.query(`alter table ${table} drop constraint ${name}`);
  return rows.map(
    ({ table, name, definition }) => `alter table ${table} add constraint ${name} ${definition}`,
  );
}

/** Drops indexes that only speed up reading; those that enforce rules stay, and those of partitioned tables.
 * @returns the statements that recreate them. */
export async function takeOffIndexes(client: ClientBase, tables: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string; samples: number | null }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition,
       (select attstattarget from pg_attribute where attrelid = indexrelid and attnum = 1) as samples
     from pg_index join pg_class index on index.oid = indexrelid
     where not indisunique and not indisexclusion and index.relkind = 'i' and not index.relispartition and indrelid = any($1::regclass[])`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  // The definition omits the statistics target; null or -1 stands for the default.
  return rows.map(({ name, definition, samples }) =>
    samples === null || samples < 0
      ? definition
      : `${definition}; alter index ${name} alter column 1 set statistics ${samples}`,
  );
}

/** Memory for making indexes, and for checking references, until the transaction ends. */
export async function giveMemory(client: ClientBase): Promise<void> {
  await client.query("set local maintenance_work_mem = '256MB'; set local work_mem = '64MB'");
}

/** Writes small tables anew, for PostgreSQL logs no rows of a table whose files the same transaction made; it brings the
 * files to disk with the commit. Where others replicate from it, it logs them all the same. */
export async function renewFiles(client: ClientBase, tables: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ table: string; key: string }>(
    `select indrelid::regclass::text as table, quote_ident(index.relname) as key
     from pg_index join pg_class index on index.oid = indexrelid
     where indisprimary and indrelid = any($1::regclass[]) and pg_table_size(indrelid) < $2
       and current_setting('wal_level') = 'minimal'`,
    [tables, smallTable],
  );
  for (const { table, key } of rows) {
    await client.query(`cluster ${table} using ${key}; alter table ${table} set without cluster`);
  }
}

/** Notes which pages everybody sees, and makes statistics, of two tables at a time.
 * @param tables the largest first. */
export async function vacuum(databaseUrl: string, tables: readonly string[]): Promise<void> {
  const waiting = tables.values();
  const connected = (work: (client: ClientBase) => Promise<unknown>) =>
    withOwnConnection(databaseUrl, 'tonearm vacuum', async (client) => {
      await client.query('set synchronous_commit = on');
      await work(client);
    });
  const work = () =>
    connected(async (client) => {
      for (const table of waiting) await client.query(`vacuum (analyze) ${table}`);
    });
  await connected((client) => outlastOlder(client, patienceMs));
  await Promise.all([work(), work()]);
}

/** Waits until nobody in this database looks at it as it was before, up to a limit, and until its commits are on disk.
 * A vacuum takes no row for one that everybody sees while somebody does, be it an autovacuum worker that just then
 * analyzes another table, nor while the commit, or that of a neighbour, is not on disk; and no further vacuum comes
 * for it, since whatever autovacuum counts by starts anew with the first. Older transactions are waited for in all
 * databases: what looks at this one meanwhile, such as the analysis beside a vacuum, counts as if it were as old.
 * @param client with `synchronous_commit = on`.
 * @returns whether nobody does. */
export async function outlastOlder(client: ClientBase, limitMs: number): Promise<boolean> {
  // Without an ID of its own: a transaction that has one and writes nothing is committed without the disk.
  const { rows } = await client.query<{ horizon: string }>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as horizon',
  );
  const older = `
    select where pg_snapshot_xmin(pg_current_snapshot()) < $1::text::xid8
      or exists (select from pg_stat_activity
        where pid <> pg_backend_pid() and datname = current_database()
          and age(backend_xmin) > age($1::text::xid8::xid))`;
  const end = Date.now() + limitMs;
  let alone = false;
  while (!alone && Date.now() <= end) {
    alone = (await client.query(older, [rows[0]?.horizon])).rowCount === 0;
    if (!alone) await wait(50);
  }
  // The least that is logged, and takes to the disk what was before.
  await client.query("select pg_logical_emit_message(true, 'tonearm', '')");
  return alone;
}
