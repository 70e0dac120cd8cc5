import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { detectAudioType, findAudioType, measureAudio, UnsupportedAudioError } from '@tonearm/audio-measure';
import { afterAll, expect, test } from 'vitest';

const folder = await mkdtemp(path.join(tmpdir(), 'audio-measure-'));
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, ...parts: Uint8Array[]): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, Buffer.concat(parts));
  return target;
}

/** Frames of silence: MPEG 1 layer 3, 128 kilobits per second at 44.1 kHz, 417 bytes and 1152 samples each. */
const mp3Frames = (count: number) => {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xff_fb_90_64);
  return Buffer.concat(Array.from({ length: count }, () => frame));
};

/** Frames of AAC-LC in ADTS: 44.1 kHz, stereo, 100 bytes and 1024 samples each. */
const adtsFrames = (count: number) => {
  const frame = Buffer.alloc(100);
  Buffer.from([0xff, 0xf1, 0x50, 0x80, 0x0c, 0x9f, 0xfc]).copy(frame);
  return Buffer.concat(Array.from({ length: count }, () => frame));
};

test('the duration of an MP3 is counted from its frames', async () => {
  const song = await file('song.mp3', mp3Frames(100));
  expect(await findAudioType(song)).toEqual({ mimeType: 'audio/mpeg', extension: 'mp3' });
  const measure = await measureAudio(song, 'mp3');
  expect(measure.duration).toBeCloseTo((100 * 1152) / 44_100, 6);
  expect(measure.bitrate).toBe(Math.round((417 * 8 * 44_100) / 1152));
});

test('an MP3 is recognized by its frames when other bytes precede them', async () => {
  const song = await file('late.mp3', Buffer.alloc(1000, 0x41), mp3Frames(100));
  await expect(detectAudioType(song)).rejects.toThrow(UnsupportedAudioError);
  expect(await findAudioType(song)).toEqual({ mimeType: 'audio/mpeg', extension: 'mp3' });
});

test('the duration of AAC without a container is counted from its frames', async () => {
  const song = await file('song.aac', adtsFrames(50));
  expect(await findAudioType(song)).toMatchObject({ extension: 'aac' });
  expect((await measureAudio(song, 'aac')).duration).toBeCloseTo((50 * 1024) / 44_100, 6);
});

test('an incomplete last frame does not count', async () => {
  const song = await file('partial.mp3', mp3Frames(20), mp3Frames(1).subarray(0, 200));
  expect((await measureAudio(song, 'mp3')).duration).toBeCloseTo((20 * 1152) / 44_100, 6);
});

test('an MP3 without a frame is refused as damaged', async () => {
  await expect(measureAudio(await file('empty.mp3', Buffer.alloc(5000)), 'mp3')).rejects.toThrow(
    UnsupportedAudioError,
  );
});

test('text is not audio', async () => {
  await expect(findAudioType(await file('song.txt', Buffer.from('la la la')))).rejects.toThrow(
    UnsupportedAudioError,
  );
});

test('an MP4 without an index cannot be played', async () => {
  await expect(measureAudio(await file('song.m4a', Buffer.alloc(10)), 'm4a')).rejects.toThrow(
    UnsupportedAudioError,
  );
});
