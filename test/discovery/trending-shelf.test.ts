import { beforeEach, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { given } from '../support/given.ts';
import { daysBefore, foldAll, forget, hear, makeListeners, makeSongs, setClock } from './listening.ts';
import { trending } from './shelves.ts';

const app = await testApp();
const now = new Date('2026-11-20T12:00:00Z');
// The later a song is named here, the newer it is.
const songs = await makeSongs(app, 8);
const [quiet = '', loud = '', late = '', , , , , newest = ''] = songs;
const listeners = await makeListeners(app, 40);
setClock(app, now);
beforeEach(() => forget(app));

async function shelf(limit: number): Promise<string[]> {
  const { data, errors } = await app.query(trending, { limit });
  expect(errors).toBeUndefined();
  return given(data?.trendingSongs).map(({ id }) => id);
}

const playedBy = (count: number, song: string, daysAgo: number) =>
  hear(
    app,
    listeners.slice(0, count).map((user) => ({ user, song, at: daysBefore(now, daysAgo) })),
  );

test('the order of trending songs follows the plays', async () => {
  await playedBy(4, quiet, 1);
  await playedBy(5, loud, 1);
  await foldAll(app);
  expect(await shelf(2)).toEqual([loud, quiet]);
  await playedBy(6, quiet, 0);
  await foldAll(app);
  expect(await shelf(2)).toEqual([quiet, loud]);
});

test('after three days, a song needs twice the listeners to trend', async () => {
  await playedBy(10, loud, 3);
  await playedBy(6, late, 0);
  await foldAll(app);
  expect(await shelf(2)).toEqual([late, loud]);
  await forget(app);
  await playedBy(10, loud, 3);
  await playedBy(4, late, 0);
  await foldAll(app);
  expect(await shelf(2)).toEqual([loud, late]);
});

test("one listener's repeats do not outweigh a few listeners", async () => {
  const [fan = ''] = listeners;
  await hear(
    app,
    Array.from({ length: 500 }, () => ({ user: fan, song: loud, at: now })),
  );
  await playedBy(10, late, 0);
  await foldAll(app);
  expect(await shelf(2)).toEqual([late, loud]);
});

test('songs not played for weeks no longer trend; the newest songs are shown instead', async () => {
  await playedBy(1, quiet, 22);
  await playedBy(8, loud, 22);
  await foldAll(app);
  // Eight listeners are three half-lives worth.
  expect(await shelf(3)).toEqual([loud, newest, songs[6]]);
});

test('the trending shelf is filled up with the newest songs, without duplicates', async () => {
  await playedBy(1, newest, 0);
  await foldAll(app);
  expect(await shelf(3)).toEqual([newest, songs[6], songs[5]]);
  expect(await shelf(50)).toHaveLength(songs.length);
});

test('a deleted song leaves the trending shelf', async () => {
  const [gone = ''] = await makeSongs(app, 1);
  await playedBy(5, gone, 0);
  await playedBy(1, quiet, 0);
  await foldAll(app);
  expect(await shelf(2)).toEqual([gone, quiet]);
  await app.orm.em.getConnection().execute('delete from song where id = ?', [gone]);
  expect(await shelf(1)).toEqual([quiet]);
});
