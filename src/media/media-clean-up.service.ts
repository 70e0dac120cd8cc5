import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { filesAfter, recordedAmong } from './media.queries.ts';
import type { ListedFile, MediaStore } from './media.store.ts';
import { keyPattern, recordedKey } from './media-formats.model.ts';
import { removeUnrecorded, removeUnused } from './media-removal.writes.ts';

const hour = 60 * 60 * 1000;

/** Rows or files examined by one statement, within the time limit of a request. */
const batchSize = 500;

/** Counts of removed files by reason. */
export interface CleanUpSummary {
  /** Recorded files without references. */
  unused: number;
  /** Files and renditions without a record. */
  unrecorded: number;
  /** Staged files. */
  staged: number;
}

export interface CleanUpOptions {
  now?: number;
  /** Stops after the file in progress. */
  signal?: AbortSignal | undefined;
}

/** Removes leftovers of killed processes and failed transactions. Recent files stay, because their reference may
 * be about to be written. */
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

/** Removes files without references, and their rows.
 * @param storedBefore rows recorded later stay.
 * @returns the number of removed files. */
export async function removeUnusedRows(
  orm: MikroORM,
  store: MediaStore,
  storedBefore: Date,
  signal?: AbortSignal,
): Promise<number> {
  let removed = 0;
  for (const table of ['audio_file', 'image'] as const) {
    for (let after = ''; !signal?.aborted; ) {
      const batch = await filesAfter(orm.em.fork(), table, after, { storedBefore, atMost: batchSize });
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

/** Removes files of the store that no row records. Files not named by the store are not its own.
 * @param modifiedBefore milliseconds since 1970: files changed later may be about to be recorded.
 * @returns the number of removed files. */
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

/** Removes staged files left by killed processes.
 * @param changedBefore milliseconds since 1970: files changed later may still be in use.
 * @returns the number of removed files. */
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
