import 'reflect-metadata';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openEmbeddedServer } from '@tonearm/embedded-postgres';
import { pino } from 'pino';
import WebSocket from 'ws';
import { Tokens } from '../src/accounts/token.service.ts';
import { Role } from '../src/api/viewer.model.ts';
import { migrate } from '../src/wiring/migrations.setup.ts';
import { openOrm } from '../src/wiring/orm.setup.ts';
import { report } from './latencies.ts';
import { secret, startProcess } from './live-process.ts';
import { closeSockets, openSockets, type Subscriber } from './live-sockets.ts';

/** Measures subscriptions: many sockets on one process, messages at a steady rate, and a change of presence sent
 * to all; with PostgreSQL as the bus, and with Redis if there is a `redis-server`.
 * Usage: npm run bench -- live [SOCKETS], by default 2,000. */
const sockets = Number(process.argv[2] ?? 2000);
const rates = [50, 100, 200];
/** For each rate. */
const seconds = 6;
/** Users who watch each other: each subscriber first receives all of them. */
const watching = 100;
const changes = 10;
const redisPort = 16_399;
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
const tokenOf = (id: string) => tokens.makeAccessToken(id, randomUUID(), Role.USER).token;

write(`${availableParallelism()} processors, Node ${process.version}, ${sockets} sockets at one process`);
await measure('PostgreSQL', {});
if (spawnSync('redis-server', ['--version']).status === 0) {
  const redis = spawn('redis-server', ['--port', String(redisPort), '--save', ''], { stdio: 'ignore' });
  parts.defer(() => void redis.kill());
  await wait(1000);
  await measure('Redis', { REDIS_URL: `redis://127.0.0.1:${redisPort}` });
} else write('Redis left out: no redis-server on the PATH');

/** A migrated database with users and a song. */
async function prepare(): Promise<{ ids: string[]; songId: string }> {
  const orm = await openOrm({ url: databaseUrl, poolMax: 2, statementTimeoutMs: 60_000 });
  await migrate(orm, databaseUrl);
  const connection = orm.em.getConnection();
  const rows = await connection.execute<{ id: string }[]>(
    `insert into account (id, full_name, email, password_hash)
     select gen_random_uuid(), 'User ' || number, number || '@example.org', '-'
     from generate_series(1, ${sockets}) number returning id`,
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

async function measure(name: string, environment: Record<string, string>): Promise<void> {
  const { server, url } = await startProcess(path.join(import.meta.dirname, 'live-server.js'), {
    databaseUrl,
    home,
    environment: {
      ...environment,
      SOCKETS_PER_USER: '100',
      RATE_LIMITS: 'sendMessage=1000000/60,setNowPlaying=1000000/60',
    },
    execArgv: ['--expose-gc'],
  });
  write(`${name}:`);
  await measureMessages(server, url);
  await measurePresence(url);
  server.send('end');
  const tooLong = setTimeout(() => {
    write('  the server did not end in time');
    server.kill('SIGKILL');
  }, 10_000);
  await once(server, 'exit');
  clearTimeout(tooLong);
}

async function measureMessages(server: ChildProcess, url: string): Promise<void> {
  const before = await memoryOf(server);
  const began = performance.now();
  const subscribers = await openSockets(
    url,
    ids.map(tokenOf),
    'subscription { messageReceived { id content sender { id fullName } } }',
  );
  const connecting = (performance.now() - began) / 1000;
  await wait(3000);
  const each = ((await memoryOf(server)) - before) / sockets;
  write(`  connected in ${connecting.toFixed(1)} s, ${(each / 1000).toFixed(0)} kB of memory each`);
  for (const rate of rates) {
    const { latencies, answered, refused } = await exchange(url, subscribers, rate);
    write(`  ${rate} messages/s, ${latencies.length} came, ${refused} were refused`);
    write(`    until the mutation is answered: ${report(answered)}`);
    write(`    until the receiver's socket has it: ${report(latencies)}`);
  }
  const closed = subscribers.filter(({ socket }) => socket.readyState !== WebSocket.OPEN).length;
  if (closed > 0) write(`  ${closed} sockets were closed meanwhile`);
  await closeSockets(subscribers);
}

/** Sends messages at a steady rate, however long each takes.
 * @returns the milliseconds until each was delivered, and the number of refused ones. */
async function exchange(url: string, subscribers: readonly Subscriber[], rate: number) {
  const sent = new Map<string, number>();
  const latencies: number[] = [];
  const answered: number[] = [];
  let refused = 0;
  subscribers.forEach((subscriber, index) => {
    const own = ids[index] ?? '';
    subscriber.onEvent = (text) => {
      const [, content = ''] = /"content":"([^"]+)"/.exec(text) ?? [];
      const start = sent.get(content);
      // The sender's own messages are delivered, too.
      if (start !== undefined && !text.includes(`"sender":{"id":"${own}"`))
        latencies.push(performance.now() - start);
    };
  });
  const query = 'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { errors { message } } }';
  const began = performance.now();
  const posts: Promise<void>[] = [];
  for (let index = 0; index < rate * seconds; index += 1) {
    await wait(Math.max(0, began + (index * 1000) / rate - performance.now()));
    const content = randomUUID();
    const input = { receiverId: ids[(index * 7 + 1) % sockets], content };
    sent.set(content, performance.now());
    const start = performance.now();
    posts.push(
      ask(url, tokenOf(ids[(index * 3) % sockets] ?? ''), query, { input }).then(
        () => void answered.push(performance.now() - start),
        () => {
          refused += 1;
        },
      ),
    );
  }
  await Promise.all(posts);
  await until(() => latencies.length + refused >= sent.size, 3000);
  const sorted = (times: number[]) => times.sort((one, other) => one - other);
  return { latencies: sorted(latencies), answered: sorted(answered), refused };
}

async function measurePresence(url: string): Promise<void> {
  const people = ids.slice(0, watching);
  const owners = Array.from({ length: sockets }, (_, index) => people[index % watching] ?? '');
  const began = performance.now();
  const subscribers = await openSockets(
    url,
    owners.map(tokenOf),
    'subscription { presenceChanged { user { id } online nowPlaying { id } } }',
  );
  let events = 0;
  for (const subscriber of subscribers) {
    subscriber.onEvent = () => {
      events += 1;
    };
  }
  await quiet(() => events);
  write(
    `  ${sockets} onlookers were told of who is online in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  );
  const taken: number[] = [];
  for (let index = 0; index < changes; index += 1) {
    events = 0;
    const start = performance.now();
    const playing = index % 2 === 0 ? songId : null;
    await ask(
      url,
      tokenOf(people[0] ?? ''),
      'mutation ($songId: ID) { setNowPlaying(songId: $songId) { errors { message } } }',
      { songId: playing },
    );
    await until(() => events >= sockets, 10_000);
    taken.push(performance.now() - start);
    await quiet(() => events);
  }
  write(`  one change of presence to all ${sockets}: ${report(taken)}`);
  await closeSockets(subscribers);
}

async function ask(url: string, token: string, query: string, variables: object): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const answer = await response.text();
  if (!response.ok || /"message":/.test(answer)) throw new Error(answer);
}

async function memoryOf(server: ChildProcess): Promise<number> {
  server.send('memory');
  const [{ memory }] = (await once(server, 'message')) as [{ memory: number }];
  return memory;
}

async function until(fulfilled: () => boolean, timeoutMs: number): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (!fulfilled() && performance.now() < end) await wait(1);
}

/** Resolves when a number has not changed for a second. */
async function quiet(count: () => number): Promise<void> {
  let last = -1;
  while (last !== count()) {
    last = count();
    await wait(1000);
  }
}
