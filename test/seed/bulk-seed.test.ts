import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { testDatabaseUrl } from '../support/database.ts';
import { given } from '../support/given.ts';
import { ask } from '../support/postgres.ts';
import type { Program } from '../support/program.ts';
import { dataFolder, startProgram, startServer } from '../support/server.ts';
import { runSeed } from './seed-runs.ts';

const folder = await dataFolder();
const url = await testDatabaseUrl();
const environment = { DATABASE_URL: url };
let rules: unknown[];

beforeAll(async () => {
  rules = await rulesNow();
  expect(rules.length).toBeGreaterThan(10);
});

test('--songs generates exactly that many, then none, then the difference', async () => {
  const first = await runSeed(folder, ['--songs', '12000'], environment);
  expect(first.code).toBe(0);
  expect(first.output).toMatch(/^12,000 songs added in \d+\.\d s \([\d,]+ a second\)$/m);
  expect(await counts()).toEqual({ songs: 12_000, albums: 1000, artists: 250 });

  const second = await runSeed(folder, ['--songs', '12000'], environment);
  expect(second.code).toBe(0);
  expect(second.output).toMatch(/^All songs exist already; nothing added$/m);

  expect((await runSeed(folder, ['--songs', '20000'], environment)).code).toBe(0);
  expect(await counts()).toMatchObject({ songs: 20_000 });
  expect(await rulesNow()).toEqual(rules);
}, 600_000);

test('generated songs are found at once, also mistyped, without a server that catches up', async () => {
  const [state] = await ask(
    url,
    `select (select count(*)::int from song_search) as songs, (select count(*)::int from album_search) as albums,
       (select count(*)::int from artist_search) as artists, (select count(*)::int from unlearned_word) as unlearned,
       (select count(*)::int from song_search where popular) as popular,
       (select count(*)::int from song_search where top) as top,
       (select min(play_count) from song join song_search using (id) where popular)
         >= (select max(play_count) from song join song_search using (id) where not popular) as "mostPlayed",
       (select bool_and(plays = (select sum(play_count) from song where song.album_id = album_search.id)) from album_search) as counted,
       exists (select from search_word where remainder = 'midnght' and word = 'midnight') as learned`,
  );
  expect(state).toEqual({
    songs: 20_000,
    albums: 1667,
    artists: 417,
    unlearned: 0,
    popular: 5000,
    top: 500,
    mostPlayed: true,
    counted: true,
    learned: true,
  });
});

test('after the seed, tables have statistics, and index entries suffice without the rows', async () => {
  expect(await known()).toEqual([
    { table: 'listed_song', counted: 20_000, rowsRead: '0' },
    { table: 'song', counted: 20_000, rowsRead: '0' },
  ]);
});

test('rows that are filled together are those that triggers make of each song', async () => {
  const [wrong] = await ask(
    url,
    `select (select count(*)::int from song_artist known join song_listing listing using (song_id)
       where (known.sort_title, known.artist_sort, known.album_sort, known.track_number, known.year, known.lossless,
         known.main_artist_id, known.available) is distinct from (listing.sort_title, listing.artist_sort,
         listing.album_sort, listing.track_number, listing.year, listing.lossless, listing.artist_id, listing.available)
       or roles <> 1) as songs,
     (select count(*)::int from album_artist known join album_listing listing using (album_id) join album_popularity popularity using (album_id)
       where (known.sort_title, known.kind, known.year, known.plays, known.listed)
         is distinct from (listing.sort_title, listing.kind, listing.year, popularity.plays, popularity.listed)
       or known.songs <> (select count(*) from song where song.album_id = known.album_id) or not own) as albums,
     (select count(*)::int from song_genre where main_artists is not null or not available) as genres,
     (select count(*)::int from song_artist) - (select count(*)::int from song) as missing`,
  );
  expect(wrong).toEqual({ songs: 0, albums: 0, genres: 0, missing: 0 });
});

