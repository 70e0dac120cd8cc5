import 'reflect-metadata';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedServer } from '@tonearm/embedded-postgres';
import { Client } from 'pg';
import { pino } from 'pino';
import { migrate } from '../src/wiring/migrations.setup.ts';
import { openOrm } from '../src/wiring/orm.setup.ts';
import { startProcess } from './live-process.ts';

/** Measures the largest answers that the limits let through, or end: alone, and ten at once.
 * Usage: npm run bench -- large-answers [FOLDER with live-server.js], this one's when left out. */
const servers = path.resolve(process.argv[2] ?? import.meta.dirname);
const atOnce = 10;
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
const { albumId, artistId } = await prepare();

const documents: Record<string, string> = {
  'an album of 1,000 songs': `{ album(id: "${albumId}") { songs {
    id title duration trackNumber genre playCount audioUrl artist { id name } image { url } } } }`,
  'songs of albums of songs': `{ album(id: "${albumId}") { songs { album { songs { album { songs { id } } } } } } }`,
  'files of the songs of albums': `{ featuredSongs(limit: 50) { album { songs { audio { size mimeType } } } } }`,
  'pictures, eight levels down': `{ album(id: "${albumId}") { songs { album { artist {
    albums(first: 10) { nodes { songs { image { width height blurhash url } } } } } } } } }`,
  'songs of an artist, thrice': `{ artist(id: "${artistId}") { songs(first: 10) { nodes { artist {
    songs(first: 10) { nodes { artist { songs(first: 30) { nodes { id title duration image { url } } } } } } } } } } }`,
  'twenty searches': `{ ${Array.from(
    { length: 20 },
    (_, index) =>
      `a${index}: search(query: "somg ${index} albun", first: 50) { songs { id title } albums { id } artists { id } }`,
  ).join(' ')} }`,
};

write(`${availableParallelism()} processors, Node ${process.version}`);
const { server, url } = await startProcess(path.join(servers, 'live-server.js'), {
  databaseUrl,
  home,
  environment: {},
});
// So that all code is compiled.
for (let index = 0; index < 20; index += 1)
  await ask('{ songs(first: 50) { nodes { id artist { name } } } }');
write(`at first: ${residentMegabytes()} MB`);
for (const [name, document] of Object.entries(documents)) {
  await ask(document);
  const { milliseconds, bytes, outcome } = await ask(document);
  write(`${name}: alone ${milliseconds.toFixed(0)} ms, ${bytes} bytes, ${outcome}`);
}
write(`after that: ${residentMegabytes()} MB`);
for (const [name, document] of Object.entries(documents)) await measureAtOnce(name, document);
server.send('end');
await once(server, 'exit');

async function measureAtOnce(name: string, document: string): Promise<void> {
  let most = 0;
  const watching = setInterval(() => {
    most = Math.max(most, residentMegabytes());
  }, 5);
  const begun = performance.now();
  const answers = await Promise.all(Array.from({ length: atOnce }, () => ask(document)));
  clearInterval(watching);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const outcomes = Object.entries(Object.groupBy(answers, ({ outcome }) => outcome));
  const counted = outcomes.map(([outcome, of]) => `${of?.length} ${outcome}`).join(', ');
  write(`${name}: ${atOnce} at once ${seconds} s, at most ${most} MB; ${counted}`);
}

async function ask(query: string) {
  const begun = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  });
  const body = await response.text();
  const code = /"code":"(\w+)"/.exec(body)?.[1];
  return {
    milliseconds: performance.now() - begun,
    bytes: body.length,
    outcome: code ?? (response.ok ? 'answered' : 'refused'),
  };
}

function residentMegabytes(): number {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

/** An album of 1,000 songs, and 110 smaller ones, half of them of the same artist. */
async function prepare(): Promise<{ albumId: string; artistId: string }> {
  const orm = await openOrm({ url: databaseUrl, poolMax: 2, statementTimeoutMs: 60_000 });
  await migrate(orm, databaseUrl);
  await orm.close(true);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`
    insert into artist (id, name) select gen_random_uuid(), 'Artist ' || n from generate_series(1, 56) n;
    insert into image (key, size, width, height)
      select 'images/00/' || lpad(n::text, 64, '0') || '.webp', 1000, 800, 600 from generate_series(1, 111) n;
    insert into album (id, title, artist_id, release_year, image_key)
      select gen_random_uuid(), 'Album ' || n, artist.id, 2000, 'images/00/' || lpad(n::text, 64, '0') || '.webp'
      from generate_series(1, 111) n
      join artist on artist.name = 'Artist ' || case when n % 2 = 1 then 1 else n / 2 + 1 end;
    insert into audio_file (key, mime_type, size)
      select 'audio/00/' || lpad(n::text, 64, '0') || '.mp3', 'audio/mpeg', 1 from generate_series(1, 1220) n;
    insert into song (id, title, artist_id, album_id, track_number, duration, audio_key)
      select gen_random_uuid(), 'Song ' || n, album.artist_id, album.id, n, 200,
        'audio/00/' || lpad(n::text, 64, '0') || '.mp3'
      from generate_series(1, 1220) n
      join album on album.title = 'Album ' || case when n <= 1000 then 1 else (n - 1001) / 2 + 2 end;
    analyze`);
  const { rows } = await client.query<{ albumId: string; artistId: string }>(
    `select id as "albumId", artist_id as "artistId" from album where title = 'Album 1'`,
  );
  await client.end();
  return rows[0] ?? { albumId: '', artistId: '' };
}
