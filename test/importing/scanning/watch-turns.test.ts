import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import watcher from '@parcel/watcher';
import { expect, test } from 'vitest';
import { eventBus } from '../../../src/events/event-bus.service.ts';
import { FolderWatch } from '../../../src/importing/scanning/folder-watch.service.ts';
import { ScanState } from '../../../src/importing/scanning/scan.type.ts';
import type { ScanOptions } from '../../../src/importing/scanning/scan-work.model.ts';
import { type BegunScan, type EndedScan, Scans } from '../../../src/importing/scanning/scans.service.ts';
import { testApp } from '../../support/app.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const app = await testApp();
const databaseUrl = app.orm.config.get('clientUrl') ?? '';

/** A scan that the watch asks for. */
interface Asked {
  /** The folders to scan, below that of the library. */
  below: readonly string[];
  answer: PromiseWithResolvers<BegunScan | null>;
}

/** Scans that begin and end as a test says. */
class ToldScans extends Scans {
  readonly #asked: Asked[] = [];
  #next = Promise.withResolvers<void>();

  constructor(folder: string) {
    const { orm, store, logger, config, services } = app;
    super({
      ...{ orm, store, logger, databaseUrl, limits: config.media, names: config.artistNames },
      ...{ folders: [folder], except: [], bus: services.services.get(eventBus) },
    });
  }

  override begin({ only }: ScanOptions = {}): Promise<BegunScan | null> {
    const answer = Promise.withResolvers<BegunScan | null>();
    this.#asked.push({ below: [...(only?.values() ?? [])].flat().sort(), answer });
    this.#next.resolve();
    return answer.promise;
  }

  async asked(): Promise<Asked> {
    while (this.#asked.length === 0) await this.#next.promise;
    this.#next = Promise.withResolvers();
    const [first] = this.#asked.splice(0, 1);
    if (!first) throw new Error('No scan was asked for');
    return first;
  }
}

const ended = (end: EndedScan): BegunScan => ({ id: '', ended: Promise.resolve(end) });
const done = ended({ state: ScanState.DONE, leftOver: false });

/** A watched folder with two in it, after its first scan. */
async function watched() {
  const folder = await temporaryFolder('watched');
  for (const album of ['one', 'two']) await mkdir(path.join(folder, album));
  const scans = new ToldScans(folder);
  const stopping = new AbortController();
  const watch = new FolderWatch({ scans, databaseUrl, logger: app.logger, stop: stopping.signal });
  const stopped = watch.run();
  atFileEnd(() => stopping.abort());
  const first = await scans.asked();
  expect(first.below).toEqual(['']);
  first.answer.resolve(done);
  return { folder, scans, stop: () => stopping.abort(), stopped };
}

/** Writes a file, and waits until those who watch its folder have heard of it. */
async function write(folder: string, file: string): Promise<void> {
  const heard = Promise.withResolvers<void>();
  // Heard after the watch, which subscribed before.
  const subscription = await watcher.subscribe(folder, (_, events) => {
    if (events.some((event) => event.path.endsWith(file))) heard.resolve();
  });
  await writeFile(path.join(folder, file), 'not yet music');
  await heard.promise;
  await subscription.unsubscribe();
}

test('changes that come while a scan cannot begin are scanned as well', async () => {
  const { folder, scans, stop, stopped } = await watched();
  await write(folder, 'one/song.mp3');
  const refused = await scans.asked();
  expect(refused.below).toEqual(['one']);
  await write(folder, 'two/song.mp3');
  refused.answer.reject(new Error('The database is away'));
  const next = await scans.asked();
  expect(next.below).toEqual(['one', 'two']);
  next.answer.resolve(done);
  stop();
  await stopped;
});

test('a watch that is stopped does not wait for the end of its scan', async () => {
  const { folder, scans, stop, stopped } = await watched();
  await write(folder, 'one/song.mp3');
  const { answer } = await scans.asked();
  const { promise: endless } = Promise.withResolvers<EndedScan>();
  answer.resolve({ id: '', ended: endless });
  stop();
  await stopped;
});
