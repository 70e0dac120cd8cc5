import { beforeEach, expect, test } from 'vitest';
import { Role } from '../../src/api/viewer.model.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';
import {
  daysBefore,
  foldAll,
  forget,
  hear,
  learn,
  like,
  makeListeners,
  makeSongs,
  setClock,
} from './listening.ts';
import { madeForYou } from './shelves.ts';

const app = await testApp();
const now = new Date('2026-11-20T12:00:00Z');
const songs = await makeSongs(app, 30);
const rock = songs.slice(0, 10);
const jazz = songs.slice(10, 20);
const newest = songs.toReversed();
const listeners = await makeListeners(app, 40);
const [viewer = ''] = await makeListeners(app, 1);
setClock(app, now);

/** Half of the listeners play rock, half of them jazz, some weeks ago. */
async function others(): Promise<void> {
  const heard = listeners.flatMap((user, index) =>
    (index % 2 ? rock : jazz)
      .filter((_, place) => (place + index) % 3 > 0)
      .map((song) => ({ user, song, at: daysBefore(now, 60) })),
  );
  await hear(app, heard);
}

async function shelf(limit: number, signedIn = true): Promise<string[]> {
  const client = signedIn ? app.as({ id: viewer, role: Role.USER }) : app;
  const { data, errors } = await client.query(madeForYou, { limit });
  expect(errors).toBeUndefined();
  return given(data?.madeForYouSongs).map(({ id }) => id);
}

const viewerHears = (played: readonly string[], daysAgo: number) =>
  hear(
    app,
    played.map((song) => ({ user: viewer, song, at: daysBefore(now, daysAgo) })),
  );

beforeEach(async () => {
  await forget(app);
  await others();
});

test('a listener of some rock is shown the other rock songs, and the same ones each time', async () => {
  const known = rock.slice(0, 3);
  await viewerHears(known, 0.1);
  await learn(app);
  const shown = await shelf(7);
  expect(shown.toSorted()).toEqual(rock.slice(3).toSorted());
  expect(await shelf(7)).toEqual(shown);
});

test('a viewer who likes jazz is shown jazz without having played any', async () => {
  await like(app, viewer, jazz.slice(0, 3));
  await learn(app);
  expect(jazz).toEqual(expect.arrayContaining(await shelf(7)));
});

test('songs heard today are left out, even before they are counted', async () => {
  await viewerHears(rock.slice(0, 3), 3);
  await learn(app);
  const before = await shelf(5);
  await viewerHears(before.slice(0, 2), 0);
  const after = await shelf(5);
  expect(after).toHaveLength(5);
  for (const song of before.slice(0, 2)) expect(after).not.toContain(song);
});

test('known songs may appear, after songs new to the viewer', async () => {
  await viewerHears(rock.slice(0, 4), 3);
  await learn(app);
  const shown = await shelf(10);
  expect(shown.slice(0, 6).toSorted()).toEqual(rock.slice(4).toSorted());
  expect(shown.slice(6).toSorted()).toEqual(rock.slice(0, 4).toSorted());
});

test('when neighbours run out, trending songs follow, and then new ones', async () => {
  await viewerHears(rock, 0.1);
  await hear(app, [{ user: listeners[0] ?? '', song: jazz[4] ?? '', at: now }]);
  await learn(app);
  expect(await shelf(3)).toEqual([jazz[4], newest[0], newest[1]]);
});

test('viewers who are signed out, or have played nothing, are shown trending songs, and then new ones', async () => {
  await hear(app, [
    { user: listeners[0] ?? '', song: rock[5] ?? '', at: now },
    { user: listeners[1] ?? '', song: rock[5] ?? '', at: now },
    { user: listeners[1] ?? '', song: jazz[5] ?? '', at: now },
  ]);
  await foldAll(app);
  const expected = [rock[5], jazz[5], newest[0], newest[1]];
  expect(await shelf(4, false)).toEqual(expected);
  expect(await shelf(4)).toEqual(expected);
});

test('no artist is shown twice in a row', async () => {
  const make = catalogFactory(app.orm);
  const [one, other] = [make.artist(), make.artist()];
  const known = make.song();
  const near = [one, one, one, other, other].map((artist) => make.song({ artist }));
  await make.save();
  const heard = near.flatMap(({ id }, index) =>
    listeners.slice(0, 20 - index).map((user) => ({ user, song: id, at: daysBefore(now, 30) })),
  );
  await hear(app, [
    ...heard,
    ...listeners.slice(0, 20).map((user) => ({ user, song: known.id, at: daysBefore(now, 30) })),
  ]);
  await viewerHears([known.id], 0.1);
  await learn(app);
  const client = app.as({ id: viewer, role: Role.USER });
  const { data } = await client.query(madeForYou, { limit: 5 });
  const artists = given(data?.madeForYouSongs).map(({ artist }) => artist.id);
  expect(artists).toEqual([one.id, other.id, one.id, other.id, one.id]);
});

test('made for you takes few statements, whatever the limit', async () => {
  await viewerHears(rock.slice(0, 3), 0.1);
  await learn(app);
  const client = app.as({ id: viewer, role: Role.USER });
  for (const limit of [1, 4]) {
    const { statements } = await client.query(madeForYou, { limit });
    // What was heard, what is near, the songs.
    expect(statements).toHaveLength(3);
  }
  const { statements } = await client.query(madeForYou, { limit: 50 });
  // And, where that is too few, what trends, and what is new.
  expect(statements).toHaveLength(5);
});
