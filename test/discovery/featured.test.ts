import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';
import { day, setClock } from './listening.ts';
import { featured } from './shelves.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
/** The pick of a day depends on the ids: with these, it is the same at each run. */
const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const chosen = [3, 1, 2].map((featuredPosition) => make.song({ id: id(featuredPosition), featuredPosition }));
for (let index = 0; index < 60; index += 1) make.song({ id: id(10 + index) });
await make.save();
const [third, first, second] = chosen.map(({ id }) => id);
const midnight = new Date('2026-11-20T00:00:00Z').getTime();

async function shelf(limit: number, time = midnight): Promise<string[]> {
  setClock(app, new Date(time));
  const { data, errors } = await app.query(featured, { limit });
  expect(errors).toBeUndefined();
  return given(data?.featuredSongs).map(({ id }) => id);
}

test("the featured shelf is in the administrators' order", async () => {
  expect(await shelf(3)).toEqual([first, second, third]);
  expect(await shelf(2)).toEqual([first, second]);
});

test('the featured shelf is filled up with other songs, without duplicates', async () => {
  const songs = await shelf(10);
  expect(songs.slice(0, 3)).toEqual([first, second, third]);
  expect(new Set(songs).size).toBe(10);
});

test("the day's pick stays the same from midnight to midnight, and changes the next day", async () => {
  const today = await shelf(10);
  expect(await shelf(10, midnight + day - 1)).toEqual(today);
  const picks = new Set<string>();
  for (let date = 0; date < 30; date += 1) {
    const songs = await shelf(10, midnight + date * day);
    expect(songs.slice(0, 3)).toEqual([first, second, third]);
    picks.add(songs.slice(3).join());
  }
  // Two days of thirty may begin at the same one of sixty songs.
  expect(picks.size).toBeGreaterThan(15);
});

test('every song is picked on some day', async () => {
  const seen = new Set<string>();
  for (let date = 0; date < 200; date += 1) {
    for (const song of await shelf(10, midnight + date * day)) seen.add(song);
  }
  expect(seen.size).toBe(63);
});

test('a catalog smaller than the shelf is shown completely', async () => {
  const songs = await shelf(50);
  expect(songs).toHaveLength(50);
  await app.orm.em.getConnection().execute('delete from song where featured_position is null');
  expect(await shelf(50)).toEqual([first, second, third]);
});
