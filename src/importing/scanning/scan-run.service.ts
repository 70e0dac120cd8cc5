import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UnsupportedAudioError } from '@tonearm/audio-measure';
import { v7 as uuidv7 } from 'uuid';
import { takePartInChanges } from '../../catalog/catalog.writes.ts';
import { filePlace } from '../../catalog/file-place.model.ts';
import { removeSong } from '../../catalog/songs/song.service.ts';
import type { TaggedAlbum } from '../../catalog/songs/song-description.service.ts';
import { tagReader } from '../../catalog/songs/song-details.model.ts';
import { splitDisc } from '../../catalog/tag-text.model.ts';
import { inspectContents } from '../../media/audio-inspection.service.ts';
import { diskPath, shownPath } from '../../media/disk-path.model.ts';
import { identityOf, sameContent } from '../../media/file-identity.service.ts';
import { transaction } from '../../persistence/transaction.service.ts';
import { countAudio } from '../folder-walk.service.ts';
import { ImportHaltedError, isPassing, isStoreFault, reasonOf } from '../import-faults.model.ts';
import type { ImportServices } from '../import-outcome.model.ts';
import { persistently } from '../persistent-work.service.ts';
import { FileLedger } from './file-ledger.service.ts';
import { type Comparison, compareFolder } from './folder-comparison.service.ts';
import type { KnownFile, KnownFolder } from './known-file.model.ts';
import {
  audioKeysOf,
  countPresent,
  filesByNeighbours,
  knownFolders,
  lastAlbums,
} from './known-file.queries.ts';
import {
  markMissing,
  noteScanned,
  refreshAvailability,
  releaseFolders,
  rememberFolders,
  takeLongMissing,
} from './known-file.writes.ts';
import { ScanChangeKind } from './scan.type.ts';
import { applySteps, type Step } from './scan-apply.writes.ts';
import { asFaulty, decide } from './scan-decisions.service.ts';
import type { Decision, ReadItem, ScanItem } from './scan-item.model.ts';
import type { ScanReport } from './scan-report.model.ts';
import { SongReader } from './song-reader.service.ts';

/** Files that are read ahead of what is written. */
const readAhead = 48;
/** Files that are written together. */
const batchSize = 100;
/** Milliseconds for which a file must not have changed: before, it may be in the middle of being copied. */
const settledMs = 2000;
/** The share of a folder's files that a scan does not hide without being told to. */
const mostHidden = 0.5;
/** Days after which a missing file is forgotten by `prune`. */
const forgottenAfterDays = 30;
const day = 24 * 60 * 60 * 1000;

export interface ScanOptions {
  /** Reads every file. */
  full?: boolean;
  /** Only finds out what would change. */
  dryRun?: boolean;
  /** Hides also more than half of a folder. */
  confirmRemovals?: boolean;
  /** Forgets what has been missing for 30 days. */
  prune?: boolean;
  /** Folders to scan, by the path of their folder of the library: below it, empty for all of it. */
  only?: ReadonlyMap<string, readonly string[]>;
}

export interface ScanRunOptions extends ScanOptions {
  services: ImportServices;
  /** Absolute paths of the folders of the library. */
  folders: readonly string[];
  /** Absolute paths of folders to skip. */
  except: readonly string[];
  report: ScanReport;
  signal: AbortSignal;
  /** Called before each write. @throws if the scan must not go on. */
  checkTurn(): Promise<void>;
}

/** What is known of a folder during its scan. */
interface FolderScan {
  folder: KnownFolder;
  reader: SongReader;
  absent: KnownFile[];
  /** The number of its songs' files at the beginning. */
  present: number;
  readable: boolean;
}

/** One run over the folders of the library. It may end at any moment: whatever it has written is whole, and the next run
 * finds what is left to do. */
