import { expect, test } from 'vitest';
import { makePartitions } from '../../src/library/plays/play.writes.ts';
import { codes, given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { history, likedSongs } from './library.operations.ts';
import { newListener } from './listeners.ts';
import { walk } from './walk.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const song = make.song();
await make.save();
const connection = app.orm.em.getConnection();
await makePartitions(app.orm.em, new Date('2026-01-01T00:00:00Z'));

/** Every third day from the first on, three at the same moment; some months have partitions, some don't. */
async function listenerOf(days: number) {
  const listener = await newListener(app);
  await connection.execute(
    `insert into play (id, user_id, song_id, played_at)
     select gen_random_uuid(), '${listener.id}', '${song.id}', timestamptz '2025-11-20T12:00Z' + (row / 3) * interval '3 days'
     from generate_series(0, ${days - 1}) row`,
  );
  return listener;
}

const wholeOf = async (id: string) => {
  const rows = await connection.execute<{ id: string }[]>(
    `select id from play where user_id = '${id}' order by played_at desc, id desc`,
  );
  return rows.map((row) => row.id);
};

test('pages of the history have no gap or overlap across months, forwards', async () => {
  const listener = await listenerOf(200);
  const seen = await walk(
    async (after) => (await listener.query(history, { first: 7, after })).data?.playHistory,
  );
  expect(seen).toEqual(await wholeOf(listener.id));
  expect(seen).toHaveLength(200);
});

test('pages of the history have no gap or overlap across months, backwards', async () => {
  const listener = await listenerOf(100);
  const seen: string[] = [];
  const backwards = async (before: string | null): Promise<void> => {
    const page = given((await listener.query(history, { last: 9, before })).data?.playHistory);
    seen.unshift(...page.nodes.map(({ id }) => id));
    if (page.pageInfo.hasPreviousPage) await backwards(given(page.pageInfo.startCursor));
  };
  await backwards(null);
  expect(seen).toEqual(await wholeOf(listener.id));
});

test('the total of the history counts all pages of this listener alone', async () => {
  await listenerOf(10);
  const listener = await listenerOf(30);
  const { data } = await listener.query(history, { first: 1 });
  expect(given(data?.playHistory).totalCount).toBe(30);
});

test('the history refuses a cursor of another list, and a signed-out viewer', async () => {
  const listener = await listenerOf(3);
  const { data } = await listener.query(history, { first: 1 });
  const after = given(data?.playHistory).pageInfo.endCursor ?? null;
  expect(codes(await listener.query(likedSongs, { first: 1, after }))).toEqual(['BAD_USER_INPUT']);
  expect(codes(await app.query(history, { first: 1 }))).toEqual(['UNAUTHENTICATED']);
});
