import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const album = make.album();
make.song({ album });
await make.save();

const lists = {
  songs: (given: string) => `{ songs(${given}) { nodes { id } edges { cursor } } }`,
  albums: (given: string) => `{ albums(${given}) { nodes { id } edges { cursor } } }`,
  artists: (given: string) => `{ artists(${given}) { nodes { id } edges { cursor } } }`,
  'artist.albums': (given: string) =>
    `{ artist(id: "${album.artist.id}") { albums(${given}) { nodes { id } edges { cursor } } } }`,
  'artist.songs': (given: string) =>
    `{ artist(id: "${album.artist.id}") { songs(${given}) { nodes { id } edges { cursor } } } }`,
};
type List = keyof typeof lists;
const listNames = Object.keys(lists) as List[];

async function expectRefusal(document: string, argument: string) {
  const { status, errors } = await app.query(document);
  expect(status).toBe(200);
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  expect(errors?.[0]?.message).toMatch(new RegExp(`^${argument}: `));
}

async function cursorOf(list: List, given = 'first: 1'): Promise<string> {
  const { data } = await app.query(lists[list](given));
  const [, cursor = ''] = /"cursor":"([^"]+)"/.exec(JSON.stringify(data)) ?? [];
  expect(cursor).not.toBe('');
  return cursor;
}

const encode = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
const decode = (cursor: string): unknown[] => JSON.parse(Buffer.from(cursor, 'base64url').toString());

describe.each(listNames)('%s', (list) => {
  test.each(['first', 'last'])('refuses an invalid %s', async (argument) => {
    for (const size of [0, -1, 101, -2_147_483_648, 2_147_483_647]) {
      await expectRefusal(lists[list](`${argument}: ${size}`), argument);
    }
  });

  test('refuses first and last together', async () => {
    await expectRefusal(lists[list]('first: 1, last: 1'), 'last');
  });

  test('accepts the bounds of a page', async () => {
    for (const given of ['first: 100', 'last: 100', 'first: null, last: 1', 'first: 1, after: null']) {
      expect((await app.query(lists[list](given))).errors).toBeUndefined();
    }
  });

  test.each(['after', 'before'])('refuses garbage for %s', async (argument) => {
    const cursor = await cursorOf(list);
    const [name, value, id] = decode(cursor);
    const garbage = [
      '',
      'garbage',
      '%00',
      cursor.slice(0, -8),
      encode(null),
      encode({}),
      encode([]),
      encode([name, value]),
      encode([name, value, id, id]),
      encode([name, value, 'no id']),
      encode([name, value, 7]),
      encode([name, null, id]),
      encode([name, {}, id]),
      encode([name, [value], id]),
      encode([name, true, id]),
      encode([name, 'altered\u0000', id]),
      encode([name, 1e300, id]),
      encode([name, 0.5, id]),
      encode([`${name} `, value, id]),
      encode([null, value, id]),
    ];
    for (const wrong of garbage) await expectRefusal(lists[list](`${argument}: "${wrong}"`), argument);
  });

  test('refuses cursors of all other lists', async () => {
    const kind = (name: List) => name.replace('artist.', '');
    for (const other of listNames.filter((name) => kind(name) !== kind(list))) {
      await expectRefusal(lists[list](`after: "${await cursorOf(other)}"`), 'after');
      await expectRefusal(lists[list](`before: "${await cursorOf(other)}"`), 'before');
    }
  });
});

test.each([
  ['songs', ['CREATED_AT', 'TITLE', 'DURATION', 'PLAY_COUNT']],
  ['albums', ['CREATED_AT', 'TITLE', 'RELEASE_YEAR']],
  ['artists', ['CREATED_AT', 'NAME']],
] as const)(
  '%s refuse cursors of another order or direction, and values of another type',
  async (list, by) => {
    const orders = by.flatMap((sort) => [
      `{ by: ${sort}, direction: ASC }`,
      `{ by: ${sort}, direction: DESC }`,
    ]);
    for (const order of orders) {
      const cursor = await cursorOf(list, `first: 1, orderBy: ${order}`);
      expect((await app.query(lists[list](`after: "${cursor}", orderBy: ${order}`))).errors).toBeUndefined();
      for (const other of orders.filter((name) => name !== order)) {
        await expectRefusal(lists[list](`after: "${cursor}", orderBy: ${other}`), 'after');
      }
      const [name, value, id] = decode(cursor);
      for (const wrong of [typeof value === 'number' ? 'text' : 7, 99_999_999_999, 'x\u0000y', null]) {
        await expectRefusal(lists[list](`after: "${encode([name, wrong, id])}", orderBy: ${order}`), 'after');
      }
    }
  },
);

test('a cursor with a year that no album can have is a place in the order, or is refused by name', async () => {
  const order = 'orderBy: { by: RELEASE_YEAR, direction: ASC }';
  const [name, , id] = decode(await cursorOf('albums', `first: 1, ${order}`));
  await expectRefusal(lists.albums(`after: "${encode([name, 40_000, id])}", ${order}`), 'after');
  expect(
    (await app.query(lists.albums(`after: "${encode([name, 1, id])}", ${order}`))).errors,
  ).toBeUndefined();
});
