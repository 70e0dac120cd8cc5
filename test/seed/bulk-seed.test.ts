import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { ask } from '../support/postgres.ts';
import type { Program } from '../support/program.ts';
import { dataFolder, startProgram, startServer } from '../support/server.ts';
import { runSeed } from './seed-runs.ts';

const folder = await dataFolder();
const url = await testDatabaseUrl();
const environment = { DATABASE_URL: url };
let indexes: unknown[];

beforeAll(async () => {
  indexes = await indexesNow();
  expect(indexes.length).toBeGreaterThan(10);
});

test('--songs generates exactly that many, then none, then the difference', async () => {
  const first = await runSeed(folder, ['--songs', '30000'], environment);
  expect(first.code).toBe(0);
  expect(first.output).toMatch(/^30,000 songs added in \d+\.\d s \([\d,]+ a second\)$/m);
  expect(await counts()).toEqual({ songs: 30_000, albums: 2500, artists: 625 });

  const second = await runSeed(folder, ['--songs', '30000'], environment);
  expect(second.code).toBe(0);
  expect(second.output).toMatch(/^All songs exist already; nothing added$/m);

  expect((await runSeed(folder, ['--songs', '50000'], environment)).code).toBe(0);
  expect(await counts()).toMatchObject({ songs: 50_000 });
  expect(await indexesNow()).toEqual(indexes);
});

test('without a terminal, the seed prints plain lines', async () => {
  const { output } = await runSeed(folder, ['--songs', '50000'], environment);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there.
  expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
});

test('a generated song plays', async () => {
  const server = await startServer(folder, environment);
  const { data } = await server.query(
    graphql(`
      query OneMadeUpSong {
        songs(first: 1) { totalCount nodes { title audioUrl artist { name } album { title } } }
      }
    `),
  );
  const [song] = data?.songs.nodes ?? [];
  expect(data?.songs.totalCount).toBe(50_000);
  expect(song?.title).toMatch(/^\w+ \w+ \w+$/);
  const audio = await fetch(song?.audioUrl ?? '');
  expect([audio.status, audio.headers.get('content-type')]).toEqual([200, 'audio/wav']);
  expect((await audio.bytes()).subarray(0, 4)).toEqual(new Uint8Array(Buffer.from('RIFF')));
});

test.each([
  { how: 'a kill -9', end: (seed: Program) => seed.signal('SIGKILL'), code: null },
  { how: 'Ctrl-C', end: (seed: Program) => seed.signal('SIGINT'), code: 130 },
  { how: 'the loss of the database', end: () => cutConnections(), code: 1 },
])('$how during the bulk seed leaves neither rows nor missing indexes', async ({ end, code }) => {
  const before = await counts();
  const seed = await startProgram('cli/seed.js', folder, {
    environment,
    args: ['--songs', '5000000'],
  });
  await Promise.race([untilSessions("query like 'copy song%'", 1), endedEarly(seed)]);
  await end(seed);
  expect((await seed.ended).code).toBe(code);
  await untilSessions('true', 0);
  expect(await counts()).toEqual(before);
  expect(await indexesNow()).toEqual(indexes);
});

test('two simultaneous bulk seeds add together what one would', async () => {
  const runs = [1, 2].map(() => runSeed(folder, ['--songs', '60000'], environment));
  expect((await Promise.all(runs)).map(({ code }) => code)).toEqual([0, 0]);
  expect(await counts()).toMatchObject({ songs: 60_000 });
});

function indexesNow(): Promise<unknown[]> {
  return ask(
    url,
    "select indexname, indexdef from pg_indexes where schemaname = 'public' order by indexname",
  );
}

/** Counted twice: as they are, and as the product's own counters have it. */
async function counts() {
  const counted = `select (select count(*)::int from song) as songs, (select count(*)::int from album) as albums,
    (select count(*)::int from artist) as artists`;
  const kept = (table: string) => `(select sum(rows)::int from row_count where table_name = '${table}')`;
  const told = `select ${kept('song')} as songs, ${kept('album')} as albums, ${kept('artist')} as artists`;
  const [[row], [own]] = await Promise.all([ask(url, counted), ask(url, told)]);
  expect(own).toEqual(row);
  return row;
}

/** Waits until there are so many sessions of a seed's. */
async function untilSessions(condition: string, count: number): Promise<void> {
  const sessions = `select pid from pg_stat_activity
    where datname = current_database() and application_name = 'tonearm seed' and ${condition}`;
  while ((await ask(url, sessions)).length !== count) await sleep(10);
}

async function endedEarly(seed: Program): Promise<never> {
  const { code } = await seed.ended;
  throw new Error(`The seed ended with ${code}:\n${seed.output}`);
}

async function cutConnections(): Promise<void> {
  await ask(
    url,
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tonearm seed'",
  );
}
