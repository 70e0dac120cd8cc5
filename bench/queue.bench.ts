import 'reflect-metadata';
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
import { report } from './latencies.ts';
import { secret, startProcess } from './live-process.ts';
import { closeSockets, openSockets } from './live-sockets.ts';
import { postgresTime } from './postgres-time.ts';

/** Measures how soon all devices of a user hear of a change of the queue, while very many devices of others are connected to
 * the same process: changes at a steady rate, each by a user who has five devices and a queue of a hundred songs.
 * Usage: npm run bench -- queue [SOCKETS], by default 10,000. */
const sockets = Number(process.argv[2] ?? 10_000);
const devices = 5;
const users = Math.floor(sockets / devices);
const rates = [10, 30];
/** For each rate. */
const seconds = 15;
const songs = 100;
const write = (line: string) => void process.stdout.write(`${line}\n`);
const home = await mkdtemp(path.join(tmpdir(), 'tonearm-bench-'));
await using parts = new AsyncDisposableStack();
parts.defer(() => rm(home, { recursive: true, force: true }));
await mkdir(path.join(home, 'media'));
const postgres = path.join(home, 'postgres');
const database = await openEmbeddedServer({
  folder: postgres,
  durable: true,
  logger: pino({ level: 'warn' }),
});
parts.defer(() => database.close());
await database.ensureDatabase('bench');
const databaseUrl = database.url('bench');
const ids = await prepare();
const tokens = new Tokens({ secret, accessTokenMinutes: 60 });
const tokenOf = (id: string) => tokens.makeAccessToken(id, randomUUID(), Role.USER).token;

write(
  `${availableParallelism()} processors, Node ${process.version}, ${users * devices} sockets at one process`,
);
const { server, url } = await startProcess(path.join(import.meta.dirname, 'live-server.js'), {
  databaseUrl,
  home,
  environment: { RATE_LIMITS: 'updatePlayback=1000000/60' },
  execArgv: ['--expose-gc'],
});
const began = performance.now();
const owners = Array.from({ length: users * devices }, (_, index) => ids[index % users] ?? '');
const subscribers = await openSockets(
  url,
  owners.map(tokenOf),
  'subscription { playQueueChanged { version playing position positionAt serverTime current { id } change { kind itemIds position } } }',
);
/** When the change of a user was sent, and how many devices have not heard of it. */
const waiting = new Map<string, { sentAt: number; left: number }>();
let latencies: number[] = [];
subscribers.forEach((subscriber, index) => {
  const own = owners[index] ?? '';
  subscriber.onEvent = () => {
    const change = waiting.get(own);
    if (!change) return;
    latencies.push(performance.now() - change.sentAt);
    change.left -= 1;
    if (change.left === 0) waiting.delete(own);
  };
});
write(`connected in ${((performance.now() - began) / 1000).toFixed(1)} s`);
// The last of them get their queues.
await wait(5000);
await change(ids[0] ?? '', 1);
await allHeard();
for (const rate of rates) await measure(rate);
await closeSockets(subscribers);
server.send('end');
await once(server, 'exit');

/** Changes at a steady rate, however long each takes. */
async function measure(rate: number): Promise<void> {
  latencies = [];
  const answered: number[] = [];
  let refused = 0;
  const before = await spent();
  const from = performance.now();
  const count = rate * seconds;
  const changes: Promise<void>[] = [];
  for (let index = 0; index < count; index += 1) {
    await wait(Math.max(0, from + (index * 1000) / rate - performance.now()));
    const start = performance.now();
    const sent = change(ids[(index * 7 + 1) % users] ?? '', 1 + (index % 100_000));
    changes.push(
      sent.then((done) => {
        if (done) answered.push(performance.now() - start);
        else refused += 1;
      }),
    );
  }
  await Promise.all(changes);
  await allHeard();
  const made = count - refused;
  const [own, postgresOwn] = (await spent()).map(
    (time, index) => ((time - (before[index] ?? 0)) * 1000) / made,
  );
  write(
    `${rate} changes/s: ${refused} of ${count} refused, ${latencies.length} of ${made * devices} events came`,
  );
  write(`  until the mutation is answered: ${report(answered)}`);
  write(`  until a device has it: ${report(latencies)}`);
  write(
    `  processor time of each, with its ${devices} events: ${own?.toFixed(1)} ms, PostgreSQL's ${postgresOwn?.toFixed(1)} ms`,
  );
}

/** Waits for the events of all changes; those that have not come after ten seconds are lost, and count nowhere. */
async function allHeard(): Promise<void> {
  const end = performance.now() + 10_000;
  while (waiting.size > 0 && performance.now() < end) await wait(10);
  waiting.clear();
}

/** @returns whether the change was made; false if the server was too busy for it. */
async function change(userId: string, position: number): Promise<boolean> {
  waiting.set(userId, { sentAt: performance.now(), left: devices });
  const query =
    'mutation ($input: PlaybackInput!) { updatePlayback(input: $input) { playQueue { version } errors { code } } }';
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokenOf(userId)}` };
  const body = JSON.stringify({ query, variables: { input: { position } } });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const answer = await response.text();
  if (response.ok && answer.includes('"errors":[]')) return true;
  if (!answer.includes('SERVICE_UNAVAILABLE')) throw new Error(answer);
  waiting.delete(userId);
  return false;
}

/** Processor seconds of the server and of PostgreSQL. */
async function spent(): Promise<number[]> {
  server.send('memory');
  const [{ cpu }] = (await once(server, 'message')) as [{ cpu: NodeJS.CpuUsage }];
  return [(cpu.user + cpu.system) / 1e6, postgresTime(postgres) ?? Number.NaN];
}

/** A migrated database with users who have queues. */
async function prepare(): Promise<string[]> {
  const orm = await openOrm({ url: databaseUrl, poolMax: 2, statementTimeoutMs: 60_000 });
  await migrate(orm, databaseUrl);
  const connection = orm.em.getConnection();
  const rows = await connection.execute<{ id: string }[]>(
    `insert into account (id, full_name, email, password_hash)
     select gen_random_uuid(), 'User ' || number, number || '@example.org', '-'
     from generate_series(1, ${users}) number returning id`,
  );
  await connection.execute(
    `with key as (select 'audio/00/' || repeat('0', 64) || '.mp3' as key),
      audio as (insert into audio_file (key, mime_type, size) select key, 'audio/mpeg', 1 from key),
      artist as (insert into artist (id, name) values (gen_random_uuid(), 'Artist') returning id)
     insert into song (id, title, artist_id, duration, audio_key)
     select gen_random_uuid(), 'Song', artist.id, 300, key.key from artist, key`,
  );
  await connection.execute(
    'insert into play_queue (id, user_id, current_id) select id, id, gen_random_uuid() from account',
  );
  await connection.execute(
    `insert into play_queue_item (id, queue_id, song_id, position)
     select case when place = 0 then current_id else gen_random_uuid() end, play_queue.id, song.id, 'a' || lpad(place::text, 3, '0')
     from play_queue, song, generate_series(0, ${songs - 1}) place`,
  );
  await connection.execute('vacuum analyze play_queue, play_queue_item, account');
  await orm.close(true);
  return rows.map(({ id }) => id);
}
