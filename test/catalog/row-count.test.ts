import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { given } from '../support/given.ts';
import { testPool } from '../support/pool.ts';
import { truncate } from '../support/truncation.ts';

const app = await testApp();
const pool = testPool(app.orm, 20);

const insertArtists = (count: number) =>
  `insert into artist (id, name) select gen_random_uuid(), gen_random_uuid()::text from generate_series(1, ${count})`;

const empty = () => truncate((statement) => pool.query(statement), 'artist');

beforeEach(empty);

async function total(): Promise<number | undefined> {
  const { data } = await app.query(
    graphql(`query ArtistTotal { artists(first: 100) { totalCount nodes { id } } }`),
  );
  if (given(data?.artists).totalCount <= 100)
    expect(given(data?.artists).nodes).toHaveLength(given(data?.artists).totalCount);
  return given(data?.artists).totalCount;
}

test('the row count grows by one row, by many, and by none', async () => {
  expect(await total()).toBe(0);
  await pool.query(insertArtists(1));
  expect(await total()).toBe(1);
  await pool.query(insertArtists(1000));
  expect(await total()).toBe(1001);
  await pool.query(insertArtists(0));
  await pool.query(`update artist set name = name || '!'`);
  expect(await total()).toBe(1001);
});

test('the row count shrinks by one row, by many, and by all', async () => {
  await pool.query(insertArtists(10));
  await pool.query('delete from artist where id = (select id from artist limit 1)');
  expect(await total()).toBe(9);
  await pool.query('delete from artist where id in (select id from artist limit 4)');
  expect(await total()).toBe(5);
  await pool.query('delete from artist');
  expect(await total()).toBe(0);
  await pool.query(insertArtists(3));
  await empty();
  expect(await total()).toBe(0);
});

test('the row count ignores rolled-back changes', async () => {
  await pool.query(insertArtists(3));
  const client = await pool.connect();
  await client.query('begin');
  await client.query(insertArtists(5));
  await client.query('delete from artist');
  expect(await total()).toBe(3);
  await client.query('rollback');
  client.release();
  expect(await total()).toBe(3);
  const id = randomUUID();
  const twice = pool.query(`insert into artist (id, name) values ('${id}', 'one'), ('${id}', 'two')`);
  await expect(twice).rejects.toThrow(/duplicate key/);
  expect(await total()).toBe(3);
});

test('the row count keeps up with twenty simultaneous writers, none of whom waits for another', async () => {
  await pool.query(insertArtists(100));
  const writers = await Promise.all(Array.from({ length: 20 }, () => pool.connect()));
  // All twenty hold their transactions open at the same time: this would not return if one had to wait.
  for (const writer of writers) {
    await writer.query('begin');
    await writer.query(insertArtists(3));
    await writer.query(
      'delete from artist where name = (select name from artist where xmin::text::bigint = pg_current_xact_id()::text::bigint limit 1)',
    );
  }
  expect(await total()).toBe(100);
  await Promise.all(writers.map((writer) => writer.query('commit')));
  expect(await total()).toBe(140);
  await Promise.all(writers.map((writer) => writer.query(insertArtists(5))));
  for (const writer of writers) writer.release();
  expect(await total()).toBe(240);
});

test('the row count stays fast to add up, however often it changed', async () => {
  for (let time = 0; time < 200; time += 1) await pool.query(insertArtists(1));
  const { rows } = await pool.query(
    `select count(*)::int as entries from row_count where table_name = 'artist'`,
  );
  expect(rows[0].entries).toBeLessThan(20);
  expect(await total()).toBe(200);
});
