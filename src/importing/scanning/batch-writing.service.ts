import { UnsupportedAudioError } from '@tonearm/audio-measure';
import type { TaggedAlbum } from '../../catalog/songs/song-description.service.ts';
import { ImportHaltedError, isPassing, isStoreFault, reasonOf } from '../import-faults.model.ts';
import { persistently } from '../persistent-work.service.ts';
import { FileLedger } from './file-ledger.service.ts';
import type { Failure } from './file-reading.service.ts';
import type { KnownFolder } from './known-file.model.ts';
import { audioKeysOf, lastAlbums } from './known-file.queries.ts';
import { ScanChangeKind } from './scan.type.ts';
import { applySteps, type Step } from './scan-apply.writes.ts';
import { asFaulty, decide } from './scan-decisions.service.ts';
import type { Decision, ReadItem } from './scan-item.model.ts';
import { type ScanWork, shownPlace } from './scan-work.model.ts';
import { SongReader } from './song-reader.service.ts';

type Faulty = ReturnType<typeof asFaulty>;

/** Decides what the files of a batch are, and writes that. */
export class BatchWriting {
  readonly #work: ScanWork;
  readonly #ledger: FileLedger;
  /** By the ids of folders. */
  readonly #readers = new Map<string, SongReader>();

  constructor(work: ScanWork) {
    this.#work = work;
    this.#ledger = new FileLedger(work.options.dryRun === true);
  }

  /** @param last whether all sounds are known. */
  async write(batch: readonly (ReadItem | Failure)[], last: boolean): Promise<void> {
    const { services, signal, dryRun } = this.#work.options;
    if (signal.aborted) return;
    const items = batch.filter((one): one is ReadItem => 'contents' in one);
    const failures = batch.filter((one): one is Failure => 'error' in one);
    const em = services.em.fork();
    const { decisions, later } = await persistently(
      () => decide(em, this.#ledger, { items, failures, last }),
      signal,
    );
    // They are read again then.
    for (const { contents: _, ...item } of later) this.#work.later.push(item);
    const faulty = this.#failures(failures);
    for (const { verdict, file } of decisions) if (verdict.kind === 'moved') this.#work.touched.add(file.id);
    for (const { displaced } of [...decisions, ...faulty])
      for (const { id } of displaced) this.#work.touched.add(id);
    if (dryRun) for (const decision of decisions) this.#count({ decision, song: undefined }, false);
    else await this.#writeSafely(await this.#stepsFor(items, decisions), faulty);
  }

  async #stepsFor(items: readonly ReadItem[], decisions: readonly Decision[]): Promise<Step[]> {
    const { services, signal } = this.#work.options;
    const em = services.em.fork();
    for (const item of items) this.#readerOf(item.folder).remember(item);
    const same = decisions.filter(tellsSameAlbum).flatMap(({ songId }) => songId ?? []);
    const albums = same.length > 0 ? await persistently(() => lastAlbums(em, same), signal) : new Map();
    const others = decisions
      .filter(({ verdict }) => verdict.kind === 'another')
      .flatMap(({ songId }) => songId ?? []);
    const keys = others.length > 0 ? await persistently(() => audioKeysOf(em, others), signal) : new Map();
    const steps: Step[] = [];
    for (const decision of decisions) {
      const album = tellsSameAlbum(decision) ? albums.get(decision.songId ?? '') : undefined;
      steps.push({ decision, song: await this.#prepare(decision, album, keys.get(decision.songId ?? '')) });
    }
    return steps;
  }

  /** If the database refuses one song, the others are written without it. */
  async #writeSafely(steps: readonly Step[], faulty: readonly Faulty[]): Promise<void> {
    const { services, report, signal } = this.#work.options;
    try {
      const changed = await this.#work.write((attempt) => applySteps(services, steps, faulty, attempt));
      for (const step of steps) this.#count(step, changed.has(step.decision));
    } catch (error) {
      if (error instanceof ImportHaltedError || isPassing(error) || signal.aborted) throw error;
      const [only] = steps;
      if (steps.length > 1 || faulty.length > 0) {
        for (const step of steps) await this.#writeSafely([step], []);
        if (faulty.length > 0) await this.#work.write((attempt) => applySteps(services, [], faulty, attempt));
      } else if (only) report.fail(shownPlace(only.decision.file), reasonOf(error));
    }
  }

  /** @param keys of the audio of a song that is there, as it is and was. */
  async #prepare(
    decision: Decision,
    album: TaggedAlbum | null | undefined,
    keys: readonly string[] = [],
  ): Promise<Step['song']> {
    const { services, report } = this.#work.options;
    const { item, verdict, before } = decision;
    const sameBytes = before?.audioKey === decision.file.audioKey;
    const { sha256 } = item.contents.hashes;
    // A song from the store may have other tags in this file.
    const isRetagged = keys.length > 0 && !keys.some((key) => key.includes(sha256));
    const isCopy = verdict.kind === 'another' && !isRetagged;
    if (isCopy || (verdict.kind === 'known' && sameBytes && !item.again)) return undefined;
    try {
      const { warnings, ...song } = await this.#readerOf(item.folder).prepare(item, album);
      for (const warning of warnings) report.warn(shownPlace(decision.file), warning);
      return song;
    } catch (error) {
      if (!isStoreFault(error, services.store.stagingFolder)) throw error;
      throw new ImportHaltedError(`The media store accepts no files: ${String(error)}`, { cause: error });
    }
  }

  #readerOf(folder: KnownFolder): SongReader {
    const known = this.#readers.get(folder.id);
    if (known) return known;
    const reader = new SongReader(folder.path, this.#work.options.services);
    this.#readers.set(folder.id, reader);
    return reader;
  }

  #count({ decision, song }: Step, changed: boolean): void {
    const { item, verdict, before, file } = decision;
    const { report } = this.#work;
    const told = { tracks: song?.tracks ?? [] };
    const shown = shownPlace(file);
    if (item.neighbour) {
      if (!changed) return;
      report.counts.unchanged -= 1;
      report.change(ScanChangeKind.UPDATED, shown, told);
      return;
    }
    if (verdict.kind !== 'known' || before?.albumFacts !== file.albumFacts) this.#work.stir(file);
    if (verdict.kind === 'moved' && before) {
      this.#work.stir(before);
      report.change(ScanChangeKind.MOVED, shown, { ...told, from: shownPlace(before) });
    } else if (verdict.kind === 'known') {
      const same = before?.audioKey === file.audioKey && before.beside === file.beside;
      if (same && !changed) report.counts.unchanged += 1;
      else report.change(ScanChangeKind.UPDATED, shown, told);
    } else report.change(ScanChangeKind.ADDED, shown, told);
  }

  #failures(failures: readonly Failure[]): Faulty[] {
    const { report, unsettled } = this.#work;
    return failures.flatMap(({ item, error }) => {
      if (error === 'changed') {
        unsettled.push(item);
        return [];
      }
      report.fail(shownPlace({ folder: item.folder, path: item.found.path }), reasonOf(error));
      return error instanceof UnsupportedAudioError ? [asFaulty(this.#ledger, item, error.message)] : [];
    });
  }
}

/** Whether a file tells the same of its album as before, and so do those beside it, as far as they were read. */
function tellsSameAlbum({ verdict, item, before, file }: Decision): boolean {
  return verdict.kind === 'known' && !item.neighbour && before?.albumFacts === file.albumFacts;
}
