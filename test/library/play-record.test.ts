import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { codes, given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { countPlays } from './counting.ts';
import { history, play, playCount } from './library.operations.ts';
import { newListener, unlimited } from './listeners.ts';

const app = await testApp({ environment: unlimited });
const make = catalogFactory(app.orm);
const song = make.song();
const other = make.song();
await make.save();

const playsOf = async (songId: string) => {
  await countPlays(app);
  return (await app.query(playCount, { id: songId })).data?.song?.playCount;
};

test('a recorded play is returned, and comes first in the history', async () => {
  const listener = await newListener(app);
  await listener.query(play, { songId: other.id });
  const { data, statements } = await listener.query(play, { songId: song.id });
  expect(data?.recordPlay).toMatchObject({ play: { song: { id: song.id } }, errors: [] });
  // The limit, the play, its song.
  expect(statements).toHaveLength(3);
  const list = (await listener.query(history, { first: 20 })).data?.playHistory;
  expect(list?.totalCount).toBe(2);
  expect(list?.nodes.map((entry) => entry.song.id)).toEqual([song.id, other.id]);
  expect(list?.nodes[0]).toMatchObject({ id: data?.recordPlay.play?.id });
  expect(Math.abs(Date.now() - Date.parse(String(list?.nodes[0]?.playedAt)))).toBeLessThan(60_000);
});

test('without a client id, the same song played twice is two plays', async () => {
  const listener = await newListener(app);
  await listener.query(play, { songId: song.id });
  await listener.query(play, { songId: song.id, clientId: null });
  expect(given((await listener.query(history, { first: 20 })).data?.playHistory).totalCount).toBe(2);
});

test('twenty simultaneous plays with one client id are one play, returned to all', async () => {
  const listener = await newListener(app);
  const before = given(await playsOf(song.id));
  const clientId = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => listener.query(play, { songId: song.id, clientId })),
  );
  const plays = answers.map(({ data }) => data?.recordPlay.play);
  expect(plays).toEqual(plays.map(() => given(plays[0])));
  expect(given((await listener.query(history, { first: 20 })).data?.playHistory).totalCount).toBe(1);
  expect(await playsOf(song.id)).toBe(before + 1);
});

test('two listeners may use the same client id for their own plays', async () => {
  const [one, two] = [await newListener(app), await newListener(app)];
  const clientId = 'a phone, the 17th';
  const first = await one.query(play, { songId: song.id, clientId });
  const second = await two.query(play, { songId: other.id, clientId });
  expect(second.data?.recordPlay.play?.song.id).toBe(other.id);
  expect(second.data?.recordPlay.play?.id).not.toBe(first.data?.recordPlay.play?.id);
});

test('a client id sent again with another song is a CONFLICT, and the first play stays', async () => {
  const listener = await newListener(app);
  const conflict = { play: null, errors: [{ code: 'CONFLICT', field: ['clientId'] }] };
  await listener.query(play, { songId: song.id, clientId: 'before' });
  const first = await listener.query(play, { songId: song.id, clientId: 'again' });
  const again = await listener.query(play, { songId: other.id, clientId: 'again' });
  expect(again.data?.recordPlay).toEqual(conflict);
  const same = await listener.query(play, { songId: song.id, clientId: 'again' });
  expect(same.data?.recordPlay).toEqual(first.data?.recordPlay);
  expect(given((await listener.query(history, { first: 20 })).data?.playHistory).totalCount).toBe(2);
});

test("a client id stays used when its play's song is deleted", async () => {
  const doomed = make.song();
  await make.save();
  const listener = await newListener(app);
  await listener.query(play, { songId: doomed.id, clientId: 'taken' });
  await app.orm.em.getConnection().execute(`delete from song where id = '${doomed.id}'`);
  const { data } = await listener.query(play, { songId: song.id, clientId: 'taken' });
  expect(data?.recordPlay).toEqual({ play: null, errors: [{ code: 'CONFLICT', field: ['clientId'] }] });
});

test('an unknown song cannot be played', async () => {
  const listener = await newListener(app);
  for (const clientId of [null, 'unknown']) {
    const { data } = await listener.query(play, { songId: randomUUID(), clientId });
    expect(data?.recordPlay).toEqual({ play: null, errors: [{ code: 'NOT_FOUND', field: ['songId'] }] });
  }
  // What was refused did not use up the id.
  const { data } = await listener.query(play, { songId: song.id, clientId: 'unknown' });
  expect(data?.recordPlay.play?.song.id).toBe(song.id);
});

test.each(['', 'x'.repeat(101), 'a\0b'])('an invalid client id of a play is refused', async (clientId) => {
  const listener = await newListener(app);
  const answer = await listener.query(play, { songId: song.id, clientId });
  expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  expect(answer.errors?.[0]?.message).toMatch(/^clientId: /);
});

test('a viewer deleted a moment ago cannot record a play', async () => {
  const gone = app.as({ id: randomUUID(), role: Role.USER });
  for (const clientId of [null, 'ghost']) {
    const { errors } = await gone.query(play, { songId: song.id, clientId });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'REVOKED' });
  }
  expect(app.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
});

test('a deleted song leaves the history', async () => {
  const doomed = make.song();
  await make.save();
  const listener = await newListener(app);
  await listener.query(play, { songId: doomed.id, clientId: 'doomed' });
  await app.orm.em.getConnection().execute(`delete from song where id = '${doomed.id}'`);
  expect((await listener.query(history, { first: 20 })).data?.playHistory).toMatchObject({
    totalCount: 0,
    nodes: [],
  });
  const { data } = await listener.query(play, { songId: doomed.id, clientId: 'doomed' });
  expect(data?.recordPlay.errors[0]?.code).toBe('NOT_FOUND');
});

test("a deleted listener's plays are deleted, and still counted", async () => {
  const listener = await newListener(app);
  const before = given(await playsOf(song.id));
  await listener.query(play, { songId: song.id, clientId: 'last words' });
  expect(await playsOf(song.id)).toBe(before + 1);
  await app.orm.em.getConnection().execute(`delete from account where id = '${listener.id}'`);
  for (const table of ['play', 'play_client']) {
    expect(
      await app.orm.em.getConnection().execute(`select from ${table} where user_id = '${listener.id}'`),
    ).toEqual([]);
  }
  expect(await playsOf(song.id)).toBe(before + 1);
});
