import 'reflect-metadata';
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openEmbeddedServer } from '@tonearm/embedded-postgres';
import { Client } from 'pg';
import { pino } from 'pino';
import { Tokens } from '../src/accounts/token.service.ts';
import { Role } from '../src/api/viewer.model.ts';
import { migrate } from '../src/wiring/migrations.setup.ts';
import { openOrm } from '../src/wiring/orm.setup.ts';
import { secret, startProcess } from './live-process.ts';
import { type Load, type LoadResult, load, percentile, post } from './overload-load.ts';

/** Measures a server under overload: how much is answered, and how soon; how much one client takes from the
 * others; and how long requests wait for a frozen database.
 * Usage: npm run bench -- overload [FOLDER with live-server.js], by default this one's. */
const servers = path.resolve(process.argv[2] ?? import.meta.dirname);
const write = (line: string) => void process.stdout.write(`${line}\n`);
const home = await mkdtemp(path.join(tmpdir(), 'tonearm-bench-'));
await using parts = new AsyncDisposableStack();
parts.defer(() => rm(home, { recursive: true, force: true }));
await mkdir(path.join(home, 'media'));
const folder = path.join(home, 'postgres');
const database = await openEmbeddedServer({ folder, durable: true, logger: pino({ level: 'warn' }) });
parts.defer(() => database.close());
await database.ensureDatabase('bench');
const databaseUrl = database.url('bench');
const [userId = ''] = await prepare();
const { token } = new Tokens({ secret, accessTokenMinutes: 60 }).makeAccessToken(
  userId,
  randomUUID(),
  Role.USER,
);
const loader = fork(path.join(import.meta.dirname, 'overload-load.js'));
parts.defer(() => void loader.kill());

const page = '{ songs(first: 20) { nodes { id title artist { name } album { title } } } }';
const light = '{ me { id fullName } }';
const heavy = `{ ${Array.from(
  { length: 20 },
  (_, index) => `a${index}: songs(first: 100, filter: { title: "son${index}" }) { totalCount nodes { id } }`,
).join(' ')} }`;

write(`${availableParallelism()} processors, Node ${process.version}`);
const { server, url } = await startProcess(path.join(servers, 'live-server.js'), {
  databaseUrl,
  home,
  environment: { RATE_LIMITS: 'setNowPlaying=1000000/60' },
  execArgv: ['--expose-gc'],
});
await elsewhere({ url, clients: 20, seconds: 3, query: page });
const peak = rate(await elsewhere({ url, clients: 20, seconds: 8, query: page }));
write(`20 clients: ${peak.toFixed(0)} answers a second`);
await measureOverload(400);
await measureShare();
await measureFreeze();
server.send('end');
await once(server, 'exit');

async function measureOverload(clients: number): Promise<void> {
  const before = await memoryOf(server);
  const loading = elsewhere({ url, clients, seconds: 10, query: page });
  const bystander = await load({ url, clients: 1, seconds: 10, query: light, token, pauseMs: 50 });
  const result = await loading;
  const share = ((rate(result) / peak) * 100).toFixed(0);
  const grown = (((await memoryOf(server)) - before) / 1e6).toFixed(0);
  write(`${clients} clients: ${rate(result).toFixed(0)} answers a second (${share} %), ${report(result)}`);
  const figures = await (await fetch(`${url}/metrics`)).text();
  const buckets = figures.match(/^tonearm_operation_seconds_bucket.*$/gm) ?? [];
  write(`  inside the server: ${buckets.join(' ')}`);
  write(`  meanwhile a user who is signed in: ${report(bystander)}; memory +${grown} MB`);
}

async function measureShare(): Promise<void> {
  const alone = await load({ url, clients: 1, seconds: 3, query: page, token, pauseMs: 20 });
  const loading = elsewhere({ url, clients: 6, seconds: 8, query: heavy });
  const beside = await load({ url, clients: 1, seconds: 8, query: page, token, pauseMs: 20 });
  write(`a page for a user alone: ${report(alone)}`);
  write(`the same while six anonymous connections ask for much: ${report(beside)}`);
  write(`  those six: ${report(await loading)}`);
}

async function measureFreeze(): Promise<void> {
  const processes = postgresProcesses();
  for (const pid of processes) process.kill(pid, 'SIGSTOP');
  const start = performance.now();
  const times = await Promise.all(
    Array.from({ length: 20 }, async () => {
      await post(undefined, { url, query: page }).catch(() => 0);
      return performance.now() - start;
    }),
  );
  write(
    `a frozen database: answered after ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} ms`,
  );
  const change = 'mutation { setNowPlaying { errors { message } } }';
  let thawed = Number.POSITIVE_INFINITY;
  let first: number | undefined;
  const writing = Array.from({ length: 10 }, async () => {
    while (first === undefined) {
      const status = await post(undefined, { url, query: change, token }).catch(() => 0);
      if (status === 200 && performance.now() > thawed) first ??= performance.now() - thawed;
      await wait(20);
    }
  });
  await wait(6000);
  thawed = performance.now();
  for (const pid of processes) process.kill(pid, 'SIGCONT');
  await Promise.all(writing);
  write(`the first write after the database was back: ${first?.toFixed(0)} ms`);
}

function postgresProcesses(): number[] {
  const [postmaster = ''] = readFileSync(path.join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n');
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', postmaster], { encoding: 'utf8' });
  return [postmaster, ...children.trim().split(/\s+/)].map(Number);
}

/** A migrated database with users and songs. */
async function prepare(): Promise<string[]> {
  const orm = await openOrm({ url: databaseUrl, poolMax: 2, statementTimeoutMs: 60_000 });
  await migrate(orm, databaseUrl);
  await orm.close(true);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`
    insert into artist (id, name) select gen_random_uuid(), 'Artist ' || n from generate_series(1, 100) n;
    insert into album (id, title, artist_id, release_year)
      select gen_random_uuid(), 'Album of ' || name, id, 2000 from artist;
    insert into audio_file (key, mime_type, size) values ('audio/00/' || repeat('0', 64) || '.mp3', 'audio/mpeg', 1);
    insert into song (id, title, artist_id, album_id, track_number, duration, audio_key)
      select gen_random_uuid(), 'Song ' || n, album.artist_id, album.id, n, 200, audio_file.key
      from album, audio_file, generate_series(1, 100) n;
    analyze`);
  const { rows } = await client.query<{ id: string }>(
    `insert into account (id, full_name, email, password_hash)
     values (gen_random_uuid(), 'User', 'user@example.org', '-') returning id`,
  );
  await client.end();
  return rows.map(({ id }) => id);
}

async function elsewhere(asked: Load): Promise<LoadResult> {
  loader.send(asked);
  const [result] = (await once(loader, 'message')) as [LoadResult];
  return result;
}

async function memoryOf(process: ChildProcess): Promise<number> {
  process.send('memory');
  const [{ memory }] = (await once(process, 'message')) as [{ memory: number }];
  return memory;
}

function rate({ answered, seconds }: LoadResult): number {
  return answered.length / seconds;
}

function report({ answered, refused, failed }: LoadResult): string {
  const times = [0.5, 0.9, 0.99].map((share) => `${share * 100} % ${percentile(answered, share)}`).join(', ');
  return `${answered.length} answered, ${times}; ${refused} refused, ${failed} failed`;
}
