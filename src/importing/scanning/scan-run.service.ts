import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { tagReader } from '../../catalog/songs/song-details.model.ts';
import { diskPath, shownPath } from '../../media/disk-path.model.ts';
import { identityOf, sameContent } from '../../media/file-identity.service.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import { countAudio } from '../folder-walk.service.ts';
import { isWorthAnotherRun } from '../import-faults.model.ts';
import { persistently } from '../persistent-work.service.ts';
import { BatchWriting } from './batch-writing.service.ts';
import { FileReading } from './file-reading.service.ts';
import { type Comparison, compareFolder } from './folder-comparison.service.ts';
import type { KnownFile, KnownFolder } from './known-file.model.ts';
import { countPresent, filesByNeighbours, knownFolders } from './known-file.queries.ts';
import { noteScanned, releaseFolders, rememberFolders } from './known-file.writes.ts';
import { type AbsentFile, absentOf, hideMissing, prune, type ScannedFolder } from './removals.service.ts';
import type { ScanItem } from './scan-item.model.ts';
import { type ScanRunOptions, ScanWork, shownPlace } from './scan-work.model.ts';

/** Milliseconds for which a file must not have changed: before, it may be in the middle of being copied. */
const settledMs = 2000;
/** Files to read from which on it is worth while to count all of them for those who watch. */
const countedFrom = 2000;
/** Folders whose songs are looked at together because something in them has changed. */
const foldersAtOnce = 200;

/** What is known of a folder during its scan. */
interface FolderScan extends ScannedFolder {
  absent: AbsentFile[];
}

/** One run over the folders of the library. It may end at any moment: whatever it has written is whole, and the next run
 * finds what is left to do. */
export class ScanRun {
  readonly #options: ScanRunOptions;
  readonly #work: ScanWork;
  readonly #writing: BatchWriting;
  readonly #reading: FileReading;
  readonly #scans: FolderScan[] = [];
  #toRead = 0;
  /** Whether files were left to the next scan: they were still being written, or the database was away. */
  leftOver = false;

  constructor(options: ScanRunOptions) {
    this.#options = options;
    this.#work = new ScanWork(options);
    this.#writing = new BatchWriting(this.#work);
    this.#reading = new FileReading((batch) => this.#writing.write(batch, false));
  }

  /** @throws {ImportHaltedError} if the scan cannot go on. */
  async run(): Promise<void> {
    try {
      await this.#runThrough();
    } catch (error) {
      this.leftOver ||= isWorthAnotherRun(error);
      throw error;
    } finally {
      // The turn is given to others afterwards.
      await this.#reading.settle();
    }
  }

  async #runThrough(): Promise<void> {
    const { signal, dryRun, report } = this.#options;
    for (const folder of await this.#folders()) {
      if (!signal.aborted) await this.#scanFolder(folder);
    }
    if (!signal.aborted) report.counts.total = report.counts.seen;
    await this.#scanUnsettled();
    await this.#readLast(this.#work.later.splice(0));
    if (signal.aborted) return;
    for (const scan of this.#scans) await hideMissing(this.#work, scan);
    if (dryRun) return;
    await this.#scanNeighbours();
    if (this.#options.prune) await prune(this.#work);
  }

  /** Walking folders of unchanged files takes as long as counting them. */
  #noteReading(): void {
    this.#toRead += 1;
    if (this.#toRead === countedFrom) void this.#countFiles();
  }

  async #countFiles(): Promise<void> {
    const { folders, except, only, report } = this.#options;
    if (only) return;
    const counts = folders.map((folder) => countAudio(folder, { except, links: 'within' }));
    await Promise.all(counts).then(
      (found) => {
        report.counts.total ??= found.reduce((sum, count) => sum + count, 0);
      },
      () => undefined,
    );
  }

