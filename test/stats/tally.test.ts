import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { database } from '../../src/persistence/database.service.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { appBeside, given } from '../accounts/sessions/people.ts';
import { forget, hear, makeListeners, makeSongs } from '../discovery/listening.ts';
import { testApp } from '../support/app.ts';
import { settleInside, settleSome } from '../support/new-plays.ts';
import { asAdmin, count, setClock, tallyAll } from './figures.ts';
import { totals } from './stats.operations.ts';

const app = await testApp();
const other = await appBeside(app);
const db = database(app.orm.em.fork());
const admin = await asAdmin(app);
const songs = await makeSongs(app, 10);
const listeners = await makeListeners(app, 50);
const noon = new Date('2024-03-02T12:00:00Z');
setClock(app, noon);

/** Plays of four days, of all listeners and songs, so many times. */
const crowd = (times: number) =>
  Array.from({ length: times * 50 }, (_, nth) => ({
    user: listeners[nth % 50] ?? '',
    song: songs[nth % 10] ?? '',
    at: new Date(noon.getTime() - (nth % 4) * 24 * 60 * 60 * 1000),
  }));

beforeEach(async () => {
  await forget(app);
  for (const table of ['new_play', 'daily_stats', 'daily_song_plays', 'listening', 'listener_quarter']) {
    await sql`delete from ${sql.table(table)}`.execute(db);
  }
});

test('a tally catches up on days without one, once', async () => {
  await hear(app, crowd(4));
  const live = await admin.days(4);
  expect(live.map(({ plays }) => plays)).toEqual([50, 50, 50, 50]);
  await tallyAll(app);
  const tallied = await admin.days(4);
  expect(tallied).toEqual(live);
  expect((await admin.top(4)).map(([, plays]) => plays)).toEqual(songs.map(() => 20));
  await tallyAll(app);
  expect(await admin.days(4)).toEqual(tallied);
  expect(await count(app, 'new_play')).toBe(0);
});

test('a tally takes more than one batch', async () => {
  await hear(app, crowd(120));
  expect((await settleSome(app.orm.em.fork())) > 0).toBe(true);
  expect((await admin.days(4)).reduce((sum, { plays }) => sum + plays, 0)).toBe(6000);
  await tallyAll(app);
  expect((await admin.days(4)).map(({ plays }) => plays)).toEqual([1500, 1500, 1500, 1500]);
});

test('an interrupted tally has no effect', async () => {
  await hear(app, crowd(1));
  const dying = transaction(app.orm.em, async (open) => {
    await settleInside(open);
    throw new Error('killed before the commit');
  });
  await expect(dying).rejects.toThrow('killed');
  expect(await count(app, 'new_play')).toBe(50);
  expect(await count(app, 'daily_stats')).toBe(0);
  await tallyAll(app);
  expect((await admin.days(4)).reduce((sum, { plays }) => sum + plays, 0)).toBe(50);
});

test('processes that tally during plays count each once, and readers see all of them', async () => {
  let playing = true;
  const tallying = [app, other, app].map(async (process) => {
    while (playing) await tallyAll(process);
  });
  const seen: number[] = [];
  const total = async () => given((await admin.query(totals)).data?.stats).totalPlays;
  for (let round = 1; round <= 20; round += 1) {
    await Promise.all([hear(app, crowd(2)), hear(other, crowd(2))]);
    const days = await admin.days(4);
    seen.push(days.reduce((sum, { plays }) => sum + plays, 0));
    expect(days.map(({ activeListeners }) => activeListeners)).toEqual([25, 25, 25, 25]);
    expect(await total()).toBe(round * 200);
    expect((await admin.top(4)).map(([, plays]) => plays)).toEqual(songs.map(() => round * 20));
  }
  playing = false;
  await Promise.all(tallying);
  expect(seen).toEqual(Array.from({ length: 20 }, (_, round) => (round + 1) * 200));
  await tallyAll(app);
  expect((await admin.days(4)).map(({ plays }) => plays)).toEqual([1000, 1000, 1000, 1000]);
  expect((await admin.top(4)).map(([, plays]) => plays)).toEqual(songs.map(() => 400));
});
