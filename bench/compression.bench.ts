import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import {
  type BrotliOptions,
  brotliCompressSync,
  constants,
  gzipSync,
  type ZlibOptions,
  zstdCompressSync,
} from 'node:zlib';
import { openWorkbench, write } from './workbench.ts';

/** Measures what compressing an answer costs, and saves: by itself at each level, and within whole requests.
 * Usage: npm run bench -- compression */
const songs = 29;
const turns = 6;
const rounds = 60;
const requests = 400;
await using bench = await openWorkbench();
const { orm, url } = await bench.openServer({ LOG_LEVEL: 'warn' });
await orm.em.getConnection().execute(`
  insert into artist (id, name) select gen_random_uuid(), 'Artist ' || substr(md5(row::text), 1, 9) from generate_series(1, 12) row;
  insert into image (key, size, width, height, stored_at)
    select 'images/' || substr(encode(sha256(row::text::bytea), 'hex'), 1, 2) || '/' || encode(sha256(row::text::bytea), 'hex') || '.webp', 1000, 800, 600, now() from generate_series(1, 8) row;
  insert into album (id, title, artist_id, image_key)
    select gen_random_uuid(), 'The ' || substr(md5(random()::text), 1, 8) || ' Sessions', (select id from artist order by random() + row limit 1), key
    from image, generate_series(1, 1) row;
  insert into audio_file (key, size, mime_type, stored_at)
    select 'audio/' || substr(encode(sha256(('a' || row)::bytea), 'hex'), 1, 2) || '/' || encode(sha256(('a' || row)::bytea), 'hex') || '.mp3', 1000, 'audio/mpeg', now() from generate_series(1, ${songs}) row;
  insert into song (id, title, duration, artist_id, album_id, audio_key)
    select gen_random_uuid(), initcap(substr(md5(random()::text), 1, 5) || ' and ' || substr(md5(random()::text), 1, 7)), 100 + random() * 200,
      (select id from artist order by random() + length(key) limit 1), (select id from album order by random() + length(key) limit 1), key
    from audio_file`);

const query = `{ songs(first: ${songs}) { nodes {
  id title duration audioUrl artist { id name } album { id title image { url } }
} pageInfo { endCursor hasNextPage } } }`;
const page = await answer('identity', new Agent());
write(`a page of ${songs} songs: ${page.length} bytes`);

const brotli = (quality: number): BrotliOptions => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: quality },
});
const zstd = (level: number) => ({ params: { [constants.ZSTD_c_compressionLevel]: level } });
const ways: Record<string, () => Buffer> = {
  ...Object.fromEntries(
    [1, 3, 4, 6, 9].map((level) => [`gzip ${level}`, () => gzipSync(page, { level } satisfies ZlibOptions)]),
  ),
  ...Object.fromEntries(
    [0, 1, 2, 3, 4, 5, 7].map((quality) => [
      `br ${quality}`,
      () => brotliCompressSync(page, brotli(quality)),
    ]),
  ),
  ...Object.fromEntries(
    [1, 2, 3, 6, 9].map((level) => [`zstd ${level}`, () => zstdCompressSync(page, zstd(level))]),
  ),
};
// The least of several turns: what else runs on the machine only adds.
const least = new Map<string, number>();
const lengths = new Map<string, number>();
for (let turn = 0; turn < turns; turn += 1) {
  for (const [name, compress] of Object.entries(ways)) {
    lengths.set(name, compress().length);
    await note(name, rounds, async () => void compress());
  }
}
for (const [name, bytes] of lengths) write(`${name}: ${bytes} bytes, ${least.get(name)} µs`);

const agent = new Agent({ keepAlive: true });
for (let turn = 0; turn < turns; turn += 1) {
  for (const encoding of ['identity', 'gzip', 'br', 'zstd'])
    await note(encoding, requests, async () => void (await answer(encoding, agent)));
}
for (const encoding of ['identity', 'gzip', 'br', 'zstd'])
  write(`a request as ${encoding}: ${least.get(encoding)} µs, with its client`);
agent.destroy();

async function note(name: string, times: number, work: () => Promise<void>): Promise<void> {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) await work();
  least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, Math.round(spent(before) / times)));
}

/** Processor time of this process since then, in microseconds. */
function spent(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** The bytes as they are sent: this client does not decompress them. */
async function answer(encoding: string, agent: Agent): Promise<Buffer> {
  const sent = request(url, {
    method: 'POST',
    agent,
    headers: { 'content-type': 'application/json', 'accept-encoding': encoding },
  });
  sent.end(JSON.stringify({ query }));
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return buffer(response);
}
