import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { type MediaTable, unreferenced } from './media.queries.ts';
import type { ListedFile, MediaStore } from './media.store.ts';
import { keyPattern, recordedKey } from './media-formats.model.ts';
import { removeUnrecorded, removeUnused } from './media-removal.writes.ts';

const hour = 60 * 60 * 1000;

/** How many rows or files are looked at with one statement, which has to be done in a request's time. */
const batchSize = 500;

/** How many of what were removed. */
export interface CleanUpSummary {
  /** Recorded files that nothing referred to. */
  unused: number;
  /** Files and renditions that were not recorded. */
  unrecorded: number;
  /** Files that were on their way into the store. */
  staged: number;
}

export interface CleanUpOptions {
  now?: number;
  /** Stops after the file in progress. */
  signal?: AbortSignal | undefined;
}

/** Removes what killed processes and failed transactions have left behind. What is young stays: its reference
 * may be about to be written. */
export async function cleanUpMedia(
  orm: MikroORM,
  store: MediaStore,
  { now = Date.now(), signal }: CleanUpOptions = {},
): Promise<CleanUpSummary> {
  return {
    unused: await removeUnusedRows(orm, store, new Date(now - 24 * hour), signal),
    unrecorded: await removeUnrecordedFiles(orm, store, now - hour, signal),
    staged: await removeStaleStaged(store.stagingFolder, now - hour),
  };
}

/** Removes the files, and their rows, that nothing refers to.
 * @param storedBefore rows that were recorded later stay.
 * @returns how many went. */
export async function removeUnusedRows(
  orm: MikroORM,
  store: MediaStore,
  storedBefore: Date,
  signal?: AbortSignal,
): Promise<number> {
  let removed = 0;
  for (const table of ['audio_file', 'image'] as const) {
    for (let after = ''; !signal?.aborted; ) {
      const batch = await readBatch(orm.em.fork(), table, after, storedBefore);
      for (const { key } of batch.filter(({ unused }) => unused)) {
        if (signal?.aborted) return removed;
        if (await removeUnused(orm, store, key, storedBefore)) removed += 1;
      }
      const last = batch.at(-1);
      if (!last) break;
      after = last.key;
    }
  }
  return removed;
}

/** Looks at every row in turn, so that a batch takes the same time whether few or many are unused. */
async function readBatch(em: EntityManager, table: MediaTable, after: string, storedBefore: Date) {
  const unused = await unreferenced(em, table);
  const { rows } = await sql<{ key: string; unused: boolean }>`
    select key, stored_at <= ${storedBefore} and ${unused} as unused
    from (select key, stored_at from ${sql.table(table)} where key > ${after} order by key limit ${batchSize}) file
    order by key`.execute(database(em));
  return rows;
}

/** Removes the files of the store that no row tells of. What the store did not name itself is not its own.
 * @param modifiedBefore milliseconds since 1970: what was changed later may be about to be recorded.
 * @returns how many went. */
export async function removeUnrecordedFiles(
  orm: MikroORM,
  store: MediaStore,
  modifiedBefore: number,
  signal?: AbortSignal,
): Promise<number> {
  let removed = 0;
  let batch: ListedFile[] = [];
  const finish = async () => {
    const recorded = await recordedAmong(
      orm.em.fork(),
      batch.map(({ key }) => recordedKey(key)),
    );
    for (const { key } of batch) {
      if (signal?.aborted) return;
      const record = recordedKey(key);
      if (!recorded.has(record) && (await removeUnrecorded(orm, store, record, key))) removed += 1;
    }
    batch = [];
  };
  for await (const file of store.list()) {
    if (signal?.aborted) return removed;
    if (keyPattern.test(file.key) && file.modifiedAt.getTime() < modifiedBefore) batch.push(file);
    if (batch.length === batchSize) await finish();
  }
  await finish();
  return removed;
}

async function recordedAmong(em: EntityManager, keys: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select key from audio_file where key = any(${keys}::text[])
    union all select key from image where key = any(${keys}::text[])`.execute(database(em));
  return new Set(rows.map(({ key }) => key));
}

/** Removes what processes that were killed have left on the way into the store.
 * @param changedBefore milliseconds since 1970: what was changed later may be on its way still.
 * @returns how many files went. */
async function removeStaleStaged(stagingFolder: string, changedBefore: number): Promise<number> {
  const names = await readdir(stagingFolder).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const file = path.join(stagingFolder, name);
    const found = await stat(file).catch(() => null);
    if (!found?.isFile() || found.mtimeMs >= changedBefore) continue;
    await rm(file, { force: true });
    removed += 1;
  }
  return removed;
}
