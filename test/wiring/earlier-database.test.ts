import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { planText } from '../../src/cli/plan-text.service.ts';
import { loadConfig } from '../../src/config.ts';
import { heldLocks } from '../../src/persistence/migration-effects.model.ts';
import { planMigrations } from '../../src/wiring/migration-plan.setup.ts';
import { migrate } from '../../src/wiring/migrations.setup.ts';
import { openOrm } from '../../src/wiring/orm.setup.ts';
import { testApp } from '../support/app.ts';
import { patientOrm, testDatabase } from '../support/database.ts';
import { atFileEnd } from '../support/file-end.ts';
import { settleAll } from '../support/new-plays.ts';
import { Program } from '../support/program.ts';
import { schemaObjects } from '../support/schema-objects.ts';
import { databaseUrl, makeEmptyDatabase } from '../support/template.ts';

/** What pg_dump wrote of a database that version 0.1.0 made and that people used: the demo songs, four accounts with
 * plays, likes, playlists and messages, and artists whose names differ in spaces, hyphens and widths alone. */
const dump = path.join(import.meta.dirname, 'earlier-database.sql');

async function restoreDump(): Promise<string> {
  const serverUrl = inject('serverUrl');
  const url = databaseUrl(serverUrl, await makeEmptyDatabase(serverUrl, inject('template')));
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(await readFile(dump, 'utf8'));
  // How many rows came is told at once, and not within a second.
  await client.query('select pg_stat_force_next_flush()');
  await client.end();
  return url;
}

/** Without parentheses: `(a or b) or c` comes out of a dump as `a or b or c`. And without the partitions of months: the dump has
 * those of its time, and a new database those of today. */
async function flatSchema(of: MikroORM): Promise<string[]> {
  return (await schemaObjects(of))
    .filter((name) => !/\bplay_MONTH/.test(name))
    .map((name) => name.replaceAll(/[()]/g, ''));
}

const url = await restoreDump();
const orm = await patientOrm(url);
const before = await orm.em.getConnection().execute('select id, title from song order by id');
const config = loadConfig({ DATABASE_URL: url });
const pendingBefore = await orm.migrator.getPending();
const plan = await planMigrations(config, url, undefined);
const databasesAfter = await orm.em
  .getConnection()
  .execute('select datname from pg_database where starts_with(datname, ?)', [
    `${new URL(url).pathname.slice(1)}_`,
  ]);
const pendingAfter = await orm.migrator.getPending();
await migrate(orm, url);

test('a database of version 0.1.0 comes up to date, with the same schema as a new one', async () => {
  expect(await orm.migrator.getPending()).toEqual([]);
  expect(await flatSchema(orm)).toEqual(await flatSchema(await testDatabase()));
});

test('the plan of an update says what is pending, what it locks and whether rows are read or rewritten, and changes nothing', async () => {
  expect(pendingAfter).toEqual(pendingBefore);
  expect(databasesAfter).toEqual([]);
  expect(plan.migrations.map(({ name }) => name)).toEqual(pendingBefore.map(({ name }) => name));
  const statements = plan.migrations.flatMap((migration) => migration.statements);
  expect(statements.every(({ text }) => text.length > 5)).toBe(true);
  /** What statements like this do to a table, in all migrations. */
  const effectsOf = (wanted: RegExp, table: string) =>
    statements
      .filter(({ text }) => wanted.test(text.replaceAll(/\s+/g, ' ')))
      .flatMap(({ effects }) => effects.filter((effect) => effect.table === table));
  expect(effectsOf(/^alter table audio_file alter column size type bigint/, 'audio_file')).toMatchObject([
    { rewritten: true, dropped: false },
  ]);
  expect(effectsOf(/^create index song_image_index on song /, 'song')).toMatchObject([
    { rewritten: false, scans: 1, indexes: 1 },
  ]);
  // A column without a value for each row is an entry in the catalog.
  expect(effectsOf(/^alter table album add column split_from/, 'album')).toEqual([]);
  const held = heldLocks(statements);
  expect(held.find(({ table }) => table === 'album')?.lock).toBe('ACCESS EXCLUSIVE');
  const text = planText(plan, false);
  expect(text).toMatch(/^Pending: \d+, with \d+ statements, in one transaction/);
  expect(text).toMatch(/\n {6}song: .*1 index made, all rows read, less than 1 s\n/);
  expect(text).toMatch(
    /\n {2}album \(12 rows\): ACCESS EXCLUSIVE, nobody reads or writes, for less than 1 s\n/,
  );
  expect((await planMigrations(config, url, undefined)).migrations).toEqual([]);
});

test('a database of version 0.1.0 keeps its songs, plays, likes, playlists and messages', async () => {
  expect(await orm.em.getConnection().execute('select id, title from song order by id')).toEqual(before);
  const [counts] = await orm.em.getConnection().execute(`select
    (select count(*)::int from play) as plays, (select count(*)::int from song_like) as likes,
    (select count(*)::int from playlist) as playlists, (select count(*)::int from playlist_item) as items,
    (select count(*)::int from message) as messages, (select count(*)::int from account) as accounts`);
  expect(counts).toEqual({ plays: 32, likes: 16, playlists: 4, items: 24, messages: 4, accounts: 5 });
});

test('a database of version 0.1.0 answers the API after the upgrade', async () => {
  const app = await testApp({ orm });
  const { data, errors } = await app.query<
    { songs: { totalCount: number; nodes: unknown[] } },
    Record<string, never>
  >('{ songs(first: 100) { totalCount nodes { title artist { name } album { title songs { id } } } } }');
  expect(errors).toBeUndefined();
  expect(data?.songs.totalCount).toBe(29);
  expect(data?.songs.nodes).toHaveLength(29);
});

