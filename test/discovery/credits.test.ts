import { beforeAll, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';
import { foldAll, hear, makeListeners, setClock } from './listening.ts';
import { madeForYou, similar, trending } from './shelves.ts';

const app = await testApp();
const now = new Date('2026-11-20T12:00:00Z');
setClock(app, now);
const make = catalogFactory(app.orm);
const [guest, host] = [make.artist({ name: 'Guest' }), make.artist({ name: 'Host' })];
const duet = make.song({ title: 'Duet', artist: host });
const byGuest = make.song({ title: 'By the guest', artist: guest });
const others = Array.from({ length: 6 }, (_, index) => make.song({ title: `Other ${index}` }));
await make.save();
const run = (text: string) => app.orm.em.fork().getConnection().execute(text);

beforeAll(async () => {
  await run(`insert into song_credit (song_id, position, artist_id, role, created_at)
    select id, 2, '${guest.id}', 1, created_at from song where id = '${duet.id}'`);
  await run(`select place_song_credits('{${duet.id}}')`);
  const listeners = await makeListeners(app, 10);
  const heard = (song: { id: string }, times: number) =>
    listeners.slice(0, times).map((user) => ({ user, song: song.id, at: now }));
  await hear(app, [heard(duet, 10), heard(byGuest, 9), ...others.map((song) => heard(song, 8))].flat());
  await foldAll(app);
});

const ids = (songs: readonly { id: string }[] | null | undefined) => given(songs).map(({ id }) => id);

test('similar songs of one that nobody played are those of every main and featured artist', async () => {
  const near = async (songId: string) =>
    ids((await app.query(similar, { songId, limit: 5 })).data?.similarSongs);
  expect(await near(duet.id)).toContain(byGuest.id);
  expect(await near(byGuest.id)).toContain(duet.id);
});

test('of the trending songs that are made for somebody of whom nothing is known, no featured artist is on two in a row', async () => {
  const shelf = ids((await app.query(madeForYou, { limit: 8 })).data?.madeForYouSongs);
  expect(shelf).toEqual(expect.arrayContaining([duet.id, byGuest.id]));
  expect(Math.abs(shelf.indexOf(duet.id) - shelf.indexOf(byGuest.id))).toBeGreaterThan(1);
});

test('a trending song of several artists is there once, and its plays count for each of them', async () => {
  const shelf = ids((await app.query(trending, { limit: 8 })).data?.trendingSongs);
  expect(shelf).toHaveLength(8);
  expect(shelf.slice(0, 2)).toEqual([duet.id, byGuest.id]);
  expect(new Set(shelf).size).toBe(8);
  await run(`update song set available = false where id = '${duet.id}'`);
  expect(ids((await app.query(trending, { limit: 8 })).data?.trendingSongs)).not.toContain(duet.id);
  await run(`update song set available = true where id = '${duet.id}'`);
  const { data } = await app.query<{ artists: { nodes: { name: string }[] } }, Record<string, never>>(
    '{ artists(first: 2, orderBy: { by: PLAY_COUNT, direction: DESC }) { nodes { name } } }',
  );
  // 10 + 9 plays, and 10.
  expect(given(data).artists.nodes.map(({ name }) => name)).toEqual(['Guest', 'Host']);
});
