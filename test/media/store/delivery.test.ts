import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { MediaStoreError } from '../../../src/media/media.store.ts';
import { renditionKey } from '../../../src/media/media-formats.model.ts';
import { graphql } from '../../generated/gql.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { listen, send } from '../../support/http.ts';
import { testS3 } from '../../support/s3.ts';
import { photograph, storeBytes, storePicture } from '../stored-files.ts';
import { follow } from './follow.ts';
import { everyApp } from './stores.ts';

describe.each(await everyApp())('media files from %s', async (_driver, app) => {
  const base = await listen(app);
  const { key, bytes } = await storeBytes(app.store, 100_000);
  const url = `${base}/media/${key}`;

  test('audio is served whole', async () => {
    const { status, headers, body } = await follow(url);
    expect([status, headers['content-type'], body.equals(bytes)]).toEqual([200, 'audio/mpeg', true]);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test.each([
    ['bytes=0-0', 0, 0],
    ['bytes=0-499', 0, 499],
    ['bytes=99999-', 99_999, 99_999],
    ['bytes=-500', 99_500, 99_999],
    ['bytes=-500000', 0, 99_999],
    ['bytes=99000-200000', 99_000, 99_999],
  ])('audio is served in the range %s', async (range, from, to) => {
    const { status, headers, body } = await follow(url, { range });
    expect([status, headers['content-range']]).toEqual([206, `bytes ${from}-${to}/100000`]);
    expect(body.equals(bytes.subarray(from, to + 1))).toBe(true);
  });

  test('a range beyond the end is refused', async () => {
    expect((await follow(url, { range: 'bytes=100000-' })).status).toBe(416);
  });

  test('HEAD answers the same without the body', async () => {
    const { status, headers, body } = await follow(url, {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, '100000', 0]);
  });

  test('a missing file is 404', async () => {
    for (const name of [`audio/00/${'0'.repeat(64)}.mp3`, `images/00/${'0'.repeat(64)}-64.webp`, 'nothing']) {
      const { status, body } = await send(`${base}/media/${name}`);
      expect([status, JSON.parse(body.toString())]).toEqual([404, { error: 'File not found.' }]);
    }
  });

  test('twenty simultaneous requests for a rendition get one that was made once', async () => {
    const picture = await photograph({ width: 900, height: 600 });
    const { key: image } = await storePicture(app.orm.em, app.store, picture);
    const put = app.store.put.bind(app.store);
    let puts = 0;
    app.store.put = (name, content) => {
      puts += 1;
      return put(name, content);
    };
    const address = `${base}/media/${renditionKey(image, 256)}`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => follow(address)));
    for (const { status, headers, body } of answers) {
      expect([status, headers['content-type']]).toEqual([200, 'image/webp']);
      expect(body.equals(answers[0]?.body ?? Buffer.alloc(0))).toBe(true);
    }
    expect(puts).toBe(1);
    expect(await sharp(answers[0]?.body).metadata()).toMatchObject({ width: 256, format: 'webp' });
  });
});

describe('with a publicly readable bucket', async () => {
  const s3 = await testS3({ publicRead: true });
  const publicUrl = `${s3.endpoint}/${s3.bucket}`;
  const app = await testApp({ environment: { ...s3.environment, S3_PUBLIC_URL: `${publicUrl}/` } });
  const base = await listen(app);
  const make = catalogFactory(app.orm);
  const song = make.song();
  await make.save();
  const picture = await photograph({ width: 900, height: 600 });
  const { key } = await storePicture(app.orm.em, app.store, picture);
  await app.orm.em.getConnection().execute('update song set image_key = ?', [key]);
  const query = graphql(`
    query PublicUrls($id: ID!) { song(id: $id) { audioUrl image { url small: url(width: 64) } } }
  `);

  test("the API's URLs point to it, except for renditions", async () => {
    const { data } = await app.query(query, { id: song.id });
    expect(data?.song?.audioUrl).toBe(`${publicUrl}/${song.audio.key}`);
    expect(data?.song?.image?.url).toBe(`${publicUrl}/${key}`);
    expect(data?.song?.image?.small).toMatch(/^http:\/\/localhost(:\d+)?\/media\//);
    expect((await send(data?.song?.image?.url ?? '')).status).toBe(200);
  });

  test('existing renditions are served from it', async () => {
    const small = renditionKey(key, 64);
    const { redirect, status } = await follow(`${base}/media/${small}`);
    expect([redirect?.headers.location, status]).toEqual([`${publicUrl}/${small}`, 200]);
    expect(redirect?.headers['cache-control']).toMatch(/^public, max-age=\d+$/);
  });
});

test('a missing, refusing or silent bucket is reported at the start', async () => {
  const { environment } = await testS3();
  const start = (changes: Record<string, string>) => testApp({ environment: { ...environment, ...changes } });
  await expect(start({ S3_BUCKET: 'other' })).rejects.toThrow(
    /S3_BUCKET: the bucket "other" .* does not exist/,
  );
  await expect(start({ S3_ACCESS_KEY_ID: 'nobody' })).rejects.toThrow(/S3_BUCKET: access to .* is refused/);
  await expect(start({ S3_ENDPOINT: 'http://127.0.0.1:1' })).rejects.toThrow(/S3_BUCKET: cannot reach /);
});

test('a bucket that is away later is answered 503', async () => {
  const { environment } = await testS3();
  const app = await testApp({ environment });
  const base = await listen(app);
  const { key } = await storeBytes(app.store);
  app.store.head = () => Promise.reject(new MediaStoreError('away'));
  const { status, body } = await send(`${base}/media/${key}`);
  expect([status, JSON.parse(body.toString())]).toEqual([503, { error: 'Something went wrong' }]);
});