export class ScanRun {
  readonly #options: ScanRunOptions;
  readonly #ledger: FileLedger;
  readonly #startedAt = new Date();
  readonly #scans: FolderScan[] = [];
  /** Files that were just being written when they were found. */
  readonly #unsettled: ScanItem[] = [];
  /** Files whose song is decided when all sounds are known. */
  readonly #later: ScanItem[] = [];
  /** The ids of files that were found. */
  readonly #touched = new Set<string>();
  /** Folders of albums in which something has changed, by folder of the library. */
  readonly #stirred = new Map<string, Set<string>>();
  #reading: { item: ScanItem; result: Promise<ReadItem | Failure> }[] = [];
  #read: (ReadItem | Failure)[] = [];
  #applying: Promise<void> = Promise.resolve();
  /** Whether files were left to the next scan because they were still being written. */
  leftOver = false;

  constructor(options: ScanRunOptions) {
    this.#options = options;
    this.#ledger = new FileLedger(options.dryRun === true);
  }

  /** @throws {ImportHaltedError} if the scan cannot go on. */
  async run(): Promise<void> {
    const { signal, dryRun, prune } = this.#options;
    void this.#countFiles();
    for (const folder of await this.#folders()) {
      if (!signal.aborted) await this.#scanFolder(folder);
    }
    await this.#scanUnsettled();
    await this.#readAll(this.#later.splice(0), true);
    if (signal.aborted) return;
    await this.#hideMissing();
    if (!dryRun) await this.#scanNeighbours();
    if (prune && !dryRun) await this.#prune();
  }

  async #countFiles(): Promise<void> {
    const { folders, except, only, report } = this.#options;
    if (only) return;
    const counts = folders.map((folder) => countAudio(folder, { except, links: 'within' }));
    await Promise.all(counts).then(
      (found) => {
        report.counts.total = found.reduce((sum, count) => sum + count, 0);
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
    await this.#write(() => transaction(services.em, (inner) => releaseFolders(inner, ids)));
    return only ? known.filter(({ path: folder }) => only.has(folder)) : known;
  }

  async #scanFolder(folder: KnownFolder): Promise<void> {
    const { services, signal, only, report, except, dryRun = false } = this.#options;
    const present = await persistently(() => countPresent(services.em.fork(), folder.id), signal);
    const reader = new SongReader(folder.path, services);
    const scan: FolderScan = { folder, reader, absent: [], present, readable: true };
    this.#scans.push(scan);
    for (const below of only?.get(folder.path) ?? ['']) {
      const from = await nearestFolder(folder.path, below);
      const options = { below: from, except, signal, dry: dryRun };
      for await (const comparison of compareFolder(services.em, folder, options)) {
        if (signal.aborted) return;
        await this.#take(scan, comparison);
      }
    }
    await this.#finishReading(false);
    if (!scan.readable) report.failed = true;
    else if (!dryRun && !only)
      await this.#write(() => transaction(services.em, (inner) => noteScanned(inner, folder.id)));
  }

  async #take(scan: FolderScan, comparison: Comparison): Promise<void> {
    const { report } = this.#options;
    const { folder } = scan;
    if (comparison.kind === 'absent') scan.absent.push(comparison.file);
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
    this.#touched.add(file.id);
    if (file.fault === null) report.counts.unchanged += 1;
    else report.fail(this.#shown(file), file.fault);
  }

  async #takeDiffering(item: ScanItem): Promise<void> {
    if (isUnsettled(item)) {
      this.#unsettled.push(item);
      return;
    }
    this.#begin(item);
    if (this.#reading.length >= readAhead) await this.#awaitFirst(false);
  }

