import { afterEach, describe, expect, test, vi } from 'vitest';
import { renditionKey } from '../../../src/media/media-formats.model.ts';
import { graphql } from '../../generated/gql.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { listen, send } from '../../support/http.ts';
import { photograph, storeBytes, storePicture } from '../stored-files.ts';
import { follow } from './follow.ts';
import { everyApp } from './stores.ts';

const environment = { MEDIA_URLS: 'signed', MEDIA_URL_MINUTES: '10' };
const minute = 60_000;

afterEach(() => void vi.useRealTimers());

/** Only the clock: what waits goes on waiting in real time. */
const setClock = (time: number) => vi.useFakeTimers({ toFake: ['Date'], now: time });

describe.each(await everyApp({ environment }))('signed links from %s', async (driver, app) => {
  const base = await listen(app);
  const { key, bytes } = await storeBytes(app.store, 1000);
  const other = await storeBytes(app.store, 1000);
  const picture = await photograph({ width: 900, height: 600 });
  const image = await storePicture(app.orm.em, app.store, picture);
  const make = catalogFactory(app.orm);
  const song = make.song();
  await make.save();
  await app.orm.em
    .getConnection()
    .execute(`insert into audio_file (key, mime_type, size) values ('${key}', 'audio/mpeg', 1000)`);
  await app.orm.em.getConnection().execute('update song set audio_key = ?, image_key = ?', [key, image.key]);
  const query = graphql(`
    query SignedUrls($id: ID!) { song(id: $id) { audioUrl image { url url64: url(width: 64) } } }
  `);
  const links = async () => {
    const { data } = await app.query(query, { id: song.id });
    const urls = [data?.song?.audioUrl, data?.song?.image?.url, data?.song?.image?.url64];
    return urls.map((url) => `${base}${String(url).replace(/^http:\/\/[^/]+/, '')}`) as [
      string,
      string,
      string,
    ];
  };
  const status = async (url: string, headers?: Record<string, string>) => (await follow(url, headers)).status;

  test("are valid in the API's answers, with ranges and for HEAD", async () => {
    const [audio, large, small] = await links();
    const { status: whole, body } = await follow(audio);
    expect([whole, body.equals(bytes)]).toEqual([200, true]);
    const { body: part, headers } = await follow(audio, { range: 'bytes=10-19' });
    expect([headers['content-range'], part.equals(bytes.subarray(10, 20))]).toEqual([
      'bytes 10-19/1000',
      true,
    ]);
    expect((await follow(audio, {}, 'HEAD')).headers['content-length']).toBe('1000');
    expect([await status(large), await status(small)]).toEqual([200, 200]);
  });

  test('are required: unsigned and altered ones are refused, with an error in JSON', async () => {
    const [audio, large, small] = await links();
    const last = audio.at(-1) === 'A' ? 'B' : 'A';
    const wrong = [
      audio.replace(/\?.*/, ''),
      large.replace(/\?.*/, ''),
      `${base}/media/${renditionKey(image.key, 128)}`,
      audio.replace(/&signature=.*/, ''),
      audio.replace(/expires=\d+&/, ''),
      audio.replace(key, other.key),
      small.replace('-64.webp', '-128.webp'),
      audio.replace(/expires=(\d+)/, (_match, expires) => `expires=${Number(expires) + 600}`),
      `${audio.slice(0, -1)}${last}`,
      `${audio}A`,
      `${audio}=`,
      `${audio}&signature=x`,
      `${audio}&expires=9999999999`,
      audio.replace('expires=', 'expires=0'),
      audio.replace(/signature=.*/, `signature=${'A'.repeat(43)}`),
    ];
    for (const url of wrong) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await send(url, { method });
        expect([url, answer.status]).toEqual([url, 403]);
        expect(answer.headers['content-type']).toContain('application/json');
        expect(answer.headers['cache-control']).toBe('no-store');
      }
    }
    expect(JSON.parse((await send(wrong[0] ?? '')).body.toString())).toEqual({ error: expect.any(String) });
  });

  test('are refused after they expire, and valid for the promised minutes', async () => {
    const start = Math.ceil(Date.now() / (10 * minute)) * 10 * minute;
    setClock(start);
    const [early] = await links();
    setClock(start + 10 * minute - 1000);
    const [late] = await links();
    expect(late).toBe(early);
    setClock(start + 10 * minute);
    const [next] = await links();
    expect(next).not.toBe(early);
    setClock(start + 20 * minute - 1000);
    expect(await status(late)).toBe(200);
    setClock(start + 20 * minute);
    expect([await status(late), await status(next)]).toEqual([403, 200]);
  });

  test('can be cached only by the client, and only while they are valid', async () => {
    const start = Math.ceil(Date.now() / (10 * minute)) * 10 * minute;
    setClock(start + 5 * minute);
    const [audio] = await links();
    const { headers } = await send(audio);
    // The clock goes on from where it was set.
    expect(headers['cache-control']).toMatch(/^private, max-age=(900|8[5-9]\d)$/);
    if (driver === 'S3') {
      const location = headers.location ?? '';
      setClock(start + 20 * minute - 1000);
      expect((await send(location)).status).toBe(200);
      setClock(start + 20 * minute);
      expect((await send(location)).status).toBe(403);
    }
  });

  test.runIf(driver === 'S3')('are checked by the bucket itself', async () => {
    const [audio] = await links();
    const { location = '' } = (await send(audio)).headers;
    expect((await send(location.replace(key, other.key))).status).toBe(403);
    expect((await send(location.replace(/\?.*/, ''))).status).toBe(403);
  });
});
