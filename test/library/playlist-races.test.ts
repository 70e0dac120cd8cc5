import { expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { add, create, itemsPage, move, onePlaylist, remove, take, update } from './library.operations.ts';
import { newListener, unlimited } from './listeners.ts';
import { walk } from './walk.ts';

const app = await testApp({ environment: unlimited });
const make = catalogFactory(app.orm);
const songs = Array.from({ length: 50 }, () => make.song());
await make.save();
const ids = songs.map(({ id }) => id);
const owner = await newListener(app);

async function newPlaylist(songIds: string[]) {
  const { data } = await owner.query(create, { input: { name: 'Busy', songIds } });
  const made = given(data?.createPlaylist.playlist);
  return { id: made.id, itemIds: made.items.nodes.map((item) => item.id) };
}

const itemsOf = (id: string) =>
  walk(async (after) => (await owner.query(itemsPage, { id, first: 100, after })).data?.playlist?.items);

const songsOf = async (id: string) =>
  (await owner.query(onePlaylist, { id })).data?.playlist?.items.nodes.map(({ song }) => song.id);

/** Whether each of these went through. */
const faults = (answers: { data: object | null | undefined; errors: unknown }[]) =>
  answers.flatMap(({ data, errors }) => {
    const [payload] = Object.values(data ?? {}) as { errors: unknown[] }[];
    return errors ?? payload?.errors ?? [];
  });

test.each([
  ['the end', null],
  ['the beginning', 0],
  ['one place in the middle', 1],
])('fifty songs added simultaneously at %s are all there', async (_name, position) => {
  const { id, itemIds } = await newPlaylist(ids.slice(0, 2));
  const answers = await Promise.all(
    ids.map((songId) => owner.query(add, { input: { playlistId: id, songIds: [songId], position } })),
  );
  expect(faults(answers)).toEqual([]);
  const items = await itemsOf(id);
  expect(new Set(items).size).toBe(52);
  expect(items.filter((item) => itemIds.includes(item))).toEqual(itemIds);
  expect([...given(await songsOf(id))].sort()).toEqual([...ids, ...ids.slice(0, 2)].sort());
});

test('songs added together stay together, whoever else adds', async () => {
  const { id } = await newPlaylist([]);
  const groups = Array.from({ length: 10 }, (_, group) => ids.slice(group * 5, group * 5 + 5));
  const answers = await Promise.all(
    groups.map((songIds) => owner.query(add, { input: { playlistId: id, songIds, position: 0 } })),
  );
  expect(faults(answers)).toEqual([]);
  const order = given(await songsOf(id));
  const found = Array.from({ length: 10 }, (_, group) => order.slice(group * 5, group * 5 + 5));
  expect(found.map((group) => group.join()).sort()).toEqual(groups.map((group) => group.join()).sort());
});

test('fifty simultaneous moves lose no item and duplicate none', async () => {
  const { id, itemIds } = await newPlaylist(ids);
  const answers = await Promise.all(
    itemIds.map((itemId, index) =>
      owner.query(move, { input: { playlistId: id, itemId, position: (index * 7) % 50 } }),
    ),
  );
  expect(faults(answers)).toEqual([]);
  expect([...(await itemsOf(id))].sort()).toEqual([...itemIds].sort());
});

test('after simultaneous additions, moves and removals, exactly the right items remain', async () => {
  const { id, itemIds } = await newPlaylist(ids);
  const [leaving, moving] = [itemIds.slice(0, 20), itemIds.slice(20, 40)];
  const answers = await Promise.all([
    ...leaving.map((itemId) => owner.query(take, { input: { playlistId: id, itemIds: [itemId] } })),
    ...moving.map((itemId) => owner.query(move, { input: { playlistId: id, itemId, position: 3 } })),
    ...ids
      .slice(0, 20)
      .map((songId, position) =>
        owner.query(add, { input: { playlistId: id, songIds: [songId], position } }),
      ),
    owner.query(update, { input: { id, name: 'Busier' } }),
  ]);
  expect(faults(answers)).toEqual([]);
  const items = await itemsOf(id);
  expect(items).toHaveLength(50);
  expect(items.filter((item) => leaving.includes(item))).toEqual([]);
  expect(itemIds.slice(20).filter((item) => !items.includes(item))).toEqual([]);
  const { data } = await owner.query(onePlaylist, { id });
  expect(data?.playlist).toMatchObject({ name: 'Busier', songCount: 50 });
});

test('of two simultaneous removals of one item, one succeeds and the other is told so', async () => {
  const { id, itemIds } = await newPlaylist(ids.slice(0, 3));
  const input = { playlistId: id, itemIds: [given(itemIds[1])] };
  const answers = await Promise.all([owner.query(take, { input }), owner.query(take, { input })]);
  expect(faults(answers)).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(await itemsOf(id)).toEqual([itemIds[0], itemIds[2]]);
});

test('a playlist deleted during changes ends deleted, without a fault of the server', async () => {
  const { id, itemIds } = await newPlaylist(ids);
  const answers = await Promise.all([
    ...itemIds
      .slice(0, 10)
      .map((itemId) => owner.query(move, { input: { playlistId: id, itemId, position: 30 } })),
    owner.query(remove, { id }),
    ...ids.slice(0, 10).map((songId) => owner.query(add, { input: { playlistId: id, songIds: [songId] } })),
  ]);
  const codes = (faults(answers) as { code: string }[]).map(({ code }) => code);
  expect(codes.filter((code) => code !== 'NOT_FOUND')).toEqual([]);
  expect((await owner.query(onePlaylist, { id })).data?.playlist).toBeNull();
});

test('a song deleted while it is added to many playlists is on none', async () => {
  const doomed = make.song();
  await make.save();
  const { id } = await newPlaylist(ids.slice(0, 2));
  const additions = Array.from({ length: 20 }, () =>
    owner.query(add, { input: { playlistId: id, songIds: [doomed.id, given(ids[0])], position: 1 } }),
  );
  await app.orm.em.getConnection().execute(`delete from song where id = '${doomed.id}'`);
  const answers = await Promise.all(additions);
  const codes = (faults(answers) as { code: string }[]).map(({ code }) => code);
  expect(codes.filter((code) => code !== 'NOT_FOUND')).toEqual([]);
  expect((await songsOf(id))?.includes(doomed.id)).toBe(false);
});
