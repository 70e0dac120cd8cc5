import { seededRandom } from '@tonearm/demo-music';
import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import {
  daysBefore,
  foldAll,
  forget,
  type Heard,
  hear,
  makeListeners,
  makeSongs,
  scores,
} from './listening.ts';

const app = await testApp();
const now = new Date('2026-11-20T12:00:00Z');
const songs = await makeSongs(app, 12);
const listeners = await makeListeners(app, 15);

/** Plays of the last thirty days, many of them repeats; the same ones for the same seed. */
function somePlays(seed: number, count: number): Heard[] {
  const random = seededRandom(seed);
  const one = (items: readonly string[]) => items[Math.floor(random() ** 2 * items.length)] ?? '';
  return Array.from({ length: count }, () => ({
    user: one(listeners),
    song: one(songs),
    at: daysBefore(now, random() * 30),
  }));
}

/** What the documentation says, word for word: for each listener the cubic root of the sum of cubes, all added up,
 * as its logarithm in half-lives of three days since 2026. */
function scoreByFormula(plays: readonly Heard[]): number {
  const moment = (time: Date) => (time.getTime() - Date.UTC(2026, 0)) / 86_400_000 / 3;
  const weight = (time: Date) => 2 ** (moment(time) - moment(now));
  const byListener = Map.groupBy(plays, ({ user }) => user).values();
  const sum = byListener
    .map((own) => Math.cbrt(own.reduce((cubes, { at }) => cubes + weight(at) ** 3, 0)))
    .reduce((total, part) => total + part, 0);
  return Math.log2(sum) + moment(now);
}

function expectScores(found: Map<string, number>, plays: readonly Heard[]): void {
  const bySong = Map.groupBy(plays, ({ song }) => song);
  expect([...found.keys()].sort()).toEqual([...bySong.keys()].sort());
  for (const [song, own] of bySong) expect(found.get(song)).toBeCloseTo(scoreByFormula(own), 9);
}

test('plays counted all at once give the scores of the formula', async () => {
  const plays = somePlays(1, 400);
  await hear(app, plays);
  expect(await foldAll(app)).toBe(400);
  expectScores(await scores(app), plays);
});

test.each([2, 3, 4])(
  'scores do not depend on the order and batches in which plays are counted',
  async (seed) => {
    await forget(app);
    const plays = somePlays(seed, 150);
    const random = seededRandom(seed + 100);
    const shuffled = plays.toSorted(() => random() - 0.5);
    while (shuffled.length > 0) {
      await hear(app, shuffled.splice(0, seed === 2 ? 1 : Math.ceil(random() * 9)));
      await foldAll(app);
    }
    expectScores(await scores(app), plays);
  },
);

test('a thousand repeats by one listener weigh less than thirty listeners', async () => {
  await forget(app);
  const [repeated = '', shared = ''] = songs;
  const [fan = ''] = listeners;
  const many = await makeListeners(app, 30);
  await hear(
    app,
    Array.from({ length: 1000 }, () => ({ user: fan, song: repeated, at: now })),
  );
  await hear(
    app,
    many.map((user) => ({ user, song: shared, at: now })),
  );
  await foldAll(app);
  const found = await scores(app);
  const difference = (found.get(shared) ?? 0) - (found.get(repeated) ?? 0);
  // Thirty against the cubic root of a thousand.
  expect(2 ** difference).toBeCloseTo(3, 9);
});

test('another repeat still counts a little, until it changes no digit', async () => {
  await forget(app);
  const [song = ''] = songs;
  const [user = ''] = listeners;
  let before = Number.NEGATIVE_INFINITY;
  for (let count = 1; count <= 20; count += 1) {
    await hear(app, [{ user, song, at: now }]);
    await foldAll(app);
    const score = (await scores(app)).get(song) ?? 0;
    expect(score).toBeGreaterThan(before);
    before = score;
  }
  // Thousands of half-lives earlier: nothing that could be seen, and nothing that fails.
  await hear(app, [{ user, song, at: new Date('1990-01-01T00:00:00Z') }]);
  await foldAll(app);
  expect((await scores(app)).get(song)).toBe(before);
});
