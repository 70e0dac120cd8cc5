import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { add, create, move, onePlaylist, take } from './library.operations.ts';
import { newListener, unlimited } from './listeners.ts';

const app = await testApp({ environment: unlimited });
const make = catalogFactory(app.orm);
const songs = Array.from({ length: 6 }, (_, index) => make.song({ duration: 100 + index }));
await make.save();
const owner = await newListener(app);
const letters = new Map(songs.map(({ id }, index) => [id, given('abcdef'[index])]));
const idOf = (letter: string) => given(songs['abcdef'.indexOf(letter)]).id;
const ids = (text: string) => [...text].map(idOf);

type Items = { nodes: { id: string; song: { id: string } }[] };
const spelled = (playlist: { items: Items } | null | undefined) =>
  given(playlist)
    .items.nodes.map(({ song }) => letters.get(song.id))
    .join('');

async function playlistOf(text: string) {
  const { data } = await owner.query(create, { input: { name: 'Letters', songIds: ids(text) } });
  const made = given(data?.createPlaylist.playlist);
  return { ...made, itemIds: made.items.nodes.map(({ id }) => id) };
}

test('a playlist is created with its first songs, in their order', async () => {
  const made = await playlistOf('cab');
  expect(spelled(made)).toBe('cab');
  expect(made).toMatchObject({ songCount: 3, duration: 303, owner: { id: owner.id }, public: false });
});

test.each([
  [null, 'abcxy'],
  [0, 'xyabc'],
  [1, 'axybc'],
  [3, 'abcxy'],
  [99, 'abcxy'],
])('songs are added at the position %s', async (position, expected) => {
  const { id } = await playlistOf('abc');
  const { data } = await owner.query(add, { input: { playlistId: id, songIds: ids('de'), position } });
  expect(spelled(data?.addToPlaylist.playlist)).toBe(expected.replace('x', 'd').replace('y', 'e'));
});

test('the same song may be on a playlist twice', async () => {
  const { id } = await playlistOf('aab');
  const { data } = await owner.query(add, { input: { playlistId: id, songIds: ids('aa'), position: 1 } });
  expect(spelled(data?.addToPlaylist.playlist)).toBe('aaaab');
});

test.each([
  [0, 3, 'bcda'],
  [3, 0, 'dabc'],
  [1, 2, 'acbd'],
  [2, 1, 'acbd'],
  [1, 1, 'abcd'],
  [0, 99, 'bcda'],
])('the item at %i is moved to %i', async (from, position, expected) => {
  const { id, itemIds } = await playlistOf('abcd');
  const input = { playlistId: id, itemId: given(itemIds[from]), position };
  const { data } = await owner.query(move, { input });
  expect(spelled(data?.movePlaylistItem.playlist)).toBe(expected);
  expect(data?.movePlaylistItem.playlist?.items.nodes.map((item) => item.id).sort()).toEqual(itemIds.sort());
});

test('moving an item writes one row', async () => {
  const { id, itemIds } = await playlistOf('abcdef');
  const versions = () =>
    app.orm.em
      .getConnection()
      .execute<{ id: string; version: string }[]>(
        `select id, xmin::text || ctid::text as version from playlist_item where playlist_id = '${id}' order by id`,
      );
  const before = await versions();
  await owner.query(move, { input: { playlistId: id, itemId: given(itemIds[5]), position: 2 } });
  const after = await versions();
  const written = after.filter(({ version }, index) => version !== before[index]?.version);
  expect(written.map((item) => item.id)).toEqual([itemIds[5]]);
});

test('items are removed; those removed already are ignored', async () => {
  const { id, itemIds } = await playlistOf('abcd');
  const input = { playlistId: id, itemIds: [given(itemIds[1]), given(itemIds[3])] };
  expect(spelled((await owner.query(take, { input })).data?.removeFromPlaylist.playlist)).toBe('ac');
  const again = { playlistId: id, itemIds: [given(itemIds[3]), given(itemIds[0])] };
  expect(spelled((await owner.query(take, { input: again })).data?.removeFromPlaylist.playlist)).toBe('c');
});

test('removing only items that are gone answers NOT_FOUND', async () => {
  const { id, itemIds } = await playlistOf('ab');
  const input = { playlistId: id, itemIds: [given(itemIds[0])] };
  await owner.query(take, { input });
  const { data } = await owner.query(take, { input });
  expect(data?.removeFromPlaylist.errors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'itemIds'] }]);
});

