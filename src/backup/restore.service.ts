import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
// As a whole: an older Node.js, which has no Zstandard, is to come as far as the check of its version.
import zlib from 'node:zlib';
import type { Client } from 'pg';
import { withOwnConnection } from '../persistence/own-connection.client.ts';
import { type BackupManifest, type BackupTable, manifestFile, readManifest } from './backup.model.ts';
import { type BackupStore, completeBackups } from './backup.store.ts';
import { CheckedStream } from './checked-stream.model.ts';
import { abandonedDatabases, connectedPrograms, holdDatabase, isInUse } from './snapshot.queries.ts';
import {
  completeTables,
  copyIn,
  createLike,
  dropDatabase,
  exchangeDatabases,
  prepareTables,
} from './snapshot.writes.ts';

/** Brings the schema of a new database to where these migrations left it, or to the latest.
 * @throws if one of them is unknown. */
export type Migrate = (url: string, migrations?: readonly string[]) => Promise<void>;

export interface RestoreTarget {
  databaseUrl: string;
  migrate: Migrate;
  /** Called before each table. */
  onProgress?: (done: number, total: number, table: string) => void;
}

export interface Restored {
  manifest: BackupManifest;
  /** The database that had the data before, by its new name; null if there was nothing in it. */
  aside: string | null;
}

/** @throws if there is no such backup, or none at all. */
export async function findBackup(store: BackupStore, wanted?: string): Promise<string> {
  const names = await completeBackups(store);
  const found = wanted === undefined ? names.at(-1) : names.find((name) => name === wanted);
  if (found) return found;
  throw new Error(
    wanted === undefined
      ? `There is no complete backup in ${store.place}`
      : `There is no complete backup ${wanted} in ${store.place}, only: ${names.join(', ') || 'none'}`,
  );
}

export async function manifestOf(store: BackupStore, backup: string): Promise<BackupManifest> {
  return readManifest(await text(await store.read(backup, manifestFile)), `${store.place}/${backup}`);
}

/** Fills a new database from a backup, and then gives it the name of the configured one: whatever goes wrong before, that one
 * stays as it was.
 * @param force also if somebody would miss what is in it; it is kept under another name.
 * @throws if a server uses the database, or there are data and `force` is not set. */
export async function restoreBackup(
  store: BackupStore,
  backup: string,
  target: RestoreTarget,
  force: boolean,
): Promise<Restored> {
  const current = databaseOf(target.databaseUrl);
  const isUsed = await withClient(target.databaseUrl, isInUse);
  if (isUsed && !force) {
    throw new Error(
      `There are data in the database "${current}". With --force they are kept in a database of another name.`,
    );
  }
  return withClient(besides(target.databaseUrl), async (client) => {
    await requireUnused(client, current);
    const fresh = await fillFresh(client, store, backup, target);
    try {
      const aside = `${current}_before_${randomBytes(4).toString('hex')}`;
      await requireUnused(client, current);
      await exchangeDatabases(client, { current, fresh: fresh.name, aside });
      if (!isUsed) await dropDatabase(client, aside);
      return { manifest: fresh.manifest, aside: isUsed ? aside : null };
    } catch (error) {
      await dropDatabase(client, fresh.name);
      throw error;
    }
  });
}

/** Fills a database of its own from a backup, and drops it: a backup that passes can be restored. */
export async function verifyBackup(
  store: BackupStore,
  backup: string,
  target: RestoreTarget,
): Promise<BackupManifest> {
  return withClient(besides(target.databaseUrl), async (client) => {
    const { name, manifest } = await fillFresh(client, store, backup, target);
    await dropDatabase(client, name);
    return manifest;
  });
}

/** Fills a database of its own from a backup, has something tried in it before the later migrations run, and drops it. */
export async function tryInBackup<Answer>(
  store: BackupStore,
  backup: string,
  target: RestoreTarget,
  attempt: (url: string, manifest: BackupManifest) => Promise<Answer>,
): Promise<Answer> {
  return withClient(besides(target.databaseUrl), async (client) => {
    const tried: Answer[] = [];
    const finish = async (url: string, manifest: BackupManifest) => {
      await withClient(url, (fresh) => fresh.query('analyze'));
      tried.push(await attempt(url, manifest));
    };
    const { name } = await fillFresh(client, store, backup, target, finish);
    await dropDatabase(client, name);
    return tried[0] as Answer;
  });
}

