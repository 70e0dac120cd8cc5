import { demoArtists, demoTracks } from '@tonearm/demo-music';
import { expect, test } from 'vitest';
import { seedDemo } from '../../src/demo/demo-seed.service.ts';
import { patientOrm, testDatabaseUrl } from '../support/database.ts';
import { ask } from '../support/postgres.ts';
import { filesIn, testStore } from '../support/store.ts';

const url = await testDatabaseUrl();
const orm = await patientOrm(url);
const store = await testStore();

test('an interrupted demo seed is completed by the next, and after that there is nothing to do', async () => {
  const before = new AbortController();
  before.abort();
  expect(await seedDemo(orm, store, before.signal)).toBe(0);
  expect(await catalog()).toMatchObject({ songs: 0, portraits: 0 });

  const early = stopAtSong(1);
  expect(await seedDemo(orm, store, early)).toBe(1);
  expect(await catalog()).toMatchObject({ songs: 1, portraits: 0 });

  const late = stopAtSong(demoTracks.length);
  expect(await seedDemo(orm, store, late)).toBe(demoTracks.length - 1);
  expect(await catalog()).toMatchObject({ songs: demoTracks.length, portraits: 0 });

  expect(await seedDemo(orm, store)).toBe(0);
  const complete = await catalog();
  expect(complete).toMatchObject({ songs: demoTracks.length, portraits: demoArtists.length, albums: 6 });
  const files = await filesIn(store.folder);

  expect(await seedDemo(orm, store)).toBe(0);
  expect(await catalog()).toEqual(complete);
  expect(await filesIn(store.folder)).toEqual(files);
});

const put = store.put.bind(store);
let kept = 0;

/** Aborted when the store gets the audio of song number `count`, in the order of the catalog. */
function stopAtSong(count: number): AbortSignal {
  const stop = new AbortController();
  store.put = async (key, content) => {
    const isNew = key.startsWith('audio/') && !(await store.head(key));
    await put(key, content);
    if (isNew) kept += 1;
    if (kept === count) stop.abort();
  };
  return stop.signal;
}

async function catalog() {
  const [row] = await ask<Record<string, unknown>>(
    url,
    `select (select count(*)::int from song) as songs, (select count(*)::int from album) as albums,
       (select count(image_key)::int from artist) as portraits, (select count(*)::int from image) as images,
       (select json_agg(song order by id) from song) as rows, (select json_agg(artist order by id) from artist) as artists`,
  );
  return row;
}
