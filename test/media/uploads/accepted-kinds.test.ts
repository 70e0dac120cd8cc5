import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeTone, type ToneOptions } from '../../support/audio-files.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { fileFrom, fileOf } from '../../support/upload.ts';
import { afterUploads, uploadApp } from './upload-app.ts';

const app = await uploadApp();
const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-kinds-'));
atFileEnd(() => rm(folder, { recursive: true, force: true }));

const kinds: NonNullable<ToneOptions['format']>[] = ['mp3', 'flac', 'ogg', 'opus', 'm4a', 'aac', 'wav'];

test.each(kinds)('%s is accepted by its content, whatever its name', async (format) => {
  const tone = await makeTone(path.join(folder, `tone.${format}`), {
    format,
    seconds: 2,
    tags: { title: 'Told by a tag' },
  });
  const { status, data, errors } = await app.receive('receiveAudio', {
    audio: await fileFrom(tone, 'x.txt'),
  });
  expect([status, errors]).toEqual([200, undefined]);
  const bytes = await readFile(tone);
  expect(data?.receiveAudio).toMatchObject({
    extension: format,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    title: format === 'aac' ? null : 'Told by a tag',
    errors: [],
  });
  expect(data?.receiveAudio?.duration).toBeCloseTo(2, 0);
  expect(await afterUploads(app)).toEqual([]);
});

test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)(
  '%s is accepted as a picture, whatever its name',
  async (format) => {
    const original = sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } });
    const image = fileOf(await original.toFormat(format).toBuffer(), 'picture.txt', 'text/plain');
    const { data, errors } = await app.receive('receivePicture', { image });
    expect(errors).toBeUndefined();
    const key = data?.receivePicture?.imageKey ?? '';
    expect(data?.receivePicture?.errors).toEqual([]);
    expect(await afterUploads(app)).toContain(key);
    expect(await sharp(await readFile(path.join(app.store.folder, key))).metadata()).toMatchObject({
      format: 'webp',
      width: 40,
      height: 30,
    });
  },
);
