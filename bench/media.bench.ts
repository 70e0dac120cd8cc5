import 'reflect-metadata';
import { fork } from 'node:child_process';
import { hash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DiskStore } from '../src/media/disk.store.ts';
import { audioKey } from '../src/media/media-formats.model.ts';
import type { MediaLoad, MediaResult } from './media-load.ts';
import { type MediaServer, memoryOf, openNginx, openTonearm, timeOf } from './media-servers.ts';
import { openWorkbench, write } from './workbench.ts';

/** Measures how fast files are sent, and the processor time for that: by nginx alone, by this server, and by nginx
 * in front of it. Without nginx on the PATH, there is nothing to compare with. Then measures the memory that clients
 * take who do not read.
 * Usage: npm run bench -- media [ROUNDS [SECONDS]], by default 3 rounds of 1.5 seconds. Linux only. */
const rounds = Number(process.argv[2] ?? 3);
const seconds = Number(process.argv[3] ?? 1.5);
const size = 10_000_000;
const clients = 32;
/** Files of which a load asks for each; 20 do not fit into the memory for files. */
const numbers = [1, 20];
const lengths = [65_536, 1_048_576, undefined];
const slowClients = [32, 256];

interface Row {
  /** MB per second. */
  speed: number;
  /** Processor seconds per GB. */
  time: number;
}

await using bench = await openWorkbench();
const { databaseUrl } = await bench.openDatabase('media');
const keys = await storeFiles(Math.max(...numbers));
const tonearm = await openTonearm(bench, databaseUrl);
const behind = await openTonearm(bench, databaseUrl, {
  MEDIA_DELIVERY: 'x-accel-redirect',
  TRUST_PROXY: 'loopback',
});
const nginx = await openNginx(bench, behind);
const loader = fork(path.join(import.meta.dirname, 'media-load.js'));
bench.parts.defer(() => void loader.kill());
const loaderEnded = once(loader, 'exit').then(() => {
  throw new Error('The load ended');
});
const servers = new Map<string, MediaServer>([['Tonearm', tonearm]]);
if (nginx) {
  servers.set('nginx', nginx);
  servers.set('both', { ...nginx, prefix: behind.prefix, pids: [...nginx.pids, ...behind.pids] });
} else write('nginx is not on the PATH: nothing to compare with');

for (const number of numbers) for (const length of lengths) await measure(number, length);
for (const count of slowClients) await measureSlow(count);

async function storeFiles(count: number): Promise<string[]> {
  const store = new DiskStore(bench.media);
  const made: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const bytes = randomBytes(size);
    const key = audioKey(hash('sha256', bytes), 'mp3');
    await store.put(key, bytes);
    made.push(key);
  }
  return made;
}

/** Each server in turn, again and again; the best round of each counts, because whatever else the machine does can
 * only take from it. */
async function measure(number: number, length: number | undefined): Promise<void> {
  const found = new Map<string, Row[]>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, server] of servers) {
      const row = await run(server, number, length);
      // The first round warms up.
      if (round > 0) found.set(name, [...(found.get(name) ?? []), row]);
    }
  }
  const best = new Map([...found].map(([name, rows]) => [name, bestOf(rows)]));
  const what = length === undefined ? 'whole files of 10 MB' : `ranges of ${length / 1024} KiB`;
  write(`${what} of ${number === 1 ? 'one file' : `${number} files`}, ${clients} clients:`);
  const base = best.get('nginx');
  for (const [name, { speed, time }] of best) {
    const ratio = base && name !== 'nginx' ? `; of nginx: ${times(speed, base.speed)} MB/s` : '';
    const cost = base && name !== 'nginx' ? `, ${times(time, base.time)} s/GB` : '';
    write(`  ${name.padEnd(8)} ${speed.toFixed(0)} MB/s, ${time.toFixed(3)} s/GB${ratio}${cost}`);
  }
}

async function run(server: MediaServer, number: number, length: number | undefined): Promise<Row> {
  const paths = keys.slice(0, number).map((key) => `${server.prefix}${key}`);
  const asked: MediaLoad = { port: server.port, paths, size, length, clients, seconds };
  const before = timeOf(server);
  const start = performance.now();
  loader.send(asked);
  const answer = once(loader, 'message') as Promise<[MediaResult]>;
  const [{ bytes }] = await Promise.race([answer, loaderEnded]);
  const took = (performance.now() - start) / 1000;
  return { speed: bytes / 1e6 / took, time: (timeOf(server) - before) / (bytes / 1e9) };
}

function bestOf(rows: Row[]): Row {
  return {
    speed: Math.max(...rows.map(({ speed }) => speed)),
    time: Math.min(...rows.map(({ time }) => time)),
  };
}

function times(value: number, base: number): string {
  return `${(value / base).toFixed(2)} ×`;
}

/** Clients who ask for whole files, and read nothing. */
async function measureSlow(count: number): Promise<void> {
  const [pid] = tonearm.pids;
  const before = memoryOf(pid);
  const sockets = Array.from({ length: count }, (_, index) => {
    const socket = net.connect(tonearm.port, '127.0.0.1');
    socket.on('error', () => undefined).pause();
    socket.write(`GET /media/${keys[index % keys.length]} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    return socket;
  });
  await wait(3000);
  write(
    `${count} clients who read nothing: ${before.toFixed(0)} MB of memory, then ${memoryOf(pid).toFixed(0)} MB`,
  );
  for (const socket of sockets) socket.destroy();
  await wait(500);
}
