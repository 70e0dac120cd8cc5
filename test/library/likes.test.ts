import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { codes, given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { like, likedSongs, unlike } from './library.operations.ts';
import { newListener, unlimited } from './listeners.ts';
import { walk } from './walk.ts';

const app = await testApp({ environment: unlimited });
const make = catalogFactory(app.orm);
const songs = Array.from({ length: 7 }, () => make.song());
await make.save();
const ids = songs.map(({ id }) => id);
const [first = '', second = '', third = ''] = ids;

const liked = async (listener: Awaited<ReturnType<typeof newListener>>) =>
  given((await listener.query(likedSongs, { first: 100 })).data).likedSongs;
const likes = async (listener: Awaited<ReturnType<typeof newListener>>) =>
  given(await liked(listener)).nodes.map(({ id }) => id);

test('liked songs are latest first, and all are marked as liked', async () => {
  const listener = await newListener(app);
  for (const songId of [first, second, third]) {
    const { data } = await listener.query(like, { songId });
    expect(data?.likeSong).toEqual({ song: { id: songId, liked: true }, errors: [] });
  }
  const { nodes, totalCount } = given(await liked(listener));
  expect(nodes.map((song) => [song.id, song.liked])).toEqual([third, second, first].map((id) => [id, true]));
  expect(totalCount).toBe(3);
});

test('liking a song again keeps the first time', async () => {
  const listener = await newListener(app);
  await listener.query(like, { songId: first });
  await listener.query(like, { songId: second });
  const { data } = await listener.query(like, { songId: first });
  expect(data?.likeSong.errors).toEqual([]);
  expect(await likes(listener)).toEqual([second, first]);
});

test('twenty simultaneous likes are one', async () => {
  const listener = await newListener(app);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => listener.query(like, { songId: first })),
  );
  for (const { data } of answers) {
    expect(data?.likeSong).toEqual({ song: { id: first, liked: true }, errors: [] });
  }
  expect(await likes(listener)).toEqual([first]);
});

test('unliking a song can be repeated, too', async () => {
  const listener = await newListener(app);
  await listener.query(like, { songId: first });
  for (let times = 0; times < 2; times += 1) {
    const { data } = await listener.query(unlike, { songId: first });
    expect(data?.unlikeSong).toEqual({ song: { id: first, liked: false }, errors: [] });
  }
  expect(await likes(listener)).toEqual([]);
});

test('likes belong to one listener each', async () => {
  const [one, other] = [await newListener(app), await newListener(app)];
  await one.query(like, { songId: first });
  expect(await likes(other)).toEqual([]);
  await other.query(unlike, { songId: first });
  expect(await likes(one)).toEqual([first]);
});

test('an unknown song can be neither liked nor unliked', async () => {
  const listener = await newListener(app);
  const unknown = { song: null, errors: [{ code: 'NOT_FOUND', field: ['songId'] }] };
  const songId = randomUUID();
  expect((await listener.query(like, { songId })).data?.likeSong).toEqual(unknown);
  expect((await listener.query(unlike, { songId })).data?.unlikeSong).toEqual(unknown);
  expect(codes(await listener.query(like, { songId: 'none' }))).toEqual(['BAD_USER_INPUT']);
});

test('a viewer deleted a moment ago cannot like a song', async () => {
  const { errors } = await app.as({ id: randomUUID(), role: Role.USER }).query(like, { songId: first });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'REVOKED' });
});

const songsLiked = graphql(`query SongsLiked($first: Int!) { songs(first: $first) { nodes { id liked } } }`);

test('a page of songs takes one statement for what is liked', async () => {
  const listener = await newListener(app);
  await listener.query(like, { songId: second });
  for (const size of [1, 7]) {
    const { statements } = await listener.query(songsLiked, { first: size });
    expect(statements).toHaveLength(2);
  }
  const { data } = await listener.query(songsLiked, { first: 7 });
  expect(
    given(data?.songs)
      .nodes.filter((song) => song.liked)
      .map(({ id }) => id),
  ).toEqual([second]);
});

test('signed out, nothing is liked, and no statement is needed', async () => {
  const { data, statements } = await app.query(songsLiked, { first: 7 });
  expect(given(data?.songs).nodes.map((song) => song.liked)).toEqual(songs.map(() => false));
  expect(statements).toHaveLength(1);
});

test('likes of one document show in it', async () => {
  const listener = await newListener(app);
  const { data } = await listener.query(
    `mutation ($id: ID!) {
      one: likeSong(songId: $id) { song { liked } }
      two: unlikeSong(songId: $id) { song { liked } }
      three: likeSong(songId: $id) { song { liked } }
    }`,
    { id: first },
  );
  const answer = (is: boolean) => ({ song: { liked: is } });
  expect(data).toEqual({ one: answer(true), two: answer(false), three: answer(true) });
});

test('pages of liked songs have no gap or overlap in either direction, also among likes of one moment', async () => {
  const listener = await newListener(app);
  await app.orm.em.getConnection().execute(
    `insert into song_like (user_id, song_id, created_at)
     select '${listener.id}', id, '2026-01-01T00:00:00.000Z' from song`,
  );
  const whole = await likes(listener);
  expect([...whole].sort()).toEqual([...ids].sort());
  const forwards = await walk(
    async (after) => (await listener.query(likedSongs, { first: 3, after })).data?.likedSongs,
  );
  expect(forwards).toEqual(whole);
  const { data } = await listener.query(likedSongs, { last: 2 });
  expect(given(data?.likedSongs).nodes.map(({ id }) => id)).toEqual(whole.slice(-2));
});

test('deleting a song or a listener deletes its likes', async () => {
  const doomed = make.song();
  await make.save();
  const [one, other] = [await newListener(app), await newListener(app)];
  for (const listener of [one, other]) await listener.query(like, { songId: doomed.id });
  const connection = app.orm.em.getConnection();
  await connection.execute(`delete from account where id = '${one.id}'`);
  await connection.execute(`delete from song where id = '${doomed.id}'`);
  expect(await likes(other)).toEqual([]);
  expect(await connection.execute(`select from song_like where user_id = '${one.id}'`)).toEqual([]);
});