/** Has something tried in an empty database that sorts like the configured one, and drops it. */
export async function tryInEmpty<Answer>(
  databaseUrl: string,
  attempt: (url: string) => Promise<Answer>,
): Promise<Answer> {
  return withClient(besides(databaseUrl), async (client) => {
    const current = databaseOf(databaseUrl);
    const name = await makeFresh(client, current);
    try {
      return await attempt(withDatabase(databaseUrl, name));
    } finally {
      await dropDatabase(client, name);
    }
  });
}

/** Those that have been added since the backup. */
const migrateRest =
  ({ migrate }: RestoreTarget) =>
  async (url: string) => {
    await migrate(url);
    await withClient(url, (fresh) => fresh.query('analyze'));
  };

/** Makes an empty database, and holds it for as long as the connection lasts. Drops those that nobody holds any more: their
 * restore was killed. */
async function makeFresh(client: Client, current: string): Promise<string> {
  for (const abandoned of await abandonedDatabases(client, `${current}_restore_`))
    await dropDatabase(client, abandoned);
  const name = `${current}_restore_${randomBytes(4).toString('hex')}`;
  await holdDatabase(client, name);
  await createLike(client, name, current);
  return name;
}

/** Makes a database and fills it; drops it again if anything fails. */
async function fillFresh(
  client: Client,
  store: BackupStore,
  backup: string,
  target: RestoreTarget,
  finish: (url: string, manifest: BackupManifest) => Promise<void> = migrateRest(target),
) {
  const manifest = await manifestOf(store, backup);
  const name = await makeFresh(client, databaseOf(target.databaseUrl));
  try {
    const url = withDatabase(target.databaseUrl, name);
    await target.migrate(url, manifest.migrations);
    await withClient(url, (fresh) => fill(fresh, store, backup, manifest, target.onProgress));
    await finish(url, manifest);
    return { name, manifest };
  } catch (error) {
    await dropDatabase(client, name).catch(() => undefined);
    throw error;
  }
}

async function fill(
  client: Client,
  store: BackupStore,
  backup: string,
  manifest: BackupManifest,
  onProgress: RestoreTarget['onProgress'],
): Promise<void> {
  await client.query('begin');
  const putBack = await prepareTables(client, manifest);
  for (const [index, table] of manifest.tables.entries()) {
    onProgress?.(index, manifest.tables.length, table.name);
    await fillTable(client, store, backup, table);
  }
  await completeTables(client, manifest, putBack);
  await client.query('commit');
}

/** @throws if the file does not hold what it held when it was written. */
async function fillTable(
  client: Client,
  store: BackupStore,
  backup: string,
  table: BackupTable,
): Promise<void> {
  const checked = new CheckedStream();
  const content = await store.read(backup, table.file);
  await pipeline(content, zlib.createZstdDecompress(), checked, copyIn(client, table));
  if (checked.lines !== table.rows || checked.digest() !== table.sha256) {
    throw new Error(`${store.place}/${backup}/${table.file} is damaged: it is not what the backup wrote`);
  }
}

/** Databases in use cannot be renamed. */
async function requireUnused(client: Client, database: string): Promise<void> {
  const programs = await connectedPrograms(client, database);
  if (programs.length === 0) return;
  throw new Error(`The database "${database}" is in use by ${programs.join(', ')}. Stop every server first.`);
}

function withClient<Answer>(url: string, work: (client: Client) => Promise<Answer>): Promise<Answer> {
  return withOwnConnection(url, 'tonearm restore', work);
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${encodeURIComponent(name)}`;
  return other.href;
}

/** The database that every server of PostgreSQL has, from which others can be renamed. */
const besides = (url: string) => withDatabase(url, 'postgres');
