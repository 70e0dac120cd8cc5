import 'reflect-metadata';
import { type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openEmbeddedServer } from '@tonearm/embedded-postgres';
import { pino } from 'pino';
import { Tokens } from '../src/accounts/token.service.ts';
import { Role } from '../src/api/viewer.model.ts';
import { migrate } from '../src/wiring/migrations.setup.ts';
import { openOrm } from '../src/wiring/orm.setup.ts';
import { BareSubscribers } from './bare-subscribers.ts';
import { secret, startProcess } from './live-process.ts';

/** Measures what many sockets cost that all watch who is online: until they are open and know everybody, the memory of
 * each, and how long it takes until all have heard of one change. The least that is possible is measured beside it:
 * the same bytes, written to as many connections by a server that does nothing else.
 * Usage: npm run bench -- live-presence [SOCKETS [USERS]], by default 5,000 of 25 users. */
const sockets = Number(process.argv[2] ?? 5000);
const users = Number(process.argv[3] ?? 25);
const changes = 20;
/** Changes before those that count. */
const warmUp = 4;
const presences = 'subscription { presenceChanged { user { id fullName } online nowPlaying { id title } } }';
const write = (line: string) => void process.stdout.write(`${line}\n`);
const home = await mkdtemp(path.join(tmpdir(), 'tonearm-bench-'));
await using parts = new AsyncDisposableStack();
parts.defer(() => rm(home, { recursive: true, force: true }));
await mkdir(path.join(home, 'media'));
const logger = pino({ level: 'warn' });
const database = await openEmbeddedServer({ folder: path.join(home, 'postgres'), durable: true, logger });
parts.defer(() => database.close());
await database.ensureDatabase('bench');
const databaseUrl = database.url('bench');
const { ids, songId } = await prepare();
const tokens = new Tokens({ secret, accessTokenMinutes: 60 });
const tokenOf = (id = '') => tokens.makeAccessToken(id, randomUUID(), Role.USER).token;

write(`${availableParallelism()} processors, Node ${process.version}, ${sockets} sockets of ${users} users`);
const environment = {
  SOCKETS_PER_USER: String(Math.ceil(sockets / users) + 1),
  RATE_LIMITS: 'setNowPlaying=1000000/60',
};
const start = (file: string) =>
  startProcess(path.join(import.meta.dirname, file), { databaseUrl, home, environment });
await measureTonearm();
await measureLeast();

async function measureTonearm(): Promise<void> {
  const { server, url } = await start('live-server.js');
  await warmUpSockets(url);
  const before = await usageOf(server);
  const began = performance.now();
  const subscribers = new BareSubscribers(url, presences);
  await subscribers.open(tokensFor(sockets));
  const opened = performance.now() - began;
  await quiet(() => subscribers.events);
  const settled = await usageOf(server);
  const told = seconds(subscribers.lastAt - began);
  write(`opened in ${seconds(opened)}; ${subscribers.events} first events were all there after ${told}`);
  write(`  processor time: ${seconds(settled.cpuMs - before.cpuMs)}`);
  write(`  memory of each socket: ${each(before, settled)}`);
  const token = tokenOf(ids[0]);
  await measureChanges(server, subscribers, async (index) => {
    await setSong(url, token, index % 2 === 0 ? songId : null);
  });
  write(`  memory of each socket after that: ${each(before, await usageOf(server))}`);
  await measureBystander(url);
  subscribers.close();
  await stop(server);
}

/** Lets the server compile its code and get memory to work with before that of sockets is measured. */
async function warmUpSockets(url: string): Promise<void> {
  const subscribers = new BareSubscribers(url, presences);
  await subscribers.open(tokensFor(Math.ceil(sockets / 5)));
  await quiet(() => subscribers.events);
  subscribers.close();
  await wait(3000);
}

function tokensFor(count: number): string[] {
  return Array.from({ length: count }, (_, index) => tokenOf(ids[index % users]));
}

async function measureLeast(): Promise<void> {
  const { server, url } = await start('live-least.js');
  const subscribers = new BareSubscribers(url, '');
  await subscribers.open(Array.from({ length: sockets }, () => ''));
  write('the least that is possible:');
  await measureChanges(server, subscribers, async () => void server.send('change'));
  subscribers.close();
  await stop(server);
}

