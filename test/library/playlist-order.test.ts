import { expect, test } from 'vitest';
import { moveItem } from '../../src/library/playlists/item.writes.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { add, create, itemsPage, move } from './library.operations.ts';
import { newListener, unlimited } from './listeners.ts';
import { walk } from './walk.ts';

const app = await testApp({ environment: unlimited });
const make = catalogFactory(app.orm);
const songs = Array.from({ length: 500 }, () => make.song());
await make.save();
const songIds = songs.map(({ id }) => id);
const owner = await newListener(app);

async function newPlaylist(size: number) {
  const { data } = await owner.query(create, { input: { name: 'Long', songIds: songIds.slice(0, size) } });
  return given(data?.createPlaylist.playlist).id;
}

const itemsOf = (id: string) =>
  walk(async (after) => (await owner.query(itemsPage, { id, first: 100, after })).data?.playlist?.items);

async function longestKey(id: string): Promise<number> {
  const [row] = await app.orm.em
    .getConnection()
    .execute<{ longest: number }[]>(
      `select max(length(position)) as longest from playlist_item where playlist_id = '${id}'`,
    );
  return given(row).longest;
}

/** What a list does, done with an array. */
function moved<Item>(items: Item[], from: number, to: number): Item[] {
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, given(items[from]));
}

test('two thousand moves into the same gap keep the order right and the keys short', async () => {
  const id = await newPlaylist(6);
  let expected = await itemsOf(id);
  // The last item always goes between the first two, so that each new key lies between the closest.
  const [from, to] = [5, 1];
  for (let round = 0; round < 20; round += 1) {
    await transaction(app.orm.em, async (transaction) => {
      for (let times = 0; times < 100; times += 1) {
        const itemId = given(expected[from]);
        expect(await moveItem(transaction, id, itemId, to)).toMatchObject({ id: itemId });
        expected = moved(expected, from, to);
      }
    });
    expect(await itemsOf(id)).toEqual(expected);
    expect(await longestKey(id)).toBeLessThanOrEqual(50);
  }
});

test('moves in a fixed pattern have the same result as in an array', async () => {
  const id = await newPlaylist(40);
  let expected = await itemsOf(id);
  for (let round = 0; round < 60; round += 1) {
    const [from, to] = [(round * 17) % 40, (round * round * 11) % 40];
    await owner.query(move, { input: { playlistId: id, itemId: given(expected[from]), position: to } });
    expected = moved(expected, from, to);
  }
  expect(await itemsOf(id)).toEqual(expected);
});

test('a playlist accepts ten thousand songs, and not one more', async () => {
  const id = await newPlaylist(500);
  for (let hundreds = 5; hundreds < 100; hundreds += 5) {
    const { data } = await owner.query(add, { input: { playlistId: id, songIds, position: hundreds } });
    expect(data?.addToPlaylist.errors).toEqual([]);
  }
  const items = await itemsOf(id);
  expect(new Set(items).size).toBe(10_000);
  const { data } = await owner.query(add, { input: { playlistId: id, songIds: songIds.slice(0, 1) } });
  expect(data?.addToPlaylist.errors).toMatchObject([{ code: 'CONFLICT', field: ['input', 'songIds'] }]);

  const input = { playlistId: id, itemId: given(items[9999]), position: 5000 };
  expect((await owner.query(move, { input })).data?.movePlaylistItem.errors).toEqual([]);
  expect(await itemsOf(id)).toEqual(moved(items, 9999, 5000));
  expect(await longestKey(id)).toBeLessThanOrEqual(50);

  // The end of the list, counted from the end.
  const last = await owner.query(itemsPage, { id, last: 2 });
  expect(last.data?.playlist?.items.nodes.map((item) => item.id)).toEqual(items.slice(-3, -1));
  expect(last.data?.playlist?.items).toMatchObject({
    totalCount: 10_000,
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
});

test('a page after an item continues there, however much the list has changed before it', async () => {
  const id = await newPlaylist(10);
  const items = await itemsOf(id);
  const page = given((await owner.query(itemsPage, { id, first: 4 })).data?.playlist).items;
  await owner.query(move, { input: { playlistId: id, itemId: given(items[9]), position: 0 } });
  const next = given(
    (await owner.query(itemsPage, { id, first: 4, after: page.pageInfo.endCursor ?? null })).data?.playlist,
  ).items;
  expect(next.nodes.map((item) => item.id)).toEqual(items.slice(4, 8));
  const back = given(
    (await owner.query(itemsPage, { id, last: 2, before: next.pageInfo.startCursor ?? null })).data?.playlist,
  ).items;
  expect(back.nodes.map((item) => item.id)).toEqual(items.slice(2, 4));
});
