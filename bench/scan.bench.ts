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
import { makeStandingFiles } from '../test/importing/scanning/standing-files.ts';
import { id3Tag } from '../test/support/audio-files.ts';
import { countStatements } from '../test/support/statements.ts';
import { postgresTime } from './postgres-time.ts';

/** Measures scans of a folder that it makes: the first, one of unchanged files, and one in which the tags of some have
 * changed, beside further files that the database knows and that stay as they are.
 * Usage: npm run bench -- scan [FILES [CHANGED [STANDING]]], by default 5,000, 1,000 and 95,000. */
const files = Number(process.argv[2] ?? 5000);
const changed = Number(process.argv[3] ?? 1000);
const standing = Number(process.argv[4] ?? 95_000);
const albumSize = 10;
const home = await mkdtemp(path.join(tmpdir(), 'tonearm-bench-'));
const music = path.join(home, 'music');
const other = path.join(home, 'other');
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
  carrier: 'notifications',
  isConnected: true,
  publish: async () => undefined,
  publishGap: async () => undefined,
  subscribe: () => () => undefined,
  onGap: () => () => undefined,
  close: async () => undefined,
};

try {
  for (let number = 0; number < files; number += 1) await writeSong(number, 'Rock');
  write(
    `${files} files of 160 kB and ${standing} others, ${availableParallelism()} processors, Node ${process.version}`,
  );
  const config = loadConfig({ DATA_DIR: path.join(home, 'data'), MEDIA_DIR: path.join(home, 'media') });
  const logger = pino({ level: 'warn' });
  const { orm, store, databaseUrl, close } = await openBackend(config, logger);
  await mkdir(other);
  const scansOf = (...folders: string[]) =>
    new Scans({
      ...{ orm, store, databaseUrl, logger, limits: config.media, names: config.artistNames },
      ...{ folders, except: [], bus: silent },
    });
  const statements = await countStatements(orm);
  const postgres = () => postgresTime(path.join(home, 'data', 'postgres')) ?? 0;
  const measure = async (name: string, scans: Scans, options: ScanOptions = {}) => {
    const started = performance.now();
    const [used, usedThere] = [process.cpuUsage(), postgres()];
    statements.reset();
    const begun = await scans.begin(options);
    await begun?.ended;
    const { user, system } = process.cpuUsage(used);
    const seconds = (performance.now() - started) / 1000;
    const taken = statements.taken().length;
    const [scan] = await scansByIds(orm.em.fork(), [begun?.id ?? '']);
    const { seen = 0, added, updated, unchanged, failed } = scan ?? {};
    write(
      `${name}: ${seconds.toFixed(2)} s, ${(seen / seconds).toFixed(0)} files/s, ${((user + system) / 1e6).toFixed(2)} s ` +
        `of processor time and ${(postgres() - usedThere).toFixed(2)} s of PostgreSQL's, ${taken} statements, ` +
        `${Math.round(process.memoryUsage().rss / 1e6)} MB ` +
        `(${added} added, ${updated} updated, ${unchanged} unchanged, ${failed} failed)`,
    );
  };
  await measure('first scan', scansOf(music));
  await makeStandingFiles(orm.em.getConnection(), other, standing);
  const scans = scansOf(music, other);
  await measure('nothing changed', scans);
  for (let number = 0; number < changed; number += 1)
    await writeSong(Math.floor((number * files) / changed), 'Pop');
  await measure(`${changed} changed`, scans);
  write(`peak memory: ${Math.round((process.resourceUsage().maxRSS * 1024) / 1e6)} MB`);
  await close();
} finally {
  await rm(home, { recursive: true, force: true });
}
