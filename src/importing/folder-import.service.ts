import path from 'node:path';
import { countAudio, type FolderEntry, walkFolder } from './folder-walk.service.ts';
import { ImportHaltedError } from './import-faults.model.ts';
import type { FileOutcome, ImportServices, ImportSummary } from './import-outcome.model.ts';
import { SongImporter } from './song-importer.service.ts';

/** Files in progress at once: enough to keep disk, database and processor busy. */
const concurrency = 4;

export interface ImportOptions {
  /** Ends the import after the files in progress. */
  signal?: AbortSignal | undefined;
  /** Absolute paths of folders to skip: the media store's own. */
  except?: readonly string[];
  /** Called once, before the first file, with the number of files to examine. */
  onTotal?: (files: number) => void;
  /** Called for each file, in the order in which they are finished. */
  onOutcome?: (outcome: FileOutcome) => void;
}

/** Imports every audio file of a folder and its subfolders. Each file is imported as a whole or not at all, and
 * files already in the catalog are left alone, so an interrupted import can be started again. */
export async function importFolder(
  folder: string,
  services: ImportServices,
  options: ImportOptions = {},
): Promise<ImportSummary> {
  const root = path.resolve(folder);
  const started = performance.now();
  const summary = emptySummary();
  options.onTotal?.(await countAudio(root, { except: options.except }));
  const importer = new SongImporter(root, services, options.signal);
  const entries = walkFolder(root, { except: options.except, naming: true });
  let finished = false;
  const work = async () => {
    while (summary.halted === null && !options.signal?.aborted) {
      const { value: entry } = await entries.next();
      if (!entry) {
        finished = true;
        return;
      }
      const outcome = await importEntry(importer, entry, summary);
      if (!outcome) continue;
      count(summary, outcome);
      options.onOutcome?.(outcome);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  if (summary.halted === null) await settleFolders(importer, summary);
  summary.milliseconds = performance.now() - started;
  summary.interrupted = !finished && options.signal?.aborted === true;
  return summary;
}

/** @returns undefined for a file that is not audio, and for the file at which the import was halted. */
async function importEntry(
  importer: SongImporter,
  entry: FolderEntry,
  summary: ImportSummary,
): Promise<FileOutcome | undefined> {
  if (entry.kind === 'unreadable') {
    return { file: entry.relative, bytes: 0, status: 'failed', reason: entry.reason };
  }
  if (entry.kind === 'other' && entry.reason !== undefined) {
    return { file: entry.relative, bytes: 0, status: 'leftOut', reason: entry.reason };
  }
  try {
    if (entry.kind === 'audio') return await importer.import(entry.relative);
    const outcome = await importer.importUnknown(entry.relative);
    if (!outcome) summary.ignored += 1;
    return outcome;
  } catch (error) {
    if (!(error instanceof ImportHaltedError)) throw error;
    summary.halted = error.message;
    return undefined;
  }
}

async function settleFolders(importer: SongImporter, summary: ImportSummary): Promise<void> {
  try {
    await importer.settleFolders();
  } catch (error) {
    if (!(error instanceof ImportHaltedError)) throw error;
    summary.halted = error.message;
  }
}

function count(summary: ImportSummary, outcome: FileOutcome): void {
  summary[outcome.status] += 1;
  summary.bytes += outcome.bytes;
  if (outcome.status !== 'added') return;
  summary.addedBytes += outcome.bytes;
  summary.artists += outcome.additions.artists;
  summary.albums += outcome.additions.albums;
}

function emptySummary(): ImportSummary {
  return {
    added: 0,
    updated: 0,
    present: 0,
    failed: 0,
    leftOut: 0,
    ignored: 0,
    artists: 0,
    albums: 0,
    bytes: 0,
    addedBytes: 0,
    milliseconds: 0,
    halted: null,
    interrupted: false,
  };
}