  #begin(item: ScanItem): void {
    this.#reading.push({ item, result: read(item) });
  }

  async #awaitFirst(last: boolean): Promise<void> {
    const [first] = this.#reading.splice(0, 1);
    if (!first) return;
    this.#read.push(await first.result);
    if (this.#read.length >= batchSize) await this.#applyRead(last);
  }

  async #finishReading(last: boolean): Promise<void> {
    while (this.#reading.length > 0) await this.#awaitFirst(last);
    await this.#applyRead(last);
    await this.#applying;
  }

  async #readAll(items: readonly ScanItem[], last: boolean): Promise<void> {
    for (const item of items) {
      if (this.#options.signal.aborted) return;
      this.#begin(item);
      if (this.#reading.length >= readAhead) await this.#awaitFirst(last);
    }
    await this.#finishReading(last);
  }

  /** One batch is written while the next is read. */
  async #applyRead(last: boolean): Promise<void> {
    await this.#applying;
    const batch = this.#read.splice(0);
    if (batch.length === 0) return;
    this.#applying = this.#apply(batch, last);
    // Reported where it is awaited.
    this.#applying.catch(() => undefined);
  }

  async #apply(batch: readonly (ReadItem | Failure)[], last: boolean): Promise<void> {
    const { services, signal } = this.#options;
    if (signal.aborted) return;
    const items = batch.filter((one): one is ReadItem => 'contents' in one);
    const failures = batch.filter((one): one is Failure => 'error' in one);
    const em = services.em.fork();
    const { decisions, later } = await persistently(
      () => decide(em, this.#ledger, { items, failures, last }),
      signal,
    );
    this.#later.push(...later);
    const faulty = this.#failures(failures);
    for (const { file, displaced } of [...decisions, ...faulty]) {
      this.#touched.add(file.id);
      for (const { id } of displaced) this.#touched.add(id);
    }
    if (this.#options.dryRun) {
      for (const decision of decisions) this.#count(decision, false);
      return;
    }
    for (const item of items) this.#readerOf(item.folder).remember(item);
    const steps: Step[] = [];
    const same = decisions.filter(tellsSameAlbum).flatMap(({ songId }) => songId ?? []);
    const albums = same.length > 0 ? await persistently(() => lastAlbums(em, same), signal) : new Map();
    for (const decision of decisions) {
      const album = tellsSameAlbum(decision) ? albums.get(decision.songId ?? '') : undefined;
      steps.push({ decision, song: await this.#prepare(decision, album) });
    }
    await this.#applySafely(steps, faulty);
  }

  /** If the database refuses one song, the others are written without it. */
  async #applySafely(steps: readonly Step[], faulty: readonly ReturnType<typeof asFaulty>[]): Promise<void> {
    const { services, report, signal } = this.#options;
    try {
      const changed = await this.#write((attempt) => applySteps(services, steps, faulty, attempt));
      for (const { decision } of steps) this.#count(decision, changed.has(decision));
    } catch (error) {
      if (error instanceof ImportHaltedError || isPassing(error) || signal.aborted) throw error;
      const [only] = steps;
      if (steps.length > 1 || faulty.length > 0) {
        for (const step of steps) await this.#applySafely([step], []);
        if (faulty.length > 0) await this.#write((attempt) => applySteps(services, [], faulty, attempt));
      } else if (only) report.fail(this.#shown(only.decision.file), reasonOf(error));
    }
  }

  #write<Value>(work: (attempt: number) => Promise<Value>): Promise<Value> {
    return persistently(async (attempt) => {
      await this.#options.checkTurn();
      return work(attempt);
    }, this.#options.signal);
  }

  async #prepare(decision: Decision, album: TaggedAlbum | null | undefined): Promise<Step['song']> {
    const { item, verdict, before } = decision;
    const sameBytes = before?.audioKey === decision.file.audioKey;
    const isCopy = verdict.kind === 'another' && !(await this.#isRetagged(decision));
    if (isCopy || (verdict.kind === 'known' && sameBytes && !item.again)) return undefined;
    try {
      const { warnings, ...song } = await this.#readerOf(item.folder).prepare(item, album);
      for (const warning of warnings) this.#options.report.fault(this.#shown(decision.file), warning);
      return song;
    } catch (error) {
      if (!isStoreFault(error, this.#options.services.store.stagingFolder)) throw error;
      throw new ImportHaltedError(`The media store accepts no files: ${String(error)}`, { cause: error });
    }
  }

  #readerOf(folder: KnownFolder): SongReader {
    const scan = this.#scans.find((one) => one.folder.id === folder.id);
    return scan?.reader ?? new SongReader(folder.path, this.#options.services);
  }

  /** Whether a song from the store has other tags in this file. */
  async #isRetagged({ songId, item }: Decision): Promise<boolean> {
    const { em } = this.#options.services;
    const keys = await persistently(() => audioKeysOf(em.fork(), songId ?? ''));
    return keys.length > 0 && !keys.some((key) => key.includes(item.contents.hashes.sha256));
  }

  #count({ item, verdict, before, file }: Decision, changed: boolean): void {
    const { report } = this.#options;
    const shown = this.#shown(file);
    if (item.neighbour) {
      if (!changed) return;
      report.counts.unchanged -= 1;
      report.change(ScanChangeKind.UPDATED, shown);
      return;
    }
    if (verdict.kind !== 'known' || before?.albumFacts !== file.albumFacts) this.#stir(file);
    if (verdict.kind === 'moved' && before) {
      this.#stir(before);
      report.change(ScanChangeKind.MOVED, shown, this.#shown(before));
    } else if (verdict.kind === 'known') {
      const same = before?.audioKey === file.audioKey && before.beside === file.beside;
      if (same && !changed) report.counts.unchanged += 1;
      else report.change(ScanChangeKind.UPDATED, shown);
    } else report.change(ScanChangeKind.ADDED, shown);
  }

  #stir({ folder, path: file }: KnownFile): void {
    const folders = this.#stirred.get(folder.id) ?? new Set();
    folders.add(setOf(filePlace(file).albumFolder));
    this.#stirred.set(folder.id, folders);
  }

  #shown({ folder, path: file }: Pick<KnownFile, 'folder' | 'path'>): string {
    return path.join(folder.path, shownPath(file));
  }

  #failures(failures: readonly Failure[]): ReturnType<typeof asFaulty>[] {
    const { report } = this.#options;
    return failures.flatMap(({ item, error }) => {
      if (error === 'changed') {
        this.#unsettled.push(item);
        return [];
      }
      report.fail(this.#shown({ folder: item.folder, path: item.found.path }), reasonOf(error));
      if (error instanceof UnsupportedAudioError) return [asFaulty(this.#ledger, item, error.message)];
      const here = this.#ledger.at(item.folder, item.found.path);
      if (here) this.#touched.add(here.id);
      return [];
    });
  }

  /** Files that were being written are read when they have been left alone for a while. */
  async #scanUnsettled(): Promise<void> {
    const { signal, report } = this.#options;
    const items = this.#unsettled.splice(0);
    if (items.length === 0 || signal.aborted) return;
    await wait(settledMs, undefined, { signal }).catch(() => undefined);
    const settled: ScanItem[] = [];
    for (const item of items) {
      const now = await identityOf(this.#place(item)).catch(() => null);
      if (now && sameContent(now, item.found)) settled.push({ ...item, found: { ...item.found, ...now } });
      else this.#leave(item, report, now !== null);
    }
    await this.#readAll(settled, false);
    for (const item of this.#unsettled.splice(0)) this.#leave(item, report, true);
  }

  #leave(item: ScanItem, report: ScanReport, there: boolean): void {
    this.leftOver = true;
    if (there)
      report.fail(this.#shown({ folder: item.folder, path: item.found.path }), 'it is still being written');
  }

  #place({ folder, found }: ScanItem): string {
    return path.join(folder.path, found.path);
  }

  async #hideMissing(): Promise<void> {
    const { report, dryRun, confirmRemovals } = this.#options;
    for (const { folder, absent, present, readable } of this.#scans) {
      const gone = absent.filter(({ id }) => !this.#touched.has(id));
      const songs = gone.filter(({ songId }) => songId !== null);
      if (!readable || gone.length === 0) continue;
      if (songs.length > present * mostHidden && !confirmRemovals) {
        report.counts.unconfirmed += songs.length;
        report.failed = true;
        report.fault(
          folder.path,
          `${songs.length} of its ${present} files are gone, more than half: nothing was hidden. If they are really gone, confirm it.`,
        );
        continue;
      }
      if (!dryRun) await this.#hide(gone);
      for (const file of songs) {
        this.#stir(file);
        report.change(ScanChangeKind.REMOVED, this.#shown(file));
      }
    }
  }

  async #hide(files: readonly KnownFile[]): Promise<void> {
    const { em } = this.#options.services;
    for (let index = 0; index < files.length; index += 500) {
      const ids = files.slice(index, index + 500).map(({ id }) => id);
      await this.#write(() =>
        transaction(em, async (inner) => {
          const { songIds } = await markMissing(inner, ids, this.#startedAt);
          await refreshAvailability(inner, songIds);
        }),
      );
    }
  }

  /** The album of a song may follow from the songs beside it, some of which have changed. */
  async #scanNeighbours(): Promise<void> {
    const { em } = this.#options.services;
    for (const { folder } of this.#scans) {
      const stirred = [...(this.#stirred.get(folder.id) ?? [])];
      if (stirred.length === 0) continue;
      const files = await persistently(() =>
        filesByNeighbours(em.fork(), folder.id, stirred, this.#startedAt),
      );
      const items = files.map((file) => ({ folder, found: file, again: true, neighbour: true }));
      await this.#readAll(items, true);
    }
  }

  /** Songs whose files have been gone for long are deleted as an administrator would. */
  async #prune(): Promise<void> {
    const { em } = this.#options.services;
    const before = new Date(this.#startedAt.getTime() - forgottenAfterDays * day);
    let isMore = true;
    while (isMore) {
      isMore = await this.#write((attempt) =>
        transaction(em, async (inner) => {
          await takePartInChanges(inner, attempt);
          const { lost, files } = await takeLongMissing(inner, before, 100);
          for (const id of lost) await removeSong(inner, id);
          return files > 0;
        }),
      );
    }
  }
}

/** A file that could not be read. */
interface Failure {
  item: ScanItem;
  error: Error | 'changed';
}

/** Never rejects: what it finds is looked at in its turn. */
async function read(item: ScanItem): Promise<ReadItem | Failure> {
  try {
    const at = path.join(item.folder.path, item.found.path);
    if (item.found.size === 0) throw new UnsupportedAudioError('it is empty');
    const { identity, ...contents } = await inspectContents(at);
    if (!identity || !sameContent(identity, item.found)) return { item, error: 'changed' };
    return { ...item, contents: { ...contents, identity } };
  } catch (error) {
    return { item, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Whether a file tells the same of its album as before, and so do those beside it, as far as they were read. */
function tellsSameAlbum({ verdict, item, before, file }: Decision): boolean {
  return verdict.kind === 'known' && !item.neighbour && before?.albumFacts === file.albumFacts;
}

/** Whether a file has just changed, or claims to change in the future. */
function isUnsettled({ found }: ScanItem): boolean {
  return Number(BigInt(found.mtimeNs) / 1_000_000n) > Date.now() - settledMs;
}

/** What the paths of all files begin with that may belong to one set of discs. */
function setOf(albumFolder: string): string {
  if (albumFolder === '') return '';
  const { title, disc } = splitDisc(path.basename(albumFolder));
  return disc === null ? `${albumFolder}/` : path.join(path.dirname(albumFolder), title);
}

/** The folder, or the nearest above it that is there. */
async function nearestFolder(root: string, below: string): Promise<string> {
  for (let folder = below; folder !== '' && folder !== '.'; folder = path.dirname(folder)) {
    const found = await stat(diskPath(path.join(root, folder))).catch(() => null);
    if (found?.isDirectory()) return folder;
  }
  return '';
}
