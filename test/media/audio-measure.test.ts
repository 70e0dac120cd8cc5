import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ffmpeg from '@ffmpeg-installer/ffmpeg';
import { findAudioType } from '@tonearm/audio-measure';
import { describe, expect, test } from 'vitest';
import { readAudioMetadata } from '../../src/media/audio-metadata.service.ts';
import { id3Tag, makeTone } from '../support/audio-files.ts';
import { atFileEnd } from '../support/file-end.ts';
import { noise } from '../support/noise.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-measure-'));
atFileEnd(() => rm(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

/** As the importer does it. */
async function read(file: string) {
  const type = await findAudioType(file);
  return readAudioMetadata(file, type);
}

async function cut(file: string, part: number): Promise<string> {
  const { length } = await readFile(file);
  await truncate(file, Math.floor(length * part));
  return file;
}

const title = id3Tag([{ id: 'TIT2', encoding: 3, text: 'Title' }]);

describe('the audio duration is found', () => {
  test('of an MP3 with a variable bit rate and no header for its duration', async () => {
    // Four frames of silence at the lowest rate make others believe that all frames are as small.
    const sound = "aevalsrc='if(lt(t,1),0,sin(t*t*3000)*random(0))':d=20:s=44100";
    const file = at('vbr.mp3');
    const options = ['-c:a', 'libmp3lame', '-q:a', '2', '-write_xing', '0'];
    execFileSync(ffmpeg.path, ['-v', 'error', '-y', '-f', 'lavfi', '-i', sound, ...options, file]);
    expect((await read(file)).duration).toBeCloseTo(20, 0);
  });

  test('of AAC without a container', async () => {
    const file = await makeTone(at('long.aac'), { seconds: 20 });
    const { duration, bitrate } = await read(file);
    expect(duration).toBeCloseTo(20, 0);
    expect(bitrate).toBeCloseTo(((await readFile(file)).length * 8) / duration, -2);
  });

  test.each(['flac', 'wav'])('of %s written to a pipe, without a length in its header', async (format) => {
    const tone = ['-f', 'lavfi', '-i', 'sine=duration=20'];
    const sound = execFileSync(ffmpeg.path, ['-v', 'error', ...tone, '-f', format, '-'], { maxBuffer: 1e8 });
    await writeFile(at(`pipe.${format}`), sound);
    expect((await read(at(`pipe.${format}`))).duration).toBeCloseTo(20, 1);
  });

  test.each(['mp3', 'flac', 'ogg', 'opus', 'm4a', 'aac', 'wav'] as const)('of %s', async (format) => {
    const { duration } = await read(await makeTone(at(`length.${format}`), { seconds: 10 }));
    expect(Math.round(duration)).toBe(10);
  });

  test('of an MP3 longer than one read, with garbage in the middle', async () => {
    const file = await makeTone(at('large.mp3'), {
      seconds: 60,
      options: ['-b:a', '320k', '-write_xing', '0'],
    });
    const bytes = await readFile(file);
    const half = Math.floor(bytes.length / 2);
    const rubbish = Buffer.alloc(50_000, 0xff);
    await writeFile(file, Buffer.concat([bytes.subarray(0, half), rubbish, bytes.subarray(half)]));
    expect((await read(file)).duration).toBeCloseTo(60, 0);
  });

  test.each([
    ['before its sound', Buffer.alloc(5000)],
    ['between its tag and its sound', Buffer.concat([title, Buffer.alloc(5000)])],
  ])('of an MP3 with garbage %s', async (_name, rubbish) => {
    const file = await makeTone(at('rubbish.mp3'), { seconds: 5, options: ['-id3v2_version', '0'] });
    await writeFile(file, Buffer.concat([rubbish, await readFile(file)]));
    expect(await read(file)).toMatchObject({ extension: 'mp3', codec: 'MPEG 1 Layer 3' });
    expect(Math.round((await read(file)).duration)).toBe(5);
  });

  test('of FLAC with frames of changing size and a tag at its end', async () => {
    const file = await makeTone(at('tail.flac'), { seconds: 5 });
    await writeFile(file, Buffer.concat([await readFile(file), Buffer.from('TAG'), Buffer.alloc(125)]));
    expect((await read(file)).duration).toBeCloseTo(5, 1);
  });

  test('of an MP3 with several tags before and one after its audio', async () => {
    const file = await makeTone(at('tags.mp3'), { seconds: 5, tags: { title: 'x' } });
    const behind = Buffer.concat([Buffer.from('TAG'), Buffer.alloc(125)]);
    await writeFile(file, Buffer.concat([title, title, await readFile(file), behind]));
    expect(Math.round((await read(file)).duration)).toBe(5);
  });
});

describe('an audio file that is cut off is read as far as it goes, and says so:', () => {
  test.each([
    ['mp3', 5.97],
    ['flac', 5.9],
    ['ogg', 5.9],
    ['opus', 5.9],
    ['aac', 5.9],
    ['wav', 6],
  ] as const)('%s', async (format, seconds) => {
    const tags = { title: 'Title' };
    const file = await makeTone(at(`cut.${format}`), { seconds: 10, tags });
    const { duration, faults } = await read(await cut(file, 0.6));
    expect(duration).toBeGreaterThan(seconds - 1);
    expect(duration).toBeLessThan(seconds + 0.5);
    // Nothing tells how long AAC without a container was.
    const reason = /^cut off: (?:\d(?:\.\d)? of its 10 seconds are there|its last Ogg page is incomplete)$/;
    expect(faults).toEqual(format === 'aac' ? [] : [expect.stringMatching(reason)]);
  });

  test('M4A with its index at the beginning', async () => {
    const options = ['-movflags', '+faststart'];
    const file = await makeTone(at('fast.m4a'), { seconds: 10, options, tags: { title: 'Title' } });
    const { duration, faults, tags } = await read(await cut(file, 0.6));
    expect(duration).toBeCloseTo(5.9, 0);
    expect(faults[0]).toMatch(/^cut off: \d(?:\.\d)? of its 10 seconds are there$/);
    expect(tags.title).toBe('Title');
  });
});

describe('an audio file of which nothing can be played is refused:', () => {
  test('M4A without the index at its end', async () => {
    const file = await makeTone(at('late.m4a'), { seconds: 10 });
    await expect(read(await cut(file, 0.6))).rejects.toThrow(
      'cut off: without the index that was at its end, nothing can be played',
    );
  });

  test.each(['flac', 'ogg', 'wav'] as const)('%s with headers only', async (format) => {
    const file = await makeTone(at(`head.${format}`), { seconds: 10 });
    await truncate(file, 60);
    await expect(read(file)).rejects.toThrow(/^(?:cut off|damaged|no audio|its content)/);
  });

  test('within its tag', async () => {
    await writeFile(at('tag.mp3'), title.subarray(0, 15));
    await expect(read(at('tag.mp3'))).rejects.toThrow(/^cut off/);
  });

  test('after its tag', async () => {
    await writeFile(at('behind.mp3'), title);
    await expect(read(at('behind.mp3'))).rejects.toThrow('its content is of no known type');
  });
});

describe('a file that is not audio is refused:', () => {
  test.each([
    ['zeros', Buffer.alloc(100_000)],
    ['ones', Buffer.alloc(100_000, 0xff)],
    ['noise', noise(100_000)],
    ['text', Buffer.from('no sound at all '.repeat(1000))],
  ])('%s after a tag', async (_name, rubbish) => {
    await writeFile(at('rubbish.mp3'), Buffer.concat([title, rubbish]));
    await expect(read(at('rubbish.mp3'))).rejects.toThrow('its content is of no known type');
  });

  test('a frame, and then noise', async () => {
    const file = await makeTone(at('frame.mp3'), { options: ['-write_xing', '0', '-id3v2_version', '0'] });
    const frame = (await readFile(file)).subarray(0, 300);
    await writeFile(file, Buffer.concat([title, frame, noise(50_000)]));
    await expect(read(file)).rejects.toThrow(/no MP3 audio/);
  });

  test('MPEG layer 2', async () => {
    const file = at('layer2.mp3');
    const tone = ['-f', 'lavfi', '-i', 'sine=duration=1', '-f', 'mp2'];
    execFileSync(ffmpeg.path, ['-v', 'error', '-y', ...tone, file]);
    await expect(read(file)).rejects.toThrow(/no MP3 audio/);
  });
});
