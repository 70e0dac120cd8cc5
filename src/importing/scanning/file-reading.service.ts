import path from 'node:path';
import { UnsupportedAudioError } from '@tonearm/audio-measure';
import { inspectContents } from '../../media/audio-inspection.service.ts';
import { sameContent } from '../../media/file-identity.service.ts';
import type { ReadItem, ScanItem } from './scan-item.model.ts';

/** Files that are read ahead of what is written. */
const readAhead = 48;
/** Files that are written together. */
const batchSize = 100;

/** A file that could not be read. */
export interface Failure {
  item: ScanItem;
  error: Error | 'changed';
}

/** Reads files, several at once, and hands them on in batches in the order in which they were given. One batch is handled
 * while the next is read. */
export class FileReading {
  readonly #handle: (batch: readonly (ReadItem | Failure)[]) => Promise<void>;
  readonly #reading: Promise<ReadItem | Failure>[] = [];
  #batch: (ReadItem | Failure)[] = [];
  #handling: Promise<void> = Promise.resolve();

  constructor(handle: (batch: readonly (ReadItem | Failure)[]) => Promise<void>) {
    this.#handle = handle;
  }

  /** @throws what handling an earlier batch threw. */
  async add(item: ScanItem): Promise<void> {
    this.#reading.push(read(item));
    if (this.#reading.length >= readAhead) await this.#awaitFirst();
  }

  /** Waits until all is handled. */
  async finish(): Promise<void> {
    while (this.#reading.length > 0) await this.#awaitFirst();
    await this.#handOn();
    await this.#handling;
  }

  /** Waits until the batch that is being handled is, however that ends. What was only read is not handled. */
  async settle(): Promise<void> {
    await this.#handling.catch(() => undefined);
  }

  async #awaitFirst(): Promise<void> {
    const [first] = this.#reading.splice(0, 1);
    if (!first) return;
    this.#batch.push(await first);
    if (this.#batch.length >= batchSize) await this.#handOn();
  }

  async #handOn(): Promise<void> {
    await this.#handling;
    const batch = this.#batch;
    if (batch.length === 0) return;
    this.#batch = [];
    this.#handling = this.#handle(batch);
    // Reported where it is awaited.
    this.#handling.catch(() => undefined);
  }
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