test("another playlist's items can be neither removed nor moved", async () => {
  const here = await playlistOf('ab');
  const there = await playlistOf('cd');
  const itemId = given(there.itemIds[0]);
  const removal = await owner.query(take, { input: { playlistId: here.id, itemIds: [itemId] } });
  expect(removal.data?.removeFromPlaylist.errors[0]?.code).toBe('NOT_FOUND');
  const removed = await owner.query(move, { input: { playlistId: here.id, itemId, position: 0 } });
  expect(removed.data?.movePlaylistItem.errors).toMatchObject([
    { code: 'NOT_FOUND', field: ['input', 'itemId'] },
  ]);
  expect(spelled((await owner.query(onePlaylist, { id: there.id })).data?.playlist)).toBe('cd');
});

test('every unknown song is reported, and nothing is added', async () => {
  const { id } = await playlistOf('ab');
  const songIds = [idOf('c'), randomUUID(), idOf('d'), randomUUID()];
  const { data } = await owner.query(add, { input: { playlistId: id, songIds } });
  expect(data?.addToPlaylist.errors.map(({ code, field }) => [code, field?.join('.')])).toEqual([
    ['NOT_FOUND', 'input.songIds.1'],
    ['NOT_FOUND', 'input.songIds.3'],
  ]);
  expect(spelled((await owner.query(onePlaylist, { id })).data?.playlist)).toBe('ab');
});

test('with an unknown song, no playlist is created', async () => {
  const { data } = await owner.query(create, { input: { name: 'Nothing', songIds: [randomUUID()] } });
  expect(data?.createPlaylist.errors).toMatchObject([
    { code: 'NOT_FOUND', field: ['input', 'songIds', '0'] },
  ]);
  const rows = await app.orm.em.getConnection().execute(`select from playlist where name = 'Nothing'`);
  expect(rows).toEqual([]);
});

test('a negative position, no songs and too many songs are refused', async () => {
  const { id, itemIds } = await playlistOf('ab');
  const codes = async (songIds: string[], position: number | null) => {
    const { data } = await owner.query(add, { input: { playlistId: id, songIds, position } });
    return data?.addToPlaylist.errors.map(({ code, field }) => [code, field?.join('.')]);
  };
  expect(await codes(ids('a'), -1)).toEqual([['INVALID', 'input.position']]);
  expect(await codes([], null)).toEqual([['INVALID', 'input.songIds']]);
  expect(
    await codes(
      Array.from({ length: 501 }, () => idOf('a')),
      0,
    ),
  ).toEqual([['INVALID', 'input.songIds']]);
  const input = { playlistId: id, itemId: given(itemIds[0]), position: -1 };
  expect((await owner.query(move, { input })).data?.movePlaylistItem.errors[0]?.code).toBe('INVALID');
});

test('an invalid id is reported with its place', async () => {
  const { id } = await playlistOf('a');
  const { errors } = await owner.query(add, { input: { playlistId: id, songIds: [idOf('a'), 'x'] } });
  expect(errors?.[0]?.message).toBe('input.songIds.1: expected a UUID');
});

test("changes of the items move the playlist's updatedAt", async () => {
  const { id, itemIds, updatedAt } = await playlistOf('ab');
  const seen = [new Date(String(updatedAt)).getTime()];
  const look = async () => {
    const { data } = await owner.query(onePlaylist, { id });
    seen.push(new Date(String(data?.playlist?.updatedAt)).getTime());
  };
  await owner.query(add, { input: { playlistId: id, songIds: ids('c') } });
  await look();
  await owner.query(move, { input: { playlistId: id, itemId: given(itemIds[0]), position: 2 } });
  await look();
  await owner.query(take, { input: { playlistId: id, itemIds: [given(itemIds[0])] } });
  await look();
  expect(seen).toEqual([...new Set(seen)].sort((one, other) => one - other));
});

test('a deleted song leaves all playlists, and their counts', async () => {
  const doomed = make.song({ duration: 50 });
  await make.save();
  const { id } = await playlistOf('ab');
  await owner.query(add, { input: { playlistId: id, songIds: [doomed.id, doomed.id], position: 1 } });
  await app.orm.em.getConnection().execute(`delete from song where id = '${doomed.id}'`);
  const { data } = await owner.query(onePlaylist, { id });
  expect(spelled(data?.playlist)).toBe('ab');
  expect(data?.playlist).toMatchObject({ songCount: 2, duration: 201, items: { totalCount: 2 } });
});

test('mutations of one document each show their result', async () => {
  const { id } = await playlistOf('a');
  const { data } = await owner.query(
    `mutation ($id: ID!, $songs: [ID!]!) {
      one: addToPlaylist(input: { playlistId: $id, songIds: $songs }) { playlist { songCount items { totalCount } } }
      two: addToPlaylist(input: { playlistId: $id, songIds: $songs }) { playlist { songCount items { totalCount } } }
    }`,
    { id, songs: ids('b') },
  );
  const counted = (total: number) => ({ playlist: { songCount: total, items: { totalCount: total } } });
  expect(data).toEqual({ one: counted(2), two: counted(3) });
});
