import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isAudioByContent } from '@tonearm/audio-measure';
import { bytesOfPath, diskPath } from '../../media/disk-path.model.ts';
import { identityIn, sameContent, sameFile } from '../../media/file-identity.service.ts';
import type { FileIdentity } from '../../media/threads/inspection-job.model.ts';
import { errorCode } from '../../persistence/database-errors.model.ts';
import { type ListedFolder, walkFolder } from '../folder-walk.service.ts';
import { reasonOf } from '../import-faults.model.ts';
import { persistently } from '../persistent-work.service.ts';
import { Beside } from './beside.service.ts';
import type { KnownFile, KnownFolder } from './known-file.model.ts';
import { presentFiles } from './known-file.queries.ts';
import { noteIdentities } from './known-file.writes.ts';

/** Files looked at together. */
const batchSize = 256;
/** Rows read by one statement. */
const rowsAtOnce = 2000;
/** If so many files of a batch have the same size and date, but nearly all of them another inode or date of status, the
 * file system does not keep these, or somebody changed the owner of all files. */
const telling = { files: 50, share: 0.9 };

/** A file on the disk. */
export interface FoundFile extends FileIdentity {
  path: string;
  beside: string | null;
}

export type Comparison =
  | { kind: 'same'; file: KnownFile }
  /** New, or not as it was. */
  | { kind: 'differs'; found: FoundFile; known: KnownFile | undefined }
  | { kind: 'absent'; file: KnownFile }
  | { kind: 'unreadable'; path: string; reason: string }
  /** Audio that nobody wants in the catalog. */
  | { kind: 'leftOut'; path: string; reason: string };

export interface ComparisonOptions {
  /** A folder in it, to compare only what is below; empty for all. */
  below: string;
  except: readonly string[];
  signal: AbortSignal;
  /** Whether what is unstable may be noted. */
  dry: boolean;
}

/** Compares a folder with what is known of it, both in the order of their paths, so that neither has to fit into
 * memory. A folder that cannot be read says nothing of the files in it. */
export async function* compareFolder(
  em: EntityManager,
  folder: KnownFolder,
  options: ComparisonOptions,
): AsyncGenerator<Comparison, void> {
  const known = new KnownInOrder(em, folder, options);
  const unknown: string[] = [];
  const isUnknown = (file: string) => unknown.some((part) => file === part || file.startsWith(`${part}/`));
  for await (const batch of batches(folder, options)) {
    const pairs: Comparison[] = [];
    for (const entry of batch) {
      if ('leftOut' in entry) {
        pairs.push({ kind: 'leftOut', path: entry.path, reason: entry.leftOut });
        continue;
      }
      if ('reason' in entry) {
        if (!entry.gone) unknown.push(entry.path);
        pairs.push({ kind: 'unreadable', path: entry.path, reason: entry.reason });
        continue;
      }
      for (const file of await known.before(entry.path)) {
        if (!isUnknown(file.path)) pairs.push({ kind: 'absent', file });
      }
      pairs.push(compare(entry, await known.takeAt(entry.path)));
    }
    yield* await trustUnstable(em, pairs, options.dry);
  }
  for await (const file of known.rest()) if (!isUnknown(file.path)) yield { kind: 'absent', file };
}

function compare(found: FoundFile, known: KnownFile | undefined): Comparison {
  const same = known && sameFile(found, known) && found.beside === known.beside;
  return same ? { kind: 'same', file: known } : { kind: 'differs', found, known };
}

async function trustUnstable(em: EntityManager, pairs: Comparison[], dry: boolean): Promise<Comparison[]> {
  const alike = pairs.flatMap((pair) => {
    if (pair.kind !== 'differs' || !pair.known) return [];
    const { found, known } = pair;
    return sameContent(found, known) && found.beside === known.beside ? [{ pair, found, known }] : [];
  });
  const matching = pairs.filter(({ kind }) => kind === 'same').length + alike.length;
  if (alike.length < telling.files || alike.length < matching * telling.share) return pairs;
  const files = alike.map(({ found, known }) => ({ ...known, ctimeNs: found.ctimeNs, inode: found.inode }));
  if (!dry) await persistently(() => noteIdentities(em.fork(), files));
  const trusted = new Map(alike.map(({ pair, known }) => [pair as Comparison, known]));
  return pairs.map((pair) => {
    const file = trusted.get(pair);
    return file ? { kind: 'same', file } : pair;
  });
}

type Entry = FoundFile | { path: string; reason: string; gone: boolean } | { path: string; leftOut: string };

