import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { albumDetails } from '../../src/catalog/albums/album-details.model.ts';
import { readRelease } from '../../src/catalog/albums/album-identity.model.ts';
import { chooseLyrics } from '../../src/catalog/songs/lyrics.model.ts';
import { songDetails, sortTitleOf } from '../../src/catalog/songs/song-details.model.ts';
import { readAudioMetadata } from '../../src/media/audio-metadata.service.ts';
import { type Id3Frame, id3Tag, makeTone } from '../support/audio-files.ts';
import { atFileEnd } from '../support/file-end.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-families-'));
atFileEnd(() => rm(folder, { recursive: true }));

const ids = {
  recording: 'b1a9c0e9-d987-4042-ae91-78d6a3267d69',
  release: 'd6010be3-98f8-422c-a6c9-787e2e491e58',
  group: '9162580e-5df4-32de-80cc-f45a8d8a9b1d',
};
const expected = {
  song: {
    sortTitle: 'Song, The',
    bpm: 120,
    isrc: 'GBAYE0601690',
    musicBrainzId: ids.recording,
    releaseDate: '2009-09-09',
    trackGain: -6.48,
    trackPeak: 0.988553,
    albumGain: null,
    albumPeak: null,
  },
  album: {
    sortTitle: 'Box, The',
    edition: null,
    label: 'Apple Records',
    catalogNumber: 'PCS 7088',
    barcode: '094638246824',
    musicBrainzId: ids.release,
    musicBrainzReleaseGroupId: ids.group,
    releaseDate: '2009-09-09',
    originalReleaseDate: '1969-09-26',
    kind: 'LIVE',
    compilation: null,
  },
  lyrics: { language: null, starts: [1000], lines: ['Words'] },
};

async function factsOf(file: string) {
  const { details, tags } = await readAudioMetadata(file);
  const lyrics = chooseLyrics(details.lyrics, null);
  const { edition, musicBrainzId } = readRelease(tags.release);
  const song = { ...songDetails(details), sortTitle: sortTitleOf(details) };
  return { song, album: { ...albumDetails(details), edition, musicBrainzId }, lyrics };
}

/** A box of MP4: its size, its name, its content. */
function box(name: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(body.length + 8);
  header.write(name, 4, 'latin1');
  return Buffer.concat([header, body]);
}

/** A tag of MP4 with a name of its own. */
function freeTag(name: string, value: string): Buffer {
  const zeros = Buffer.alloc(4);
  const text = Buffer.concat([Buffer.of(0, 0, 0, 1), zeros, Buffer.from(value)]);
  const owner = box('mean', zeros, Buffer.from('com.apple.iTunes'));
  return box('----', owner, box('name', zeros, Buffer.from(name)), box('data', text));
}

/** Adds tags to those that ffmpeg wrote. Its boxes with tags stand at the end, so nothing else moves. */
function addTags(content: Buffer, tags: readonly Buffer[]): Buffer {
  const added = Buffer.concat(tags);
  const list = content.lastIndexOf('ilst') - 4;
  const grown = Buffer.from(content);
  for (const name of ['moov', 'udta', 'meta', 'ilst']) {
    const at = content.lastIndexOf(name) - 4;
    grown.writeUInt32BE(content.readUInt32BE(at) + added.length, at);
  }
  const end = list + content.readUInt32BE(list);
  return Buffer.concat([grown.subarray(0, end), added, grown.subarray(end)]);
}

test('MP4: the tags with names of their own, as Picard writes them', async () => {
  const tags = { date: '2009-09-09', lyrics: '[00:01.00]Words' };
  const file = await makeTone(path.join(folder, 'x.m4a'), { tags });
  const tempo = box('tmpo', box('data', Buffer.of(0, 0, 0, 21, 0, 0, 0, 0, 0, 120)));
  const sorted = Object.entries({ sonm: 'Song, The', soal: 'Box, The (Disc 2)' }).map(([name, value]) =>
    box(name, box('data', Buffer.of(0, 0, 0, 1, 0, 0, 0, 0), Buffer.from(value))),
  );
  const free = Object.entries({
    ISRC: 'GBAYE0601690',
    'MusicBrainz Track Id': ids.recording,
    'MusicBrainz Album Id': ids.release,
    'MusicBrainz Release Group Id': ids.group,
    'MusicBrainz Album Type': 'live',
    replaygain_track_gain: '-6.48 dB',
    replaygain_track_peak: '0.988553',
    LABEL: 'Apple Records',
    CATALOGNUMBER: 'PCS 7088',
    BARCODE: '094638246824',
    ORIGINALDATE: '1969-09-26',
  }).map(([name, value]) => freeTag(name, value));
  await writeFile(file, addTags(await readFile(file), [tempo, ...sorted, ...free]));
  expect(await factsOf(file)).toEqual(expected);
});

const frame = (id: string, text: string): Id3Frame => ({ id, encoding: 0, text });
const own = (name: string, text: string) => frame('TXXX', `${name}\0${text}`);
const frames: Id3Frame[] = [
  frame('TSOT', 'Song, The'),
  frame('TSOA', 'Box, The (Disc 2)'),
  frame('TBPM', '120'),
  frame('TSRC', 'GBAYE0601690'),
  { id: 'UFID', encoding: 'none', text: `http://musicbrainz.org\0${ids.recording}` },
  own('replaygain_track_gain', '-6.48 dB'),
  own('replaygain_track_peak', '0.988553'),
  own('MusicBrainz Album Id', ids.release),
  own('MusicBrainz Release Group Id', ids.group),
  own('MusicBrainz Album Type', 'album/live'),
  own('CATALOGNUMBER', 'PCS 7088'),
  own('BARCODE', '094638246824'),
  frame('TPUB', 'Apple Records'),
  frame('USLT', 'xxx\0[00:01.00]Words'),
];
const dates = {
  3: [frame('TYER', '2009'), frame('TDAT', '0909'), own('ORIGINALDATE', '1969-09-26')],
  4: [frame('TDRC', '2009-09-09'), frame('TDOR', '1969-09-26')],
} as const;

test.each([3, 4] as const)('WAV: a chunk with ID3v2.%i', async (version) => {
  const file = await makeTone(path.join(folder, `x${version}.wav`));
  const tag = id3Tag([...frames, ...dates[version]], version);
  const header = Buffer.from('id3 \0\0\0\0');
  header.writeUInt32LE(tag.length, 4);
  const padding = Buffer.alloc(tag.length % 2);
  const content = Buffer.concat([await readFile(file), header, tag, padding]);
  content.writeUInt32LE(content.length - 8, 4);
  await writeFile(file, content);
  expect(await factsOf(file)).toEqual(expected);
});

test.each([3, 4] as const)('AAC: ID3v2.%i before the frames', async (version) => {
  const file = await makeTone(path.join(folder, `x${version}.aac`));
  const tag = id3Tag([...frames, ...dates[version]], version);
  await writeFile(file, Buffer.concat([tag, await readFile(file)]));
  expect(await factsOf(file)).toEqual(expected);
});
