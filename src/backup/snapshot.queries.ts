import type { Readable } from 'node:stream';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { BackupPartition } from './backup.model.ts';

// What a database holds, as names quoted for SQL. The tables are those of the product and of its queue of jobs; those that
// say which migrations have run are not among them, nor are unlogged ones, which a crash empties as well.

const schemas = ['public', 'graphile_worker'];
const ownTables = `
  pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any($1) and c.relpersistence = 'p' and c.relname not in ('migration', 'migrations')
    and not exists (select from pg_depend where objid = c.oid and classid = 'pg_class'::regclass and deptype = 'e')`;

/** All that follows sees the database as it is now, until the connection ends. */
export async function beginSnapshot(client: ClientBase): Promise<void> {
  await client.query(
    "set statement_timeout = 0; set lock_timeout = '60s'; set idle_in_transaction_session_timeout = 0",
  );
  await client.query('begin isolation level repeatable read read only');
}

export interface TableOutline {
  name: string;
  columns: string[];
}

/** The tables, which stay as they are for as long as the snapshot lasts. */
export async function lockedTables(client: ClientBase): Promise<TableOutline[]> {
  const { rows } = await client.query<TableOutline>(
    `select format('%I.%I', n.nspname, c.relname) as name, array(
       select quote_ident(attname) from pg_attribute
       where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum
     ) as columns
     from ${ownTables} and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
    [schemas],
  );
  if (rows.length === 0) throw new Error('The database has no tables');
  // A migration waits for the end of the snapshot.
  await client.query(`lock table ${rows.map(({ name }) => name).join(', ')} in access share mode`);
  return rows;
}

export async function partitionsOf(client: ClientBase): Promise<BackupPartition[]> {
  const { rows } = await client.query<BackupPartition>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       (select format('%I.%I', above.nspname, parent.relname) from pg_inherits
        join pg_class parent on parent.oid = inhparent join pg_namespace above on above.oid = parent.relnamespace
        where inhrelid = c.oid) as parent,
       pg_get_expr(c.relpartbound, c.oid) as bound,
       array(
         select pg_get_triggerdef(oid) from pg_trigger where tgrelid = c.oid and tgparentid = 0 and not tgisinternal
       ) as triggers
     from ${ownTables} and c.relkind in ('r', 'p') and c.relispartition order by 1`,
    [schemas],
  );
  return rows;
}

export async function sequencesOf(client: ClientBase) {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
     from pg_sequences where schemaname = any($1) order by 1`,
    [schemas],
  );
  return rows;
}

export async function migrationsOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by id');
  return rows.map(({ name }) => name);
}

export async function postgresVersion(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version') as version",
  );
  return rows[0]?.version ?? 'unknown';
}

/** The rows of a table, in PostgreSQL's text format: each ends with the only line feed in it. */
export function copyOut(client: ClientBase, { name, columns }: TableOutline): Readable {
  // A partitioned table has no rows of its own: a query finds those of its parts.
  return client.query(copyTo(`copy (select ${columns.join(', ')} from ${name}) to stdout`));
}

/** Files in folders of the library are not stored. */
const storedFiles = `
  select key, size from audio_file where key like 'audio/%' union all select key, size from image order by key`;

/** A line of key and bytes for each stored file that a table refers to. */
export function copyMediaKeys(client: ClientBase): Readable {
  return client.query(copyTo(`copy (${storedFiles}) to stdout`));
}

/** Of all those files. */
export async function mediaBytes(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ bytes: number }>(
    `select coalesce(sum(size), 0)::float8 as bytes from (${storedFiles}) as stored`,
  );
  return rows[0]?.bytes ?? 0;
}

/** Tables that only people fill: a database with rows in one of them is in use. */
const peoplesTables = ['account', 'artist', 'song', 'message', 'playlist'];

/** Whether somebody would miss what is in the database. */
export async function isInUse(client: ClientBase): Promise<boolean> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select name from unnest($1::text[]) as name where to_regclass('public.' || name) is not null`,
    [peoplesTables],
  );
  for (const { name } of tables) {
    const { rows } = await client.query<{ used: boolean }>(
      `select exists (select from public.${name}) as used`,
    );
    if (rows[0]?.used) return true;
  }
  return false;
}

/** The programs that are connected to a database, but for this connection. */
export async function connectedPrograms(client: ClientBase, database: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct coalesce(nullif(application_name, ''), 'an unnamed program') as name
     from pg_stat_activity
     where datname = $1 and pid <> pg_backend_pid() and backend_type = 'client backend' order by 1`,
    [database],
  );
  return rows.map(({ name }) => name);
}

/** Holds the name of a database until the connection ends, however it ends. */
export async function holdDatabase(client: ClientBase, name: string): Promise<void> {
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
}

/** Databases whose names begin so, and whose maker is gone. */
export async function abandonedDatabases(client: ClientBase, prefix: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string; free: boolean }>(
    `select datname as name, pg_try_advisory_lock(hashtextextended(datname, 0)) as free
     from (select datname::text from pg_database where starts_with(datname, $1) offset 0) as made`,
    [prefix],
  );
  const free = rows.filter((row) => row.free).map(({ name }) => name);
  for (const name of free) await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]);
  return free;
}
