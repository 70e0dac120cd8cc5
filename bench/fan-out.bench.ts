import 'reflect-metadata';
import { fork } from 'node:child_process';
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
import { secret, startProcess } from './live-process.ts';
import { closeSockets, openSockets } from './live-sockets.ts';
import { type Load, type LoadResult, percentile, post } from './overload-load.ts';

/** Measures what one user with very many subscriptions takes from the others: many users change what they listen to,
 * and a bystander asks who he is, again and again.
 * Usage: npm run bench -- fan-out [FOLDER with live-server.js], by default this one's. */
const servers = path.resolve(process.argv[2] ?? import.meta.dirname);
/** Sockets of the one user, and subscriptions on each: as many as the defaults allow. */
const sockets = 8;
const each = 20;
/** Users whose presence changes. */
const changing = 120;
/** Of each measurement. */
const seconds = 6;
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
const [watcher = '', bystander = '', ...people] = ids;
const tokens = new Tokens({ secret, accessTokenMinutes: 60 });
const tokenOf = (id: string) => tokens.makeAccessToken(id, randomUUID(), Role.USER).token;
const loader = fork(path.join(import.meta.dirname, 'overload-load.js'));
parts.defer(() => void loader.kill());
const presence = `subscription { presenceChanged {
  user { id fullName } online lastSeenAt nowPlaying { id title artist { name } } } }`;

write(`${availableParallelism()} processors, Node ${process.version}`);
const environment = { RATE_LIMITS: 'setNowPlaying=1000000/60' };
const start = () => startProcess(path.join(servers, 'live-server.js'), { databaseUrl, home, environment });
const { server, url } = await start();
// Its own process, so that only the delivery of events is measured, and not the requests that cause them.
const causing = await start();
const online = await openSockets(causing.url, people.map(tokenOf), 'subscription { messageReceived { id } }');
await measure('nothing else', async () => wait(seconds * 1000));
await measure(`${changing} users change, nobody watches`, burst);
let events = 0;
const watching = await openSockets(
  url,
  Array.from({ length: sockets }, () => tokenOf(watcher)),
  presence,
);
for (const subscriber of watching) {
  subscriber.onEvent = () => {
    events += 1;
  };
  for (let id = 2; id <= each; id += 1)
    subscriber.socket.send(
      JSON.stringify({ type: 'subscribe', id: String(id), payload: { query: presence } }),
    );
}
await wait(3000);
events = 0;
await measure(`${changing} users change, one user watches by ${sockets * each} subscriptions`, burst);
await wait(2000);
write(`  ${events} events came`);
await closeSockets([...online, ...watching]);
for (const child of [server, causing.server]) {
  child.send('end');
  await once(child, 'exit');
}

/** Bursts for as long as the bystander asks: everybody sets a song at once, then none. */
async function burst(): Promise<void> {
  const query = 'mutation ($songId: ID) { setNowPlaying(songId: $songId) { errors { message } } }';
  const end = performance.now() + seconds * 1000;
  for (let round = 0; performance.now() < end; round += 1) {
    const variables = { songId: round % 2 === 0 ? songId : null };
    await Promise.all(
      people.map((id) =>
        post(undefined, { url: causing.url, query, variables, token: tokenOf(id) }).catch(() => 0),
      ),
    );
    await wait(500);
  }
}

async function measure(what: string, work: () => Promise<void>): Promise<void> {
  const asking = elsewhere({
    url,
    clients: 1,
    seconds,
    query: '{ me { id } }',
    token: tokenOf(bystander),
    pauseMs: 20,
  });
  await work();
  const { answered, refused, failed } = await asking;
  const times = [0.5, 0.99, 1].map((share) => percentile(answered, share)).join(', ');
  write(
    `${what}: the bystander waits ${times} (median, 99 %, at most); ${refused} refused, ${failed} failed`,
  );
}

async function prepare(): Promise<{ ids: string[]; songId: string }> {
  const orm = await openOrm({ url: databaseUrl, poolMax: 2, statementTimeoutMs: 60_000 });
  await migrate(orm, databaseUrl);
  const connection = orm.em.getConnection();
  const rows = await connection.execute<{ id: string }[]>(
    `insert into account (id, full_name, email, password_hash)
     select gen_random_uuid(), 'User ' || number, number || '@example.org', '-'
     from generate_series(1, ${changing + 2}) number returning id`,
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

async function elsewhere(asked: Load): Promise<LoadResult> {
  loader.send(asked);
  const [result] = (await once(loader, 'message')) as [LoadResult];
  return result;
}