  async #folders(): Promise<KnownFolder[]> {
    const { services, folders, only, dryRun } = this.#options;
    const em = services.em.fork();
    if (dryRun) {
      const known = await persistently(() => knownFolders(em));
      return folders.map((folder) => {
        const { id = uuidv7() } = known.find((one) => one.path === folder) ?? {};
        return { id, path: folder, served: true };
      });
    }
    const known = await persistently(() => rememberFolders(em, folders, true));
    const ids = known.map(({ id }) => id);
    await this.#work.write(() => transaction(services.em, (inner) => releaseFolders(inner, ids)));
    return only ? known.filter(({ path: folder }) => only.has(folder)) : known;
  }

  async #scanFolder(folder: KnownFolder): Promise<void> {
    const { services, signal, only, report, except, dryRun = false } = this.#options;
    const present = await persistently(() => countPresent(services.em.fork(), folder.id), signal);
    const scan: FolderScan = { folder, absent: [], present, readable: true };
    this.#scans.push(scan);
    if (present === 0) this.#work.fresh.add(folder.id);
    for (const below of only?.get(folder.path) ?? ['']) {
      const from = await nearestFolder(folder.path, below);
      const options = { below: from, except, signal, dry: dryRun };
      for await (const comparison of compareFolder(services.em, folder, options)) {
        if (signal.aborted) return;
        await this.#take(scan, comparison);
      }
    }
    await this.#reading.finish();
    if (!scan.readable) report.failed = true;
    else if (!dryRun && !only)
      await this.#work.write(() => transaction(services.em, (inner) => noteScanned(inner, folder.id)));
  }

  async #take(scan: FolderScan, comparison: Comparison): Promise<void> {
    const { report } = this.#options;
    const { folder } = scan;
    if (comparison.kind === 'absent') scan.absent.push(absentOf(comparison.file));
    else if (comparison.kind === 'leftOut')
      report.leaveOut(shownPlace({ folder, path: comparison.path }), comparison.reason);
    else if (comparison.kind === 'unreadable') {
      if (comparison.path === '') scan.readable = false;
      else report.counts.seen += 1;
      report.fail(path.join(folder.path, shownPath(comparison.path)), comparison.reason);
    } else {
      report.counts.seen += 1;
      if (comparison.kind === 'same') await this.#takeSame(scan, comparison.file);
      else await this.#takeDiffering({ folder, found: comparison.found, again: this.#isMore(comparison) });
    }
  }

  /** Whether a song has to be looked at even if the bytes of its file are the same. */
  #isMore({ found, known }: Extract<Comparison, { kind: 'differs' }>): boolean {
    return known?.beside !== found.beside || this.#options.full === true;
  }

  async #takeSame({ folder }: FolderScan, file: KnownFile): Promise<void> {
    const { report, full } = this.#options;
    if (full || file.readBy < tagReader) return this.#takeDiffering({ folder, found: file, again: true });
    if (file.fault === null) report.counts.unchanged += 1;
    else report.fail(shownPlace(file), file.fault);
  }

  async #takeDiffering(item: ScanItem): Promise<void> {
    this.#noteReading();
    if (isUnsettled(item)) this.#work.unsettled.push(item);
    else await this.#reading.add(item);
  }

  /** Reads files when all sounds are known. */
  async #readLast(items: readonly ScanItem[]): Promise<void> {
    await this.#readAll(new FileReading((batch) => this.#writing.write(batch, true)), items);
  }

  async #readAll(reading: FileReading, items: readonly ScanItem[]): Promise<void> {
    try {
      for (const item of items) {
        if (this.#options.signal.aborted) return;
        await reading.add(item);
      }
      await reading.finish();
    } finally {
      await reading.settle();
    }
  }

  /** Files that were being written are read when they have been left alone for a while. */
  async #scanUnsettled(): Promise<void> {
    const { signal } = this.#options;
    const { unsettled } = this.#work;
    const items = unsettled.splice(0);
    if (items.length === 0 || signal.aborted) return;
    await wait(settledMs, undefined, { signal }).catch(() => undefined);
    const settled: ScanItem[] = [];
    for (const item of items) {
      const at = path.join(item.folder.path, item.found.path);
      const now = await identityOf(at).catch(() => null);
      if (now && sameContent(now, item.found)) settled.push({ ...item, found: { ...item.found, ...now } });
      else this.#leave(item, now !== null);
    }
    await this.#readAll(this.#reading, settled);
    for (const item of unsettled.splice(0)) this.#leave(item, true);
  }

  #leave({ folder, found }: ScanItem, there: boolean): void {
    this.leftOver = true;
    if (there)
      this.#options.report.fail(shownPlace({ folder, path: found.path }), 'it is still being written');
  }

  /** The album of a song may follow from the songs beside it, some of which have changed. */
  async #scanNeighbours(): Promise<void> {
    const { em } = this.#options.services;
    for (const { folder } of this.#scans) {
      const stirred = [...(this.#work.stirred.get(folder.id) ?? [])];
      for (let index = 0; index < stirred.length; index += foldersAtOnce) {
        const some = stirred.slice(index, index + foldersAtOnce);
        const { startedAt } = this.#work;
        const files = await persistently(() => filesByNeighbours(em.fork(), folder.id, some, startedAt));
        await this.#readLast(files.map((file) => ({ folder, found: file, again: true, neighbour: true })));
      }
    }
  }
}

/** Whether a file has just changed, or claims to change in the future. */
function isUnsettled({ found }: ScanItem): boolean {
  return Number(BigInt(found.mtimeNs) / 1_000_000n) > Date.now() - settledMs;
}

/** The folder, or the nearest above it that is there. */
async function nearestFolder(root: string, below: string): Promise<string> {
  for (let folder = below; folder !== '' && folder !== '.'; folder = path.dirname(folder)) {
    const found = await stat(diskPath(path.join(root, folder))).catch(() => null);
    if (found?.isDirectory()) return folder;
  }
  return '';
}
