import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';
import { hear, learn, like, makeListeners, makeSongs, onConnection } from './listening.ts';
import { similar } from './shelves.ts';

const app = await testApp();
const at = new Date('2026-11-20T12:00:00Z');
const songs = await makeSongs(app, 31);
/** Three tastes of ten songs each, and one song that everybody plays. */
const tastes = [songs.slice(0, 10), songs.slice(10, 20), songs.slice(20, 30)];
const hit = songs[30] ?? '';
const listeners = await makeListeners(app, 60);
for (const [index, user] of listeners.entries()) {
  const own = tastes[index % 3] ?? [];
  // Everyone plays six of the ten songs, not all the same.
  const played = own.filter((_, place) => (place + Math.floor(index / 3)) % 10 < 6);
  await hear(
    app,
    [...played, hit].map((song) => ({ user, song, at })),
  );
}

async function shelf(songId: string, limit = 9): Promise<string[]> {
  const { data, errors } = await app.query(similar, { songId, limit });
  expect(errors).toBeUndefined();
  return given(data?.similarSongs).map(({ id }) => id);
}

test('computing neighbours reports its figures', async () => {
  expect(await learn(app)).toEqual({ songs: 31, listeners: 60, listens: 60 * 7 });
});

test('the nearest songs are those that the same listeners play', async () => {
  for (const own of tastes) {
    for (const song of own) {
      const others = own.filter((other) => other !== song);
      expect((await shelf(song)).toSorted()).toEqual(others.toSorted());
    }
  }
});

test('a song that everybody plays is not near to everything', async () => {
  for (const song of tastes.flat()) expect(await shelf(song, 5)).not.toContain(hit);
});

test('songs with more common listeners are nearer', async () => {
  // Listeners play runs of six out of ten in a circle: the tenth song stands beside the first.
  const [first = ''] = songs;
  const near = await shelf(first);
  expect(near.slice(0, 2).toSorted()).toEqual([songs[1], songs[9]].toSorted());
  expect(near.slice(2, 4).toSorted()).toEqual([songs[2], songs[8]].toSorted());
});

test('likes count like plays for neighbours', async () => {
  const [one = '', other = '', third = ''] = await makeSongs(app, 3);
  for (const user of await makeListeners(app, 4)) await like(app, user, [one, other]);
  for (const user of await makeListeners(app, 4)) await like(app, user, [third]);
  await learn(app);
  expect(await shelf(one)).toEqual([other]);
  expect(await shelf(third)).toEqual([]);
});

test('a deleted song disappears from similar songs at once', async () => {
  const [first = '', gone = ''] = songs;
  expect(await shelf(first)).toContain(gone);
  await app.orm.em.getConnection().execute('delete from song where id = ?', [gone]);
  expect(await shelf(first)).not.toContain(gone);
  expect(await shelf(gone)).toEqual([]);
  await learn(app);
  expect(await shelf(first)).not.toContain(gone);
});

test('readers see the previous neighbours until all new ones are complete', async () => {
  const song = tastes[1]?.[0] ?? '';
  const before = await shelf(song);
  await onConnection(app, async (client) => {
    await client.query('begin; delete from song_neighbours');
    expect(await shelf(song)).toEqual(before);
    await client.query('rollback');
  });
});

test('a song that nobody played shows others of its artist, then of its genre, the most played first', async () => {
  const make = catalogFactory(app.orm);
  const artist = make.artist();
  const start = make.song({ artist, genre: 'Jazz' });
  const rare = make.song({ artist, playCount: 1 });
  const often = make.song({ artist, playCount: 9, genre: 'JAZZ' });
  const akin = make.song({ genre: 'jazz', playCount: 50 });
  const [quiet, foreign] = [make.song({ genre: 'jazz' }), make.song({ genre: 'Jazz Rock' })];
  await make.save();
  expect(await shelf(start.id)).toEqual([often.id, rare.id, akin.id, quiet.id]);
  expect(await shelf(start.id, 2)).toEqual([often.id, rare.id]);
  expect(await shelf(foreign.id)).toEqual([]);
});

test('a song that does not exist has no similar songs, and an invalid id is refused by name', async () => {
  expect(await shelf(randomUUID())).toEqual([]);
  const { errors } = await app.query(similar, { songId: 'abc', limit: 3 });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'songId' } }]);
});
