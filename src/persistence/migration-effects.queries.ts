// What a transaction has done to tables so far, as the database itself sees it: nothing of its statements is parsed.

/** Runs a statement in the transaction in question. */
export type RunStatement = <Row>(statement: string, values?: readonly unknown[]) => Promise<Row[]>;

/** A table with its parts. */
export interface TableState {
  id: string;
  name: string;
  /** Held by this transaction, as `pg_locks` names them. */
  locks: string[];
  /** Of the table and its parts: if the one from before is gone, it was rewritten. */
  files: string[];
  indexes: string[];
  /** How often this transaction has read all rows, whoever asked for it: a check, an index, an update. */
  scans: number;
}

/** The tables of the product, but for that of the migrator, and what this transaction holds of them. */
export function tableStates(run: RunStatement): Promise<TableState[]> {
  return run<TableState>(
    `with part as materialized (
       select c.oid, coalesce(pg_partition_root(c.oid), c.oid) as root, pg_relation_filenode(c.oid)::text as file,
         pg_stat_get_xact_numscans(c.oid)::int as scans
       from pg_class c
       where c.relkind in ('r', 'p') and c.relname <> 'migration' and c.relnamespace in (
         select oid from pg_namespace where nspname in ('public', 'graphile_worker')
       )
     ), held as materialized (
       select relation, mode from pg_locks where pid = pg_backend_pid() and locktype = 'relation' and granted
     ), lock as (
       select root, array_agg(distinct mode) as modes from part join held on relation = oid group by root
     ), made as (
       select indrelid, array_agg(indexrelid::text) as indexes from pg_index group by indrelid
     ), whole as (
       select root, coalesce(array_agg(file) filter (where file is not null), '{}') as files, sum(scans)::int as scans
       from part group by root
     )
     select root::text as id, root::regclass::text as name, coalesce(modes, '{}') as locks, files,
       coalesce(indexes, '{}') as indexes, scans
     from whole left join lock using (root) left join made on indrelid = root order by 2`,
  );
}

export interface TableSize {
  name: string;
  /** Estimated by PostgreSQL. */
  rows: number;
  bytes: number;
  indexBytes: number;
}

/** How large the tables are that have data, with their parts. */
export function tableSizes(run: RunStatement): Promise<TableSize[]> {
  return run<TableSize>(
    // Of a table that was never analyzed, as after a restore, only the rows that came and went were counted.
    `select coalesce(pg_partition_root(oid), oid)::regclass::text as name,
       coalesce(sum(case when reltuples < 0 then pg_stat_get_live_tuples(oid) else reltuples end) filter (where relkind = 'r'), 0)::float8 as rows,
       sum(pg_table_size(oid))::float8 as bytes, sum(pg_indexes_size(oid))::float8 as "indexBytes"
     from pg_class where relkind in ('r', 'p') and relnamespace in (
       select oid from pg_namespace where nspname in ('public', 'graphile_worker')
     ) group by 1`,
  );
}

/** The names of the migrations that have run; empty in a new database. */
export async function ranMigrations(run: RunStatement): Promise<string[]> {
  const [table] = await run<{ found: boolean }>(`select to_regclass('migration') is not null as found`);
  if (!table?.found) return [];
  return (await run<{ name: string }>('select name from migration order by id')).map(({ name }) => name);
}
