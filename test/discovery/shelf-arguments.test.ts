import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';
import { featured, madeForYou, newAlbums, similar, trending } from './shelves.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
for (let index = 0; index < 60; index += 1) make.song({ album: make.album() });
await make.save();
const songId = randomUUID();

test.each([0, -1, 51, 2_147_483_647])("a shelf's limit of %i is refused by name", async (limit) => {
  const answers = [
    await app.query(featured, { limit }),
    await app.query(madeForYou, { limit }),
    await app.query(trending, { limit }),
    await app.query(newAlbums, { limit }),
    await app.query(similar, { songId, limit }),
  ];
  for (const { errors, statements } of answers) {
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'limit' } }]);
    expect(errors?.[0]?.message).toMatch(/^limit: expected 1 to 50/);
    expect(statements).toEqual([]);
  }
});

test('shelves honour limits from 1 to 50', async () => {
  for (const limit of [1, 50]) {
    expect((await app.query(featured, { limit })).data?.featuredSongs).toHaveLength(limit);
    expect((await app.query(madeForYou, { limit })).data?.madeForYouSongs).toHaveLength(limit);
    expect((await app.query(trending, { limit })).data?.trendingSongs).toHaveLength(limit);
    expect((await app.query(newAlbums, { limit })).data?.newAlbums).toHaveLength(limit);
  }
});

test('shelves have default limits', async () => {
  const { data } = await app.query<Record<string, unknown[]>, unknown>(
    '{ featuredSongs { id } madeForYouSongs { id } trendingSongs { id } newAlbums { id } }',
  );
  expect(Object.values(data ?? {}).map((shelf) => shelf.length)).toEqual([6, 4, 4, 6]);
});

test('new albums are newest first, and their songs need no look-up of the album', async () => {
  const [newest] = await app.orm.em
    .getConnection()
    .execute<{ id: string }[]>('select id from album order by created_at desc, id desc limit 1');
  const { data, statements } = await app.query(newAlbums, { limit: 3 });
  expect(given(data?.newAlbums)[0]?.id).toBe(newest?.id);
  for (const { id, songs } of data?.newAlbums ?? []) expect(songs).toEqual([{ album: { id } }]);
  expect(statements).toHaveLength(2);
});

test('an empty catalog has empty shelves', async () => {
  await app.orm.em.getConnection().execute('delete from song; delete from album');
  const answers = [
    (await app.query(featured, { limit: 5 })).data?.featuredSongs,
    (await app.query(madeForYou, { limit: 5 })).data?.madeForYouSongs,
    (await app.query(trending, { limit: 5 })).data?.trendingSongs,
    (await app.query(newAlbums, { limit: 5 })).data?.newAlbums,
  ];
  expect(answers).toEqual([[], [], [], []]);
});
