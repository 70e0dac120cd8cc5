import { createHash } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import { parseBuffer } from 'music-metadata';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { renderCover } from '../src/cover.ts';
import { type DemoTrack, demoTracks } from '../src/demo-catalog.ts';
import { renderTune } from '../src/tune.ts';
import { createTuneEncoder } from '../src/tune-encoder.ts';
import { type RenderedTune, renderTunes, type TuneJob } from '../src/tune-workers.ts';

interface Job extends TuneJob {
  readonly track: DemoTrack;
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Those that a test has started. Other files of the process may have threads, which end when they like. */
const threads: Worker[] = [];
const note = (thread: Worker) => void threads.push(thread);
process.on('worker', note);
beforeEach(() => {
  threads.length = 0;
});
afterAll(() => void process.off('worker', note));

/** How many of them have not ended. */
const left = () => threads.filter(({ threadId }) => threadId !== -1).length;

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

const jobs: Job[] = [];
const finished: RenderedTune<Job>[] = [];

beforeAll(async () => {
  const { jpeg: cover } = await renderCover({ seed: 1, palette: 'reef', composition: 'tiles' });
  for (const track of demoTracks) {
    const { title, artist, genre, releaseYear, tune } = track.song;
    const place = track.album && {
      album: track.album.title,
      albumArtist: track.album.artist,
      trackNumber: track.trackNumber ?? 0,
      trackCount: track.album.songs.length,
    };
    jobs.push({ track, tune, tags: { title, artist, genre, releaseYear, cover, ...place } });
  }
  finished.push(...(await collect(renderTunes(jobs))));
});

describe('rendered tunes', () => {
  test('are in the order of the songs, and all different', () => {
    expect(finished.map(({ song }) => song)).toEqual(jobs);
    expect(new Set(finished.map(({ bytes }) => digestOf(bytes))).size).toBe(jobs.length);
  });

  test('are the same bytes in a thread as without one', async () => {
    const encode = await createTuneEncoder();
    for (const { song, bytes } of finished.slice(0, 3)) {
      expect(digestOf(encode(renderTune(song.tune), song.tags))).toBe(digestOf(bytes));
    }
  });

  test('last 20 to 40 seconds and carry their tags', async () => {
    for (const { song, bytes } of finished) {
      const { format, common } = await parseBuffer(bytes, { mimeType: 'audio/mpeg' }, { duration: true });
      const { song: told, album, trackNumber } = song.track;
      expect(format).toMatchObject({ container: 'MPEG', codec: 'MPEG 2 Layer 3', numberOfChannels: 1 });
      expect(format.duration).toBeGreaterThanOrEqual(20);
      expect(format.duration).toBeLessThanOrEqual(40);
      expect(format.duration).toBeCloseTo(told.tune.seconds, 0);
      expect(common).toMatchObject({ title: told.title, artist: told.artist, year: told.releaseYear });
      expect(common.genre).toEqual([told.genre]);
      expect(common.album).toBe(album?.title);
      expect(common.albumartist).toBe(album?.artist);
      expect(common.track).toEqual({ no: trackNumber ?? null, of: album?.songs.length ?? null });
      const picture = await sharp(common.picture?.[0]?.data).metadata();
      expect(picture).toMatchObject({ format: 'jpeg', width: 300, height: 300 });
    }
  });
});

describe('the threads', () => {
  test('end when the consumer leaves early', async () => {
    for await (const { bytes } of renderTunes(jobs)) {
      expect(bytes.length).toBeGreaterThan(100_000);
      expect(left()).toBeGreaterThan(0);
      break;
    }
    expect(left()).toBe(0);
  });

  test('end when the consumer throws', async () => {
    const consume = async () => {
      for await (const { song } of renderTunes(jobs)) throw new Error(song.tags.title);
    };
    await expect(consume()).rejects.toThrow(jobs[0]?.tags.title);
    expect([threads.length > 0, left()]).toEqual([true, 0]);
  });

  test('report their errors', async () => {
    const [first] = jobs;
    if (!first) throw new Error('No job.');
    const broken = { ...first, tune: { ...first.tune, seconds: -1 } };
    await expect(collect(renderTunes([first, broken, ...jobs]))).rejects.toThrow(RangeError);
    expect([threads.length > 0, left()]).toEqual([true, 0]);
  });

  test('are not started for an empty list of songs', async () => {
    expect(await collect(renderTunes([]))).toEqual([]);
  });
});
