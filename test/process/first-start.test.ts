import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseBuffer } from 'music-metadata';
import { beforeAll, expect, test } from 'vitest';
import { given } from '../support/given.ts';
import { postgresIn } from '../support/postgres.ts';
import { dataFolder, type RunningServer, startProgram, startServer } from '../support/server.ts';
import { compiledProduct } from '../support/server-build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { catalogQuery } from './catalog-query.ts';

const folder = await dataFolder();
const modules = path.join(await temporaryFolder('modules'), 'loaded');
/** Writes the address of each module that a process loads. */
const noteModules = `
  import { appendFileSync } from 'node:fs';
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      appendFileSync(process.env.LOADED_MODULES, url + '\\n');
      return next(url, context);
    },
  });`;
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(folder, {
    LOADED_MODULES: modules,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(noteModules)}`,
  });
  await server.process.logged(/Created the demo catalog/);
});

async function catalog() {
  const { data, errors, status } = await server.query(catalogQuery);
  expect(errors).toBeUndefined();
  expect(status).toBe(200);
  return { songs: given(data?.songs), albums: given(data?.albums), artists: given(data?.artists) };
}

test('a first start has the demo catalog', async () => {
  const { songs, albums, artists } = await catalog();
  expect(songs.totalCount).toBeGreaterThanOrEqual(24);
  expect(songs.nodes).toHaveLength(songs.totalCount);
  expect([albums.totalCount, artists.totalCount]).toEqual([6, 5]);
  expect(songs.nodes.filter(({ album }) => album === null).length).toBeGreaterThan(0);
  for (const { songCount } of albums.nodes) expect(songCount).toBeGreaterThan(0);
  expect(new Set(songs.nodes.map(({ audioUrl }) => audioUrl)).size).toBe(songs.totalCount);
});

test('a start logs its duration and its address', async () => {
  const { msg } = await server.process.logged(/is ready/);
  expect(msg).toMatch(/^Tonearm is ready at http:\/\/localhost:\d+ \(started in \d+\.\d s\)$/);
});

test('a start loads few files, nothing that most servers need late or never, and no package twice', async () => {
  const loaded = (await readFile(modules, 'utf8')).trim().split('\n');
  const build = path.dirname(await compiledProduct());
  expect(loaded.some((url) => url.startsWith('file:') && url.endsWith('/bundle/server.js'))).toBe(true);
  // One by one, there are 900, and 2,200 of packages.
  expect(loaded.filter((url) => url.includes(build)).length).toBeLessThan(120);
  expect(loaded.length).toBeLessThan(800);
  const late = /node_modules\/(@simplewebauthn|@peculiar|openid-client|@aws-sdk|@redis)/;
  expect(loaded.filter((url) => late.test(url))).toEqual([]);
  // The build holds them: a second one would not know the objects of the first.
  const once = /node_modules\/(graphql|type-graphql|kysely|@mikro-orm|@apollo|@graphql-tools|fastify)\//;
  expect(loaded.filter((url) => once.test(url))).toEqual([]);
});

test('every demo song plays for its stated duration', async () => {
  const { songs } = await catalog();
  for (const { audioUrl, duration } of songs.nodes) {
    const response = await fetch(audioUrl);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('audio/mpeg');
    const { format } = await parseBuffer(Buffer.from(await response.arrayBuffer()), 'audio/mpeg', {
      duration: true,
    });
    expect(format.codec).toMatch(/^MPEG [12] Layer 3$/);
    expect(Math.abs((format.duration ?? 0) - duration)).toBeLessThanOrEqual(0.5);
  }
});

test('every demo song, album and artist shows a picture', async () => {
  const { songs, albums, artists } = await catalog();
  const urls = [...songs.nodes, ...albums.nodes, ...artists.nodes].map(({ image }) => image?.url);
  const small = songs.nodes.map(({ image }) => image?.small);
  for (const url of new Set([...urls, ...small])) {
    const response = await fetch(url ?? 'no picture');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/webp']);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.toString('latin1', 8, 12)).toBe('WEBP');
  }
});

test('a second start adds nothing, not even deleted demo songs', async () => {
  const before = await catalog();
  const [deleted] = before.songs.nodes;
  await postgresIn(folder, 'delete from song where id = $1', [deleted?.id]);
  await server.process.stop();

  server = await startServer(folder);
  const withoutOrigin = (value: unknown) => JSON.stringify(value).replace(/localhost:\d+/g, 'localhost');
  const { songs, albums, artists } = await catalog();
  expect(withoutOrigin(songs.nodes)).toBe(withoutOrigin(before.songs.nodes.slice(1)));
  expect(songs.totalCount).toBe(before.songs.totalCount - 1);
  expect(withoutOrigin(artists)).toBe(withoutOrigin(before.artists));
  expect(albums.totalCount).toBe(before.albums.totalCount);
  expect(server.process.log.some(({ msg }) => msg === 'Created the demo catalog')).toBe(false);
});

test('the doctor finds it well while it runs and while it does not, and leaves it as it was', async () => {
  const doctor = async () => {
    const environment = { PORT: new URL(server.url).port };
    const program = await startProgram('cli/doctor.js', folder, { environment });
    const { code } = await program.ended;
    return [code, program.output];
  };
  const well = expect.stringMatching(/^ok {7}database .*embedded(.*\n)+^ok {7}media .*can be read/m);
  const running = await doctor();
  expect(running).toEqual([0, well]);
  expect(running[1]).toContain('It runs and is ready');
  expect((await server.query(catalogQuery)).status).toBe(200);
  await server.process.stop();
  const down = await doctor();
  expect(down).toEqual([0, well]);
  expect(down[1]).toContain('It does not run on this machine');
  expect(folder.postmaster()).toBeUndefined();
});