/** Causes changes, and reports when each socket hears of them. */
async function measureChanges(
  server: ChildProcess,
  subscribers: BareSubscribers,
  cause: (index: number) => Promise<void>,
): Promise<void> {
  const times: number[] = [];
  const firsts: number[] = [];
  const answers: number[] = [];
  let cpuMs = 0;
  let clientsMs = 0;
  for (let index = 0; index < warmUp + changes; index += 1) {
    const before = await usageOf(server);
    const clients = process.cpuUsage();
    const heard: number[] = [];
    const start = performance.now();
    subscribers.onEvent = (at) => void heard.push(at - start);
    await cause(index);
    const answered = performance.now() - start;
    for (let left = 2000; heard.length < sockets && left > 0; left -= 1) await wait(5);
    if (heard.length < sockets) write(`  only ${heard.length} heard of a change`);
    const { user, system } = process.cpuUsage(clients);
    await wait(200);
    if (index < warmUp) continue;
    cpuMs += (await usageOf(server)).cpuMs - before.cpuMs;
    clientsMs += (user + system) / 1000;
    times.push(...heard);
    firsts.push(heard[0] ?? Number.NaN);
    answers.push(answered);
  }
  times.sort((one, other) => one - other);
  firsts.sort((one, other) => one - other);
  answers.sort((one, other) => one - other);
  const at = (sorted: readonly number[], share: number) =>
    `${sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(1)} ms`;
  write(`  until a socket has heard of a change: p50 ${at(times, 0.5)}, p99 ${at(times, 0.99)};`);
  write(`  the first one: p50 ${at(firsts, 0.5)}, and who caused it was answered: p50 ${at(answers, 0.5)};`);
  const ofEach = (ms: number) => `${(ms / changes).toFixed(0)} ms`;
  write(`  processor time of a change: ${ofEach(cpuMs)} of the server, ${ofEach(clientsMs)} of the clients`);
}

/** What others wait for an answer with all sockets open. */
async function measureBystander(url: string): Promise<void> {
  const start = performance.now();
  await ask(url, '', '{ __typename }', {});
  write(`  a short query with all sockets open: ${(performance.now() - start).toFixed(1)} ms`);
}

function setSong(url: string, token: string, song: string | null): Promise<void> {
  const query = 'mutation ($song: ID) { setNowPlaying(songId: $song) { errors { message } } }';
  return ask(url, token, query, { song });
}

async function ask(url: string, token: string, query: string, variables: object): Promise<void> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const answer = await response.text();
  if (!response.ok || /"message":/.test(answer)) throw new Error(answer);
}

async function stop(server: ChildProcess): Promise<void> {
  server.send('end');
  await once(server, 'exit');
}

interface Usage {
  memory: number;
  cpuMs: number;
}

/** Without collecting garbage: what the operating system sees. */
async function usageOf(server: ChildProcess): Promise<Usage> {
  server.send('memory');
  const [{ memory, cpu }] = (await once(server, 'message')) as [{ memory: number; cpu: NodeJS.CpuUsage }];
  return { memory, cpuMs: (cpu.user + cpu.system) / 1000 };
}

function each(before: Usage, after: Usage): string {
  return `${((after.memory - before.memory) / 1024 / sockets).toFixed(1)} kB`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Resolves when a number has not changed for a second and a half. */
async function quiet(count: () => number): Promise<void> {
  for (let last = -1; last !== count(); await wait(1500)) last = count();
}

/** A migrated database with users and a song. */
async function prepare(): Promise<{ ids: string[]; songId: string }> {
  const orm = await openOrm({ url: databaseUrl, poolMax: 2, statementTimeoutMs: 60_000 });
  await migrate(orm, databaseUrl);
  const connection = orm.em.getConnection();
  const rows = await connection.execute<{ id: string }[]>(
    `insert into account (id, full_name, email, password_hash)
     select gen_random_uuid(), 'User ' || number, number || '@example.org', '-'
     from generate_series(1, ${users}) number returning id`,
  );
  const [song] = await connection.execute<{ id: string }[]>(
    `with key as (select 'audio/00/' || repeat('0', 64) || '.mp3' as key),
      audio as (insert into audio_file (key, mime_type, size) select key, 'audio/mpeg', 1 from key),
      artist as (insert into artist (id, name) values (gen_random_uuid(), 'Artist') returning id)
     insert into song (id, title, artist_id, duration, audio_key)
     select gen_random_uuid(), 'Song', artist.id, 300, key.key from artist, key returning id`,
  );
  await orm.close(true);
  return { ids: rows.map(({ id }) => id), songId: song?.id ?? '' };
}
