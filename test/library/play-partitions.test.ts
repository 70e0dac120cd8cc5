import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { enqueue } from '../../src/jobs/job-queue.writes.ts';
import { libraryTasks } from '../../src/library/library.jobs.ts';
import { forgetClients, makePartitions } from '../../src/library/plays/play.writes.ts';
import { database } from '../../src/persistence/database.service.ts';
import { given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { history, play, playCount } from './library.operations.ts';
import { newListener } from './listeners.ts';

const app = await testApp({ jobs: true });
const make = catalogFactory(app.orm);
const song = make.song();
await make.save();
const db = database(app.orm.em.fork());
const listener = await newListener(app);

const addPlay = (playedAt: string) =>
  sql`insert into play (id, user_id, song_id, played_at)
    values (gen_random_uuid(), ${listener.id}, ${song.id}, ${playedAt})`.execute(db);

async function partitionOf(playedAt: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select tableoid::regclass::text as name from play where played_at = ${playedAt}::timestamptz`.execute(db);
  return rows.map(({ name }) => name);
}

const exists = async (name: string) =>
  (await sql<{ is: boolean }>`select to_regclass(${name}) is not null as is`.execute(db)).rows[0]?.is;

test('partitions for this month and the next three exist from the beginning', async () => {
  const { rows } = await sql<{ name: string }>`
    select to_char((now() at time zone 'UTC') + make_interval(months => ahead), '"play_"YYYY"_"MM') as name
    from generate_series(0, 3) ahead`.execute(db);
  for (const { name } of rows) expect(await exists(name)).toBe(true);
});

test('partitions are created ahead across the turn of the year, for any clock, and only once', async () => {
  const months = ['play_2040_11', 'play_2040_12', 'play_2041_01', 'play_2041_02'];
  expect(await makePartitions(app.orm.em, new Date('2040-11-30T23:59:59.999Z'))).toEqual(months);
  expect(await makePartitions(app.orm.em, new Date('2040-11-01T00:00:00Z'))).toEqual([]);
  expect(await makePartitions(app.orm.em, new Date('2040-12-01T00:00:00Z'))).toEqual(['play_2041_03']);
});

test('several processes that create partitions at once create each one once', async () => {
  const since = new Date('2050-01-15T00:00:00Z');
  const made = await Promise.all([1, 2, 3, 4].map(() => makePartitions(app.orm.em, since)));
  expect(made.flat().sort()).toEqual(['play_2050_01', 'play_2050_02', 'play_2050_03', 'play_2050_04']);
});

test('each play is in the partition of its month in UTC', async () => {
  await addPlay('2040-12-31T23:59:59.999Z');
  await addPlay('2041-01-01T00:00:00.000Z');
  expect(await partitionOf('2040-12-31T23:59:59.999Z')).toEqual(['play_2040_12']);
  expect(await partitionOf('2041-01-01T00:00:00.000Z')).toEqual(['play_2041_01']);
});

test('a play without a partition is kept, and moves once there is one', async () => {
  const [inside, outside] = ['2060-05-20T10:00:00.000Z', '2061-05-20T10:00:00.000Z'];
  await addPlay(inside);
  await addPlay(outside);
  expect(await partitionOf(inside)).toEqual(['play_default']);
  expect(await makePartitions(app.orm.em, new Date('2060-03-01T00:00:00Z'))).toContain('play_2060_05');
  expect(await partitionOf(inside)).toEqual(['play_2060_05']);
  expect(await partitionOf(outside)).toEqual(['play_default']);
  const { data } = await listener.query(history, { first: 2 });
  expect(given(data?.playHistory).nodes.map(({ playedAt }) => playedAt)).toEqual([outside, inside]);
});

test('partitions created later have the same rules', async () => {
  const constraints = (name: string) =>
    sql<{ is: string }>`select pg_get_constraintdef(oid) as is from pg_constraint
      where conrelid = ${name}::regclass order by 1`.execute(db);
  const indexes = (name: string) =>
    sql<{ is: string }>`select regexp_replace(indexdef, '^.* USING ', '') as is from pg_indexes
      where tablename = ${name} order by 1`.execute(db);
  for (const read of [constraints, indexes]) {
    expect((await read('play_2060_05')).rows).toEqual((await read('play_default')).rows);
    expect((await read('play_2060_05')).rows.length).toBeGreaterThan(1);
  }
});

test('plays continue while partitions are created', async () => {
  const plays = Array.from({ length: 30 }, () => listener.query(play, { songId: song.id }));
  const made = makePartitions(app.orm.em, new Date('2070-01-01T00:00:00Z'));
  const answers = await Promise.all(plays);
  expect(answers.filter(({ data }) => data?.recordPlay.play)).toHaveLength(30);
  expect(await made).toHaveLength(4);
});

test('a server that runs its jobs counts plays by itself', async () => {
  const other = make.song();
  await make.save();
  await listener.query(play, { songId: other.id });
  const counted = async () => (await app.query(playCount, { id: other.id })).data?.song?.playCount;
  await expect.poll(counted).toBe(1);
});

test('jobs create partitions every night and delete old client ids', async () => {
  const { rows } = await sql<{ identifier: string }>`
    select identifier from graphile_worker._private_known_crontabs where identifier like 'library:%'
    order by 1`.execute(db);
  expect(rows.map(({ identifier }) => identifier)).toEqual(
    expect.arrayContaining([libraryTasks.forgetClients, libraryTasks.makePartitions]),
  );
  const { rows: last } = await sql<{ name: string }>`
    select to_char((now() at time zone 'UTC') + interval '3 months', '"play_"YYYY"_"MM') as name`.execute(db);
  const { name } = given(last[0]);
  await sql`drop table ${sql.table(name)}`.execute(db);
  await enqueue(app.orm.em.fork(), libraryTasks.makePartitions, {});
  await expect.poll(() => exists(name)).toBe(true);
});

test("a client's id of a play is remembered for a week", async () => {
  await listener.query(play, { songId: song.id, clientId: 'young' });
  await sql`insert into play_client (user_id, client_id, play_id, played_at, recorded_at)
    select user_id, age || ' days', play_id, played_at, now() - make_interval(days => age)
    from play_client, unnest(array[6, 8, 400]) age where client_id = 'young'`.execute(db);
  expect(await forgetClients(app.orm.em.fork())).toBe(2);
  const { rows } = await sql<{ id: string }>`select client_id as id from play_client order by 1`.execute(db);
  expect(rows).toEqual([{ id: '6 days' }, { id: 'young' }]);
});