test('the genres of songs in a database of version 0.1.0 are genres of their own', async () => {
  const songs = await orm.em
    .getConnection()
    .execute(
      `select count(*)::int as count, count(distinct genre)::int as genres from song where genre is not null`,
    );
  const app = await testApp({ orm });
  const { data } = await app.query<
    {
      genres: {
        totalCount: number;
        nodes: { name: string; songCount: number; songs: { totalCount: number } }[];
      };
    },
    Record<string, never>
  >('{ genres(first: 100) { totalCount nodes { name songCount songs { totalCount } } } }');
  const nodes = data?.genres.nodes ?? [];
  const counted = nodes.reduce((sum, { songCount }) => sum + songCount, 0);
  expect([{ count: counted, genres: data?.genres.totalCount }]).toEqual(songs);
  expect(counted).toBeGreaterThan(20);
  expect(nodes.every(({ songCount, songs: { totalCount } }) => songCount === totalCount)).toBe(true);
});

test('plays waiting in a database of version 0.1.0 are settled once', async () => {
  await settleAll({ orm });
  const [settled] = await orm.em.getConnection().execute(`select
    (select sum(play_count)::int from song) as count, (select sum(plays)::int from song_listener) as trends,
    (select sum(plays)::int from daily_stats) as statistics`);
  expect(settled).toEqual({ count: 32, trends: 32, statistics: 32 });
});

/** A built checkout of the release before, whose own server is to run on the schema of this one. */
const previous = process.env.PREVIOUS_RELEASE;

test.skipIf(!previous)(
  'the server of PREVIOUS_RELEASE serves while the schema is brought up to date, and afterwards, restarts included',
  async () => {
    const home = String(previous);
    const serverUrl = inject('serverUrl');
    const address = databaseUrl(serverUrl, await makeEmptyDatabase(serverUrl, inject('template')));
    const data = await mkdtemp(path.join(tmpdir(), 'tonearm-previous-'));
    atFileEnd(() => rm(data, { recursive: true, force: true }));
    const { PATH = '' } = process.env;
    const environment = {
      PATH,
      DATABASE_URL: address,
      DATA_DIR: path.join(data, 'data'),
      MEDIA_DIR: path.join(data, 'media'),
      PORT: '0',
      JWT_SECRET: 'a secret that only tests use, of enough length',
      RATE_LIMITS: 'sendMessage=1000000/60,register=1000/60',
      EVENT_LOOP_DELAY_MAX_MS: '60000',
    };
    const program = (file: string) => new Program(path.join(home, 'dist/src', file), [], environment, home);
    expect(await program('cli/seed.js').ended).toMatchObject({ code: 0 });
    let server = program('main.js');
    const use = await usePrevious(server);
    let going = true;
    let served = 0;
    const serving = (async () => {
      for (; going; served += 1) await use.all(served);
    })();
    await expect.poll(() => served, { timeout: 60_000 }).toBeGreaterThan(0);
    const before = served;
    const later = await openOrm({
      url: address,
      poolMax: 4,
      poolWaitMs: 30_000,
      statementTimeoutMs: 120_000,
    });
    atFileEnd(() => later.close(true));
    expect((await migrate(later, address)).length).toBeGreaterThan(0);
    const during = served - before;
    await expect.poll(() => served, { timeout: 60_000 }).toBeGreaterThan(before + during + 2);
    going = false;
    await serving;
    expect(use.faults).toEqual([]);
    await server.stop();
    server = program('main.js');
    const again = await usePrevious(server);
    await again.all(0);
    expect(again.faults).toEqual([]);
    await server.stop();
  },
  300_000,
);

/** Somebody who does what listeners do, on a server that is not this version's. */
async function usePrevious(server: Program) {
  const url = `${/http:\S+/.exec((await server.logged(/^Tonearm is ready/)).msg)?.[0]}/graphql`;
  const faults: unknown[] = [];
  const ask = async (query: string, token?: string) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data?: Record<string, never>; errors?: unknown };
    const refused = Object.values(data ?? {}).flatMap((answer) => Reflect.get(answer ?? {}, 'errors') ?? []);
    // What waits for a lock for too long is answered so, and may be tried again.
    if (response.status !== 503 && (errors || refused.length > 0))
      faults.push({ query, status: response.status, errors, refused });
    return JSON.parse(JSON.stringify(data ?? {}));
  };
  const join = async () => {
    const { register } = await ask(
      `mutation { register(input: { email: "${randomUUID()}@example.org", password: "${randomUUID()}", fullName: "Some Body" }) { user { id } accessToken errors { message } } }`,
    );
    return { id: String(register?.user.id), token: String(register?.accessToken) };
  };
  const [ada, bob] = [await join(), await join()];
  const all = async (round: number) => {
    const { songs } = await ask(
      '{ songs(first: 5) { totalCount nodes { id title artist { name songs(first: 2) { nodes { id } } } album { title songs { id } } } } albums(first: 3) { nodes { id } } artists(first: 3) { nodes { name } } }',
    );
    if (!songs) return;
    const song = songs.nodes[round % 5]?.id;
    await ask(`mutation { likeSong(songId: "${song}") { errors { message } } }`, ada.token);
    await ask(`mutation { recordPlay(songId: "${song}") { errors { message } } }`, ada.token);
    await ask(
      `mutation { sendMessage(input: { receiverId: "${bob.id}", content: "Hello ${round}" }) { errors { message } } }`,
      ada.token,
    );
    await ask(
      `mutation { createPlaylist(input: { name: "List ${round}" }) { playlist { id } errors { message } } }`,
      ada.token,
    );
    await ask('{ search(query: "song") { __typename } }');
    await ask('{ conversations(first: 5) { edges { node { unreadCount } } } }', bob.token);
  };
  return { faults, all };
}
