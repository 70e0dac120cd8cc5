import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pLimit from 'p-limit';
import { afterAll, describe, expect, test } from 'vitest';
import { readTags } from '../../../src/catalog/song-facts.model.ts';
import { type AudioMetadata, readAudioMetadata } from '../../../src/media/audio-metadata.service.ts';
import { makeCorpus, writeCorpus } from './corpus.ts';
import { hasFfprobe, probe, withFfprobe } from './ffprobe.ts';

/** The codecs by ffmpeg's names. */
const codecs: Readonly<Record<string, RegExp>> = {
  'MPEG 1 Layer 3': /^mp3$/,
  FLAC: /^flac$/,
  'Vorbis I': /^vorbis$/,
  Opus: /^opus$/,
  Speex: /^speex$/,
  'MPEG-4/AAC': /^aac$/,
  AAC: /^aac$/,
  ALAC: /^alac$/,
  PCM: /^pcm_s16/,
  IEEE_FLOAT: /^pcm_f32/,
  'Windows Media Audio 1': /^wmav1$/,
  'Windows Media Audio 2': /^wmav2$/,
  'Windows Media Audio Professional': /^wmapro$/,
  'Windows Media Audio Lossless': /^wmalossless$/,
  WavPack: /^wavpack$/,
  TTA: /^tta$/,
  "Monkey's Audio": /^ape$/,
  Musepack: /^musepack[78]$/,
  DSD: /^dsd_/,
};

interface Difference {
  file: RegExp;
  fields: readonly string[];
  reason: string;
}

/** Where this program and ffprobe differ, and why this program is right. */
const known: readonly Difference[] = [
  {
    file: /^(?:opus|speex)\b/,
    fields: ['duration'],
    reason: 'ffprobe counts what players skip before the sound begins, and the rest of the last frame',
  },
  {
    file: /^aac in .*\.aac$|^mp3 with (?:.*APEv2|ID3v1)/,
    fields: ['duration'],
    reason: 'ffprobe divides the size of the file by a bit rate, and counts tags as sound',
  },
  {
    file: /^musepack/,
    fields: ['duration'],
    reason: 'ffprobe does not subtract the delay of the decoder, and reads no length of version 8',
  },
  {
    file: /^ds[fd]/,
    fields: ['sampleRate', 'bitDepth', 'duration'],
    reason: 'ffprobe counts bytes of eight samples, and the tag of DSF as sound',
  },
  {
    file: /^matroska with tags of levels/,
    fields: ['duration'],
    reason: 'ffprobe does not look for the last block of a recording without a length',
  },
];

/** Tags that ffprobe does not look for at all, so that it has nothing to compare with. */
const unread: readonly Omit<Difference, 'fields'>[] = [
  { file: /^mp3 with APEv2 in/, reason: 'APEv2 at the end of an MP3' },
  { file: /^(?:wav|rf64|bw64) with ID3v2/, reason: 'a chunk behind the samples' },
  { file: /^tta with ID3v2/, reason: 'ID3v2 before TTA, when there is no other tag' },
  { file: /^ape with APEv2 and ID3v1/, reason: 'APEv2 before another tag' },
  { file: /^dsdiff/, reason: 'the ID3 chunk of DSDIFF' },
  { file: /^matroska with tags of levels/, reason: 'tags behind clusters of a recording' },
];

/** Files that it does not open: their codec has no data here, which the catalog does not need. */
const unopened = /^wma (?:professional|lossless)/;

function difference(metadata: AudioMetadata, field: string, ours: unknown, theirs: unknown): boolean {
  if (field === 'codec') return !codecs[String(ours)]?.test(String(theirs));
  // Codecs that are not lossless have no bit depth, whatever they decode to.
  if (field === 'bitDepth' && !metadata.lossless) return false;
  if (field === 'duration') return Math.abs(Number(ours) - Number(theirs)) > 0.001;
  return ours !== theirs;
}

/** Processes at once. */
const atOnce = pLimit(4);

describe.skipIf(!hasFfprobe)(withFfprobe, () => {
  let folder = '';
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('tags and sounds of the corpus are as ffprobe says, except for what is listed', async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tonearm-ffprobe-'));
    const files = await makeCorpus(path.join(folder, 'making'));
    await writeCorpus(folder, files);
    const fields = { all: 0, equal: 0 };
    const unexpected: string[] = [];
    const seen = new Set<object>();
    const probes = await Promise.all(files.map(({ name }) => atOnce(() => probe(path.join(folder, name)))));
    for (const [index, { name }] of files.entries()) {
      const metadata = await readAudioMetadata(path.join(folder, name));
      const { title, credits, album, trackNumber, year, genres } = readTags(metadata.tags);
      const tags = {
        title,
        artist: credits.credits.map(({ name, joinPhrase }) => name + joinPhrase).join(''),
        album,
        track: String(trackNumber),
        year: String(year),
        genre: genres[0] ?? null,
      };
      const probed = probes[index];
      if (!probed && unopened.test(name)) continue;
      if (!probed) {
        unexpected.push(`${name}: not opened by ffprobe`);
        continue;
      }
      const pairs = [
        ...Object.entries(probed.tags).map(
          ([field, value]) => [field, tags[field as 'title'], value] as const,
        ),
        ...Object.entries(probed.audio).map(
          ([field, value]) => [field, metadata[field as 'codec'], value] as const,
        ),
      ];
      for (const [field, ours, theirs] of pairs) {
        const silent = theirs === null && unread.find(({ file }) => file.test(name));
        if (silent) {
          seen.add(silent);
          continue;
        }
        const differs = difference(metadata, field, ours, theirs);
        const reason = known.find((entry) => entry.file.test(name) && entry.fields.includes(field));
        if (field in tags) fields.all += 1;
        if (field in tags && !differs) fields.equal += 1;
        if (differs && reason) seen.add(reason);
        else if (differs) unexpected.push(`${name}: ${field} is ${ours}, by ffprobe ${theirs}`);
      }
    }
    expect(unexpected).toEqual([]);
    expect([...known, ...unread].filter((entry) => !seen.has(entry))).toEqual([]);
    expect(fields.all).toBeGreaterThan(1000);
    expect(fields.equal / fields.all).toBeGreaterThanOrEqual(0.99);
  }, 600_000);
});
