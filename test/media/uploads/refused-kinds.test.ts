import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeTone, runFfmpeg } from '../../support/audio-files.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { fileOf } from '../../support/upload.ts';
import { afterUploads, uploadApp } from './upload-app.ts';

const app = await uploadApp();
const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-refused-'));
atFileEnd(() => rm(folder, { recursive: true, force: true }));

const html = '<!doctype html><html><script>alert(1)</script></html>';
const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>';
const plain = sharp({ create: { width: 300, height: 200, channels: 3, background: 'teal' } });
const png = await plain.png().toBuffer();
const jpeg = await plain.jpeg({ quality: 100 }).toBuffer();
const tiff = await plain.tiff().toBuffer();
const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#000000' } })
  .png({ compressionLevel: 9 })
  .toBuffer();
const flac = await readFile(await makeTone(path.join(folder, 'tone.flac'), { seconds: 3 }));
const video = path.join(folder, 'video.mp4');
await runFfmpeg('-f', 'lavfi', '-i', 'testsrc=duration=1:size=64x64:rate=5', '-f', 'mp4', video);

test.each([
  ['HTML', fileOf(html, 'song.mp3', 'audio/mpeg')],
  ['SVG', fileOf(svg, 'song.flac', 'audio/flac')],
  ['a PNG', fileOf(png, 'song.ogg', 'audio/ogg')],
  ['a video', fileOf(await readFile(video), 'song.m4a', 'audio/mp4')],
  ['nothing', fileOf('', 'song.wav', 'audio/wav')],
])('%s is not accepted as audio, whatever it claims to be', async (_name, audio) => {
  const { data, errors } = await app.receive('receiveAudio', { audio });
  expect(errors).toBeUndefined();
  expect(data?.receiveAudio?.errors).toMatchObject([{ code: 'UNSUPPORTED_MEDIA', field: ['audio'] }]);
  expect(await afterUploads(app)).toEqual([]);
});

test.each([
  ['SVG', 'UNSUPPORTED_MEDIA', fileOf(svg, 'a.png', 'image/png')],
  ['HTML', 'UNSUPPORTED_MEDIA', fileOf(html, 'a.png', 'image/png')],
  ['TIFF', 'UNSUPPORTED_MEDIA', fileOf(tiff, 'a.png', 'image/png')],
  ['PDF', 'UNSUPPORTED_MEDIA', fileOf('%PDF-1.7\n1 0 obj\n', 'a.png', 'image/png')],
  ['audio', 'UNSUPPORTED_MEDIA', fileOf(flac, 'a.png', 'image/png')],
  ['nothing', 'UNSUPPORTED_MEDIA', fileOf('', 'a.png', 'image/png')],
  ['half a JPEG', 'INVALID', fileOf(jpeg.subarray(0, jpeg.length / 2), 'a.jpeg', 'image/jpeg')],
  ['half a PNG', 'INVALID', fileOf(png.subarray(0, png.length / 2), 'a.png', 'image/png')],
  ['a bomb of pixels', 'TOO_LARGE', fileOf(bomb, 'a.png', 'image/png')],
])('%s is refused as a picture, whatever it claims to be', async (_name, code, image) => {
  const { data, errors } = await app.receive('receivePicture', { image });
  expect(errors).toBeUndefined();
  expect(data?.receivePicture?.errors).toMatchObject([{ code, field: ['image'] }]);
  expect(await afterUploads(app)).toEqual([]);
});

test('a refused upload is answered with the type of its content', async () => {
  const { data } = await app.receive('receivePicture', { image: fileOf(flac, 'a.png', 'image/png') });
  expect(data?.receivePicture?.errors[0]?.message).toContain('audio/flac');
});
