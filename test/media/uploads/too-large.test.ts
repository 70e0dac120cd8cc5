import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeTone } from '../../support/audio-files.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { fileFrom, fileOf } from '../../support/upload.ts';
import { beginUpload } from './slow-upload.ts';
import { afterUploads, receiving, uploadApp } from './upload-app.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-large-'));
atFileEnd(() => rm(folder, { recursive: true, force: true }));
const tone = await makeTone(path.join(folder, 'tone.wav'), { seconds: 2 });
const { size } = await stat(tone);
const app = await uploadApp({ AUDIO_MAX_BYTES: String(size), PICTURE_MAX_BYTES: '20000' });

test('a file of exactly the maximum size is accepted, and one byte more is not', async () => {
  const taken = await app.receive('receiveAudio', { audio: await fileFrom(tone) });
  expect(taken.data?.receiveAudio).toMatchObject({ size, errors: [] });
  const longer = fileOf(Buffer.concat([await readFile(tone), Buffer.alloc(1)]), 'a.wav');
  const refused = await app.receive('receiveAudio', { audio: longer });
  expect(refused.data?.receiveAudio?.errors).toMatchObject([
    { code: 'TOO_LARGE', field: ['audio'], message: expect.stringContaining(String(size)) },
  ]);
  expect(await afterUploads(app)).toEqual([]);
});

test('a picture has its own size limit', async () => {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  const picture = await sharp({ create: { width: 200, height: 200, channels: 3, background: 'red', noise } })
    .png()
    .toBuffer();
  expect(picture.length).toBeGreaterThan(20_000);
  const { data } = await app.receive('receivePicture', { image: fileOf(picture, 'a.png') });
  expect(data?.receivePicture?.errors).toMatchObject([{ code: 'TOO_LARGE', field: ['image'] }]);
  expect(await afterUploads(app)).toEqual([]);
});

test('a file is refused as soon as it exceeds its limit, before the rest arrives', async () => {
  const query = receiving('receiveAudio', ['audio']);
  const sent = beginUpload(app.url, { query, variable: 'audio', token: app.admin, bytes: 2 * size });
  const { status, body } = await sent.answer;
  expect(status).toBe(200);
  expect(body.data).toMatchObject({ receiveAudio: { errors: [{ code: 'TOO_LARGE' }] } });
  sent.abort();
  expect(await afterUploads(app)).toEqual([]);
});

test('a request that announces an excessive length is refused unread', async () => {
  const query = receiving('receiveAudio', ['audio']);
  const headers = { 'content-length': '100000000000' };
  const sent = beginUpload(app.url, { query, variable: 'audio', token: app.admin, bytes: 0, headers });
  const { status, body } = await sent.answer;
  expect(status).toBe(413);
  expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  sent.abort();
  expect(await afterUploads(app)).toEqual([]);
});