/** Names of what lies beside music, and is not looked into at each scan. */
const otherName =
  /\.(?:jpe?g|png|gif|webp|bmp|tiff?|avif|heic|svg|txt|md|nfo|log|lrc|cue|m3u8?|pls|xspf|pdf|html?|xml|json|ini|db|url|sfv|md5|sha\d*|accurip|par2?|zip|rar|7z|gz|torrent|part|tmp|exe|avi|mkv|mov|webloc)$/i;

async function* batches(folder: KnownFolder, { below, except, signal }: ComparisonOptions) {
  const beside = new Beside(folder.path);
  const walk = walkFolder(folder.path, { except, links: 'within', below, naming: true });
  let batch: Promise<Entry | null>[] = [];
  const finish = async () => (await Promise.all(batch)).filter((entry) => entry !== null);
  for await (const entry of walk) {
    if (signal.aborted) return;
    if (entry.kind === 'other') {
      const { relative, reason, folder: listed } = entry;
      if (reason !== undefined) batch.push(Promise.resolve({ path: relative, leftOut: reason }));
      else if (listed && !otherName.test(relative)) batch.push(findUnnamed(folder, relative, listed, beside));
    } else if (entry.kind === 'unreadable') {
      const { relative, reason, gone } = entry;
      batch.push(Promise.resolve({ path: relative === '.' ? '' : relative, reason, gone }));
    } else batch.push(find(folder, entry.relative, beside.of(entry.relative, entry.folder)));
    if (batch.length < batchSize) continue;
    yield await finish();
    batch = [];
  }
  yield await finish();
}

/** A file whose name is not that of audio, if its content is.
 * @returns null if it is not. */
async function findUnnamed(
  folder: KnownFolder,
  file: string,
  listed: ListedFolder,
  beside: Beside,
): Promise<Entry | null> {
  if (!(await isAudioByContent(diskPath(path.join(folder.path, file))))) return null;
  return find(folder, file, beside.of(file, listed));
}

/** @returns null for a file that has just vanished. */
async function find(
  folder: KnownFolder,
  file: string,
  beside: Promise<string | null>,
): Promise<Entry | null> {
  try {
    const [stats, companions] = await Promise.all([
      stat(diskPath(path.join(folder.path, file)), { bigint: true }),
      beside,
    ]);
    return { path: file, ...identityIn(stats), beside: companions };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    return { path: file, reason: reasonOf(error), gone: false };
  }
}

/** The known files of a folder, read in the order of their paths. */
class KnownInOrder {
  readonly #em: EntityManager;
  readonly #folder: KnownFolder;
  readonly #end: Buffer | null;
  readonly #signal: AbortSignal;
  #after: Buffer;
  #rows: { file: KnownFile; key: Buffer }[] = [];
  #next = 0;
  #complete = false;

  constructor(em: EntityManager, folder: KnownFolder, { below, signal }: ComparisonOptions) {
    this.#em = em;
    this.#folder = folder;
    this.#signal = signal;
    this.#after = below === '' ? Buffer.alloc(0) : bytesOfPath(`${below}/`);
    // The sign after the slash.
    this.#end = below === '' ? null : bytesOfPath(`${below}0`);
  }

  /** The files before a path. */
  async before(file: string): Promise<KnownFile[]> {
    const key = bytesOfPath(file);
    const found: KnownFile[] = [];
    for (let row = await this.#peek(); row && Buffer.compare(row.key, key) < 0; row = await this.#peek()) {
      found.push(row.file);
      this.#next += 1;
    }
    return found;
  }

  async takeAt(file: string): Promise<KnownFile | undefined> {
    const row = await this.#peek();
    if (row?.file.path !== file) return undefined;
    this.#next += 1;
    return row.file;
  }

  async *rest(): AsyncGenerator<KnownFile, void> {
    for (let row = await this.#peek(); row && !this.#signal.aborted; row = await this.#peek()) {
      this.#next += 1;
      yield row.file;
    }
  }

  async #peek() {
    if (this.#next >= this.#rows.length && !this.#complete) await this.#read();
    return this.#rows[this.#next];
  }

  async #read(): Promise<void> {
    const bounds = { after: this.#after, before: this.#end, atMost: rowsAtOnce };
    const files = await persistently(
      () => presentFiles(this.#em.fork(), this.#folder.id, bounds),
      this.#signal,
    );
    this.#rows = files.map((file) => ({ file, key: bytesOfPath(file.path) }));
    this.#next = 0;
    this.#complete = files.length < rowsAtOnce;
    this.#after = this.#rows.at(-1)?.key ?? this.#after;
  }
}
