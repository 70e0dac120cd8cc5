import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { feature, oneSong, removeSong } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();
const make = catalogFactory(editor.app.orm);
const made = Array.from({ length: 60 }, () => make.song());
await make.save();
const ids = made.map(({ id }) => id);

beforeEach(async () => {
  await editor.rows('update song set featured_position = null');
});

const set = async (songIds: string[]) =>
  given((await editor.query(feature, { songIds })).data).setFeaturedSongs;

async function shelf() {
  const rows = await editor.rows<{ id: string }>(
    'select id from song where featured_position is not null order by featured_position',
  );
  return rows.map(({ id }) => id);
}

test('setFeaturedSongs replaces the shelf and its order', async () => {
  const first = ids.slice(0, 3);
  expect(await set(first)).toEqual({ songs: first.map((id) => ({ id, featured: true })), errors: [] });
  const second = [ids[4], ids[2], ids[0]].map(given);
  expect((await set(second)).songs.map(({ id }) => id)).toEqual(second);
  expect(await shelf()).toEqual(second);
  await set([]);
  expect(await shelf()).toEqual([]);
});

test('only a song added to or removed from the shelf gets a new updatedAt', async () => {
  const [stays = '', goes = '', comes = ''] = ids;
  const changed = async (id: string) => given((await editor.query(oneSong, { id })).data?.song).updatedAt;
  await set([goes, stays]);
  const before = await Promise.all([stays, goes, comes].map(changed));
  await set([stays, comes]);
  const after = await Promise.all([stays, goes, comes].map(changed));
  expect(after[0]).toBe(before[0]);
  for (const index of [1, 2]) expect(given(after[index]) > given(before[index])).toBe(true);
});

test('faults of setFeaturedSongs are reported at their places, and the shelf stays', async () => {
  const [first = '', second = ''] = ids;
  await set([first]);
  expect(faults(await set([second, randomUUID(), second])).sort()).toEqual([
    'INVALID songIds.2',
    'NOT_FOUND songIds.1',
  ]);
  expect(faults(await set(ids.slice(0, 51)))).toEqual(['INVALID songIds']);
  const { errors } = await editor.query(feature, { songIds: ['x'] });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'songIds.0' } }]);
  expect(await shelf()).toEqual([first]);
});

test('a full shelf accepts no further song', async () => {
  await set(ids.slice(0, 50));
  expect(faults(await editor.edit({ id: given(ids[50]), featured: true }))).toEqual([
    'CONFLICT input.featured',
  ]);
  expect((await editor.edit({ id: given(ids[3]), featured: true })).errors).toEqual([]);
  expect(await shelf()).toHaveLength(50);
});

test('of simultaneous shelves, one is stored as a whole', async () => {
  for (let round = 0; round < 15; round += 1) {
    const shelves = [ids.slice(0, 10), ids.slice(5, 15).toReversed(), ids.slice(8, 30), []];
    const answers = await Promise.all(shelves.map(set));
    expect(answers.map(({ songs }) => songs.map(({ id }) => id))).toEqual(shelves);
    expect(shelves).toContainEqual(await shelf());
  }
});

test('songs featured simultaneously all get their own places', async () => {
  const chosen = ids.slice(0, 10);
  const answers = await Promise.all([
    ...chosen.map((id) => editor.edit({ id, featured: true })),
    set(ids.slice(20, 25)),
  ]);
  expect(answers.flatMap(faults)).toEqual([]);
  const rows = await editor.rows<{ place: number }>(
    'select featured_position as place from song where featured_position is not null',
  );
  expect(new Set(rows.map(({ place }) => place)).size).toBe(rows.length);
});

test('a shelf with a song being deleted is either refused or correct', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { id } = await editor.created();
    const [answer] = await Promise.all([set([given(ids[0]), id]), editor.query(removeSong, { id })]);
    const refused = faults(answer);
    if (refused.length > 0) expect(refused).toEqual(['NOT_FOUND songIds.1']);
    else expect(answer.songs.map((song) => song.id)).toEqual([ids[0], id]);
  }
});

test('setFeaturedSongs takes the same number of statements for 2 songs and for 50', async () => {
  const counts: number[] = [];
  for (const count of [2, 50]) {
    counts.push((await editor.query(feature, { songIds: ids.slice(0, count) })).statements.length);
  }
  expect(counts[0]).toBe(counts[1]);
});
