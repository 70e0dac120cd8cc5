import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { forgetClients, makeAllPartitions } from '../../src/library/plays/play.writes.ts';
import { database } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { asAdmin, tallyAll } from '../stats/figures.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';
import { history } from './library.operations.ts';
import { newListener, unlimited } from './listeners.ts';

const app = await testApp({ environment: unlimited });
const make = catalogFactory(app.orm);
const [song, other] = [make.song(), make.song()];
await make.save();

const late = graphql(`
  mutation LatePlay($songId: ID!, $clientId: ID, $playedAt: DateTime) {
    recordPlay(songId: $songId, clientId: $clientId, playedAt: $playedAt) {
      play { id playedAt }
      errors { code field message }
    }
  }
`);
const again = graphql(`query LatePlayAgain($id: ID!) { node(id: $id) { ... on Play { id playedAt } } }`);

const dayMs = 86_400_000;
const ago = (ms: number) => new Date(Date.now() - ms).toISOString();

test('a play while offline stands in the history at its own time, and is found by its id', async () => {
  const listener = await newListener(app);
  await listener.query(late, { songId: song.id });
  const playedAt = ago(29 * dayMs);
  const { data, errors } = await listener.query(late, { songId: other.id, playedAt });
  expect(errors).toBeUndefined();
  const play = given(data?.recordPlay.play);
  expect(play.playedAt).toBe(playedAt);
  const list = given((await listener.query(history, { first: 20 })).data?.playHistory);
  expect(list.nodes.map((entry) => entry.song.id)).toEqual([song.id, other.id]);
  expect((await listener.query(again, { id: play.id })).data?.node).toEqual(play);
});

test.each([
  ['more than 30 days ago', () => ago(30 * dayMs + 60_000)],
  ['in the future', () => ago(-60_000)],
])('a play %s is INVALID, and nothing is recorded', async (_when, playedAt) => {
  const listener = await newListener(app);
  const { data, errors } = await listener.query(late, { songId: song.id, playedAt: playedAt() });
  expect(errors).toBeUndefined();
  expect(data?.recordPlay).toMatchObject({ play: null, errors: [{ code: 'INVALID', field: ['playedAt'] }] });
  expect((await listener.query(history, { first: 1 })).data?.playHistory?.totalCount).toBe(0);
});

test('a clock that is some seconds ahead counts as now', async () => {
  const listener = await newListener(app);
  const before = Date.now();
  const { data } = await listener.query(late, { songId: song.id, playedAt: ago(-5000) });
  const at = Date.parse(String(data?.recordPlay.play?.playedAt));
  expect(at).toBeGreaterThanOrEqual(before - 1000);
  expect(at).toBeLessThanOrEqual(Date.now() + 1000);
});

test('an old play that is sent again is the first one, also after old client ids were deleted', async () => {
  const listener = await newListener(app);
  const play = { songId: song.id, clientId: randomUUID(), playedAt: ago(20 * dayMs) };
  const first = await listener.query(late, play);
  await forgetClients(app.orm.em.fork());
  const second = await listener.query(late, play);
  expect(given(second.data?.recordPlay.play)).toEqual(first.data?.recordPlay.play);
  const db = database(app);
  await sql`update play_client set recorded_at = now() - interval '8 days'`.execute(db);
  await forgetClients(app.orm.em.fork());
  const { rows } = await sql`select from play_client`.execute(db);
  expect(rows).toHaveLength(0);
});

test('late plays have a partition, and count for the statistics of their day, each listener once', async () => {
  await makeAllPartitions(app.orm.em);
  const listener = await newListener(app);
  const admin = await asAdmin(app);
  const playedAt = ago(25 * dayMs);
  for (const songId of [song.id, other.id, song.id]) {
    await listener.query(late, { songId, playedAt });
    await tallyAll(app);
  }
  // One more than needed: midnight may have come meanwhile.
  const days = await admin.days(27);
  const found = days.find(({ day }) => day === playedAt.slice(0, 10));
  expect(found).toMatchObject({ plays: 3, activeListeners: 1 });
  const { rows } = await sql`
    select from play where played_at = ${playedAt} and tableoid = 'play_default'::regclass`.execute(
    database(app),
  );
  expect(rows).toHaveLength(0);
});
