import sharp from 'sharp';
import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { photograph, readStored, storePicture } from './stored-files.ts';

const app = await testApp();

const store = (picture: Uint8Array) => storePicture(app.orm.em, app.store, picture);

/** Whether a spot of a picture is red or blue. */
async function colourAt(picture: Buffer, left: number, top: number): Promise<string> {
  const spot = await sharp(picture)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  const [red = 0, , blue = 0] = spot;
  return red > blue ? 'red' : 'blue';
}

test('a picture is stored as WebP, and its properties are recorded', async () => {
  const image = await store(await photograph({ width: 300, height: 200 }));
  const bytes = await readStored(app.store, image.key);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 300, height: 200 });
  expect(image).toMatchObject({ width: 300, height: 200, size: bytes.length });
  expect(image.key).toMatch(/^images\/[0-9a-f]{2}\/[0-9a-f]{64}\.webp$/);
  expect(image.blurhash).toMatch(/^[\w#$%*+,.:;=?@[\]^{|}~-]{20,40}$/);
  const [row] = await app.orm.em
    .getConnection()
    .execute('select blurhash, width from image where key = ?', [image.key]);
  expect(row).toEqual({ blurhash: image.blurhash, width: 300 });
});

test('a picture taken with a turned camera is stored upright', async () => {
  // Turned by a quarter, the red left half is the upper one.
  const image = await store(await photograph({ width: 300, height: 200, orientation: 6 }));
  expect([image.width, image.height]).toEqual([200, 300]);
  const bytes = await readStored(app.store, image.key);
  expect(await colourAt(bytes, 100, 20)).toBe('red');
  expect(await colourAt(bytes, 100, 280)).toBe('blue');
});

test("a picture's metadata from the camera is removed", async () => {
  const original = await photograph({ width: 300, height: 200, orientation: 6 });
  expect((await sharp(original).metadata()).exif).toBeDefined();
  const bytes = await readStored(app.store, (await store(original)).key);
  const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata();
  expect([exif, xmp, iptc, icc, orientation]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(bytes.includes('My name')).toBe(false);
});

test('a large picture is scaled down to the largest size in use', async () => {
  expect(await store(await photograph({ width: 4000, height: 3000 }))).toMatchObject({
    width: 1600,
    height: 1200,
  });
  expect(await store(await photograph({ width: 1000, height: 2000 }))).toMatchObject({
    width: 800,
    height: 1600,
  });
});

test('the same picture is stored and recorded once', async () => {
  const original = await photograph({ width: 64, height: 64 });
  const [first, second] = [await store(original), await store(original)];
  expect(second.key).toBe(first.key);
  const rows = await app.orm.em.getConnection().execute('select from image where key = ?', [first.key]);
  expect(rows).toHaveLength(1);
});

test('the transparency of a picture stays', async () => {
  const clear = { create: { width: 10, height: 10, channels: 4 as const, background: '#00000000' } };
  const image = await store(await sharp(clear).png().toBuffer());
  expect((await sharp(await readStored(app.store, image.key)).stats()).isOpaque).toBe(false);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('not a picture')],
  ['half a picture', (await photograph({ width: 300, height: 200 })).subarray(0, 400)],
])('%s is refused as a picture, and leaves no row', async (_name, bytes) => {
  const count = () => app.orm.em.getConnection().execute('select count(*)::int as count from image');
  const before = await count();
  await expect(store(bytes)).rejects.toThrow();
  expect(await count()).toEqual(before);
});

test('a picture with an extreme number of pixels is refused before it is unpacked', async () => {
  const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#000000' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  expect(bomb.length).toBeLessThan(2_000_000);
  await expect(store(bomb)).rejects.toThrow(/pixel limit/);
});
