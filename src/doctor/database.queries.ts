import type { Client } from 'pg';

/** What one statement tells of a server. */
export interface DatabaseFacts {
  version: string;
  versionNumber: number;
  encoding: string;
  icu: boolean;
  inRecovery: boolean;
  /** By the database's clock. */
  now: Date;
  mayCreate: boolean;
}

export async function databaseFacts(client: Client): Promise<DatabaseFacts> {
  const { rows } = await client.query<DatabaseFacts>(`
    select current_setting('server_version') as version,
      current_setting('server_version_num')::int as "versionNumber",
      pg_encoding_to_char(encoding) as encoding,
      exists (select from pg_collation where collprovider = 'i') as icu,
      pg_is_in_recovery() as "inRecovery",
      clock_timestamp() as now,
      has_schema_privilege(current_user, 'public', 'create') as "mayCreate"
    from pg_database where datname = current_database()`);
  const [facts] = rows;
  if (!facts) throw new Error('The database does not know itself');
  return facts;
}

/** Of these, the extensions that are neither installed nor could be. */
export async function missingExtensions(client: Client, names: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name from unnest($1::text[]) as name where name not in (select name from pg_available_extensions)',
    [names],
  );
  return rows.map(({ name }) => name);
}

/** The names of migrations that have run; none in a new database. */
export async function doneMigrations(client: Client): Promise<string[]> {
  const { rows: tables } = await client.query("select to_regclass('migration') as found");
  if (tables[0]?.found === null) return [];
  const { rows } = await client.query<{ name: string }>('select name from migration');
  return rows.map(({ name }) => name);
}

/** Keys of stored files, the oldest and the latest, of audio and pictures. */
export async function someStoredFiles(client: Client, count: number): Promise<string[]> {
  const { rows: tables } = await client.query("select to_regclass('audio_file') as found");
  if (tables[0]?.found === null) return [];
  const of = (table: string, order: string) =>
    `(select key from ${table} where key ~ '^(audio|images)/' order by key ${order} limit $1)`;
  const { rows } = await client.query<{ key: string }>(
    ['audio_file', 'image'].flatMap((table) => [of(table, 'asc'), of(table, 'desc')]).join(' union '),
    [count],
  );
  return rows.map(({ key }) => key);
}
