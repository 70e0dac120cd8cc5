import { expect, test } from 'vitest';
import { applyHalfLife } from '../../src/discovery/trending/trending.writes.ts';
import { testApp } from '../support/app.ts';
import { given } from '../support/given.ts';
import {
  daysBefore,
  foldAll,
  hear,
  makeListeners,
  makeSongs,
  onConnection,
  scores,
  setClock,
} from './listening.ts';
import { trending } from './shelves.ts';

const app = await testApp();
// Scores are made anew from plays that are not older than some half-lives, by the database's clock.
const now = new Date();
const [old = '', fresh = '', waiting = ''] = await makeSongs(app, 3);
const listeners = await makeListeners(app, 12);
const [fan = ''] = listeners;
setClock(app, now);

await hear(app, [
  ...listeners.map((user) => ({ user, song: old, at: daysBefore(now, 4) })),
  ...listeners.slice(0, 6).map((user) => ({ user, song: fresh, at: now })),
  { user: fan, song: fresh, at: daysBefore(now, 1) },
]);
await foldAll(app);

const order = async () => {
  const { data } = await app.query(trending, { limit: 2 });
  return given(data?.trendingSongs).map(({ id }) => id);
};

test('another half-life gives the scores that it would have given from the beginning', async () => {
  expect(await order()).toEqual([fresh, old]);
  await hear(app, [{ user: fan, song: waiting, at: now }]);
  expect(await onConnection(app, (client) => applyHalfLife(client, 10))).toBe(true);
  // Now twelve listeners of four days ago are more than six of today.
  expect(await order()).toEqual([old, fresh]);
  const made = await scores(app);
  expect(made.has(waiting)).toBe(false);
  const moment = (now.getTime() - Date.UTC(2026, 0)) / 86_400_000 / 10;
  expect(made.get(old)).toBeCloseTo(Math.log2(12) + moment - 0.4, 9);
  expect(made.get(fresh)).toBeCloseTo(Math.log2(5 + Math.cbrt(1 + 2 ** -0.3)) + moment, 9);
  // What waited is counted once, with the new half-life.
  await foldAll(app);
  expect((await scores(app)).get(waiting)).toBeCloseTo(moment, 9);
});

test('starting with the same half-life changes nothing', async () => {
  expect(await onConnection(app, (client) => applyHalfLife(client, 10))).toBe(false);
});

test('returning to the former half-life restores the scores', async () => {
  await onConnection(app, (client) => applyHalfLife(client, 3));
  expect(await order()).toEqual([fresh, old]);
  const moment = (now.getTime() - Date.UTC(2026, 0)) / 86_400_000 / 3;
  expect((await scores(app)).get(fresh)).toBeCloseTo(Math.log2(5 + Math.cbrt(1 + 0.5)) + moment, 9);
});