test('without a terminal, the seed prints plain lines', async () => {
  const { output } = await runSeed(folder, ['--songs', '20000'], environment);
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
  const [song] = given(data?.songs).nodes;
  expect(given(data?.songs).totalCount).toBe(20_000);
  expect(song?.title).toMatch(/^\w+ \w+ \w+$/);
  const audio = await fetch(song?.audioUrl ?? '');
  expect([audio.status, audio.headers.get('content-type')]).toEqual([200, 'audio/wav']);
  expect((await audio.bytes()).subarray(0, 4)).toEqual(new Uint8Array(Buffer.from('RIFF')));
});

test.each([
  { how: 'a kill -9', end: (seed: Program) => seed.signal('SIGKILL'), code: null },
  { how: 'Ctrl-C', end: (seed: Program) => seed.signal('SIGINT'), code: 130 },
  { how: 'the loss of the database', end: () => cutConnections(), code: 1 },
])(
  '$how during the bulk seed leaves neither rows nor missing indexes and constraints',
  async ({ end, code }) => {
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
    expect(await rulesNow()).toEqual(rules);
  },
);

test('two simultaneous bulk seeds add together what one would', async () => {
  const runs = [1, 2].map(() => runSeed(folder, ['--songs', '24000'], environment));
  const ended = await Promise.all(runs);
  expect(ended.map(({ code, errors }) => (code === 0 ? code : { code, errors }))).toEqual([0, 0]);
  expect(await counts()).toMatchObject({ songs: 24_000 });
});

const elsewhere = new URL(url);
elsewhere.pathname = '/postgres';
test.each([
  ['somebody who has looked at the database all the while', url, 'repeatable read', 32_000],
  ['an older transaction in another database', elsewhere.href, 'read committed', 40_000],
])('a seed leaves tables as well known beside %s', async (_name, place, isolation, songs) => {
  const other = new Client({ connectionString: place });
  await other.connect();
  await other.query(`begin isolation level ${isolation}; select pg_current_xact_id()`);
  const seed = await startProgram('cli/seed.js', folder, { environment, args: ['--songs', String(songs)] });
  await Promise.race([untilVacuumWaits(), endedEarly(seed)]);
  await other.end();
  expect((await seed.ended).code).toBe(0);
  expect(await known()).toEqual([
    { table: 'listed_song', counted: songs, rowsRead: '0' },
    { table: 'song', counted: songs, rowsRead: '0' },
  ]);
});

/** What PostgreSQL knows of the songs' tables. */
async function known() {
  const tables = ['listed_song', 'song'];
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('set enable_seqscan = off; set enable_bitmapscan = off');
  const answers = tables.map(async (table) => {
    const { rows } = await client.query('select reltuples::int as counted from pg_class where relname = $1', [
      table,
    ]);
    const { rows: plan } = await client.query(`explain (analyze) select count(*) from ${table}`);
    const [, rowsRead] = /Heap Fetches: (\d+)/.exec(JSON.stringify(plan)) ?? [];
    return { table, counted: rows[0].counted, rowsRead };
  });
  const all = await Promise.all(answers);
  await client.end();
  return all;
}

/** Indexes, constraints and triggers. */
function rulesNow(): Promise<unknown[]> {
  return ask(
    url,
    // But those of partitions, which every start makes for the months around it.
    `select * from (select indexname as name, indexdef as definition from pg_indexes where schemaname = 'public'
     union all select conname, conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
       where connamespace = 'public'::regnamespace
     union all select tgname, tgenabled::text || ' ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal) as rules
     where name || ' ' || definition !~ '\\mplay_[0-9]{4}'
     order by 1, 2`,
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

/** Until it has looked for others again and again. */
async function untilVacuumWaits(): Promise<void> {
  const looks = new Set<string>();
  while (looks.size < 5) {
    const rows = await ask<{ began: string }>(
      url,
      `select query_start::text as began from pg_stat_activity
       where datname = current_database() and application_name = 'tonearm vacuum' and query like '%backend_xmin%'`,
    );
    for (const { began } of rows) looks.add(began);
    await sleep(10);
  }
}

async function endedEarly(seed: Program): Promise<never> {
  const { code } = await seed.ended;
  throw new Error(`The seed ended with ${code}:\n${seed.output}`);
}

async function cutConnections(): Promise<void> {
  await ask(
    url,
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'tonearm seed'",
  );
}
