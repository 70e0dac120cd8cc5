import { expect, test } from 'vitest';
import { hear, makeListeners, makeSongs } from '../discovery/listening.ts';
import { testApp } from '../support/app.ts';
import { asAdmin, tallyAll } from './figures.ts';

const app = await testApp();
const admin = await asAdmin(app);
const songs = await makeSongs(app, 100);
const [user = ''] = await makeListeners(app, 1);
await hear(
  app,
  songs.map((song) => ({ user, song, at: new Date() })),
);
await tallyAll(app);

test.each([
  ['nothing but its name', '{ __typename }', 0],
  ['one total', '{ totalSongs }', 1],
  ['all totals of what there is', '{ totalSongs totalAlbums totalArtists totalUsers totalMessages }', 1],
  ['all plays', '{ totalPlays }', 1],
  ['bytes', '{ storageBytes }', 1],
  ['the dates of a year', '{ daily(days: 366) { date } }', 0],
  ['plays and listeners of a day', '{ daily(days: 1) { plays activeListeners } }', 1],
  ['plays and listeners of a year', '{ daily(days: 366) { plays activeListeners } }', 1],
  ['all of a year', '{ daily(days: 366) { date plays newUsers messages activeListeners } }', 2],
  ['a year and a week', '{ year: daily(days: 366) { plays } week: daily(days: 7) { plays } }', 1],
  ['the most played song', '{ topSongs(limit: 1) { plays song { title artist { name } } } }', 2],
  ['many of them', '{ topSongs(limit: 100) { plays song { title artist { name } } } }', 2],
])('%s takes that many statements: %s', async (_what, selection, count) => {
  const { statements, errors } = await admin.query(`{ stats ${selection} }`);
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(count);
});
