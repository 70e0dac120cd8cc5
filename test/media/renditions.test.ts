import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { DiskStore } from '../../src/media/disk.store.ts';
import { Renditions } from '../../src/media/image-renditions.service.ts';
import type { ByteRange } from '../../src/media/media.store.ts';
import { renditionKey, renditionWidths } from '../../src/media/media-formats.model.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { listen, send } from '../support/http.ts';
import { photograph, storePicture } from './stored-files.ts';

const app = await testApp();
const base = await listen(app);

const store = async (width: number, height: number) =>
  storePicture(app.orm.em, app.store, await photograph({ width, height }));

class CountingStore extends DiskStore {
  reads = 0;

  override get(key: string, range?: ByteRange): Promise<Readable> {
    this.reads += 1;
    return super.get(key, range);
  }
}

const get = (key: string) => send(`${base}/media/${key}`);

describe('renditions of a large picture', () => {
  let key: string;
  beforeAll(async () => {
    ({ key } = await store(1600, 800));
  });

  test.each(renditionWidths)('of %i pixels are served', async (width) => {
    const { status, headers, body } = await get(renditionKey(key, width));
    expect([status, headers['content-type']]).toEqual([200, 'image/webp']);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(await sharp(body).metadata()).toMatchObject({ format: 'webp', width, height: width / 2 });
    const again = await get(renditionKey(key, width));
    expect(again.body.equals(body)).toBe(true);
  });

  test.each(['0', '1', '63', '65', '100', '1600', '2048', '064', '99999999999', '-64', '64.0', '6e1', ''])(
    'of %o pixels are not served',
    async (width) => {
      const { status, body } = await get(key.replace('.webp', `-${width}.webp`));
      expect([status, JSON.parse(body.toString())]).toEqual([404, { error: expect.any(String) }]);
    },
  );

  test('leave no temporary files', async () => {
    expect(await readdir(app.store.stagingFolder)).toEqual([]);
    const files = await readdir(path.dirname(path.join(app.store.folder, key)));
    expect(files.toSorted()).toEqual(
      [key, ...renditionWidths.map((width) => renditionKey(key, width))]
        .map((name) => path.basename(name))
        .toSorted(),
    );
  });
});

test('a small picture is not enlarged', async () => {
  const { key } = await store(100, 50);
  const { body } = await get(renditionKey(key, 512));
  expect(await sharp(body).metadata()).toMatchObject({ width: 100, height: 50 });
});

test('twenty simultaneous requests for a rendition get one that was made once', async () => {
  const { key } = await store(900, 900);
  const answers = await Promise.all(Array.from({ length: 20 }, () => get(renditionKey(key, 256))));
  const [first] = answers;
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  expect(answers.every(({ body }) => first && body.equals(first.body))).toBe(true);
  const { ino } = await stat(path.join(app.store.folder, renditionKey(key, 256)));
  await get(renditionKey(key, 256));
  expect((await stat(path.join(app.store.folder, renditionKey(key, 256)))).ino).toBe(ino);

  const counting = new CountingStore(app.store.folder);
  const renditions = new Renditions(counting);
  const made = await Promise.all(Array.from({ length: 20 }, () => renditions.ensure(key, 128)));
  expect([new Set(made), counting.reads]).toEqual([new Set([true]), 1]);
  await renditions.ensure(key, 128);
  expect(counting.reads).toBe(1);
});

describe('Image.url', () => {
  const query = graphql(`
    query ImageUrl($id: ID!, $width: Int) { song(id: $id) { image { url(width: $width) } } }
  `);
  let id: string;
  let key: string;
  beforeAll(async () => {
    ({ key } = await store(600, 400));
    const make = catalogFactory(app.orm);
    const song = make.song();
    await make.save();
    await app.orm.em.getConnection().execute('update song set image_key = ? where id = ?', [key, song.id]);
    id = song.id;
  });
  const pathFor = async (width: number | null) => {
    const { data } = await app.query(query, { id, width });
    return new URL(data?.song?.image?.url ?? '').pathname;
  };

  test.each([
    [1, 64],
    [64, 64],
    [65, 128],
    [256, 256],
    [257, 512],
    [512, 512],
  ])('for %i pixels points to %i', async (width, rendition) => {
    const pathname = await pathFor(width);
    expect(pathname).toBe(`/media/${renditionKey(key, rendition)}`);
    expect((await send(`${base}${pathname}`)).status).toBe(200);
  });

  test.each([513, 600, 601, 1024, 5000, 2_147_483_647, null])(
    'for %o points to the largest size',
    async (width) => {
      expect(await pathFor(width)).toBe(`/media/${key}`);
    },
  );

  test.each([0, -1, -2_147_483_648])('refuses %i', async (width) => {
    const { errors } = await app.query(query, { id, width });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'width' });
    expect(errors?.[0]?.message).toBe(`width: expected at least 1, got ${width}`);
  });
});
