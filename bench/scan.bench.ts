import 'reflect-metadata';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { loadConfig } from '../src/config.ts';
import type { EventBus } from '../src/events/event-bus.service.ts';
import { scansByIds } from '../src/importing/scanning/scan.queries.ts';
import type { ScanOptions } from '../src/importing/scanning/scan-work.model.ts';
import { Scans } from '../src/importing/scanning/scans.service.ts';
import { openBackend } from '../src/wiring/backend.setup.ts';
import { id3Tag } from '../test/support/audio-files.ts';

/** Measures scans of a folder that it makes: the first, one of unchanged files, and one in which some tags have changed.
 * Usage: npm run bench -- scan [FILES [CHANGED]], by default 5,000 and 1,000. */
const files = Number(process.argv[2] ?? 5000);
const changed = Number(process.argv[3] ?? 1000);
const albumSize = 10;
const home = await mkdtemp(path.join(tmpdir(), 'tonearm-bench-'));
const music = path.join(home, 'music');
const write = (line: string) => void process.stdout.write(`${line}\n`);

/** Ten seconds of MPEG 1 layer 3 at 128 kilobits per second, each of its own. */
function sound(number: number): Buffer {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xff_fb_90_64);
  const all = Buffer.concat(Array.from({ length: 383 }, () => frame));
  all.writeUInt32BE(number, 100);
  return all;
}

async function writeSong(number: number, genre: string): Promise<void> {
  const album = Math.floor(number / albumSize);
  const tags = {
    TIT2: `Song ${number}`,
    TPE1: `Artist ${album % 900}`,
    TALB: `Album ${album}`,
    TDRC: String(1960 + (album % 60)),
    TRCK: String(1 + (number % albumSize)),
    TCON: genre,
  };
  const frames = Object.entries(tags).map(([id, text]) => ({ id, encoding: 3 as const, text }));
  const folder = path.join(music, `Artist ${album % 900}`, `Album ${album}`);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${number}.mp3`);
  await writeFile(file, Buffer.concat([id3Tag(frames, 4), sound(number)]));
  await utimes(file, 1_700_000_000, 1_700_000_000 + (genre === 'Rock' ? 0 : 1));
}

const silent: EventBus = {
  publish: async () => undefined,
  publishGap: async () => undefined,
  subscribe: () => () => undefined,
  onGap: () => () => undefined,
  close: async () => undefined,
};

try {
  for (let number = 0; number < files; number += 1) await writeSong(number, 'Rock');
  write(`${files} files of 160 kB, ${availableParallelism()} processors, Node ${process.version}`);
  const config = loadConfig({ DATA_DIR: path.join(home, 'data'), MEDIA_DIR: path.join(home, 'media') });
  const logger = pino({ level: 'warn' });
  const backend = await openBackend(config, logger);
  const { orm, store, databaseUrl } = backend;
  const scans = new Scans({
    ...{
      orm,
      store,
      databaseUrl,
      logger,
      limits: config.media,
      names: config.artistNames,
      folders: [music],
      except: [],
      bus: silent,
    },
  });
  const measure = async (name: string, options: ScanOptions = {}) => {
    const started = performance.now();
    const used = process.cpuUsage();
    const begun = await scans.begin(options);
    await begun?.ended;
    const { user, system } = process.cpuUsage(used);
    const seconds = (performance.now() - started) / 1000;
    const [scan] = await scansByIds(orm.em.fork(), [begun?.id ?? '']);
    const { added, updated, unchanged, failed } = scan ?? {};
    write(
      `${name}: ${seconds.toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of this process's processor time, ` +
        `${(files / seconds).toFixed(0)} files/s, ${Math.round(process.memoryUsage().rss / 1e6)} MB ` +
        `(${added} added, ${updated} updated, ${unchanged} unchanged, ${failed} failed)`,
    );
  };
  await measure('first scan');
  await measure('nothing changed');
  for (let number = 0; number < changed; number += 1)
    await writeSong(Math.floor((number * files) / changed), 'Pop');
  await measure(`${changed} changed`);
  write(`peak memory: ${Math.round((process.resourceUsage().maxRSS * 1024) / 1e6)} MB`);
  await backend.close();
} finally {
  await rm(home, { recursive: true, force: true });
}
