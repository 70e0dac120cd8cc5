import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { makeTone, withComments } from '../support/audio-files.ts';
import { testDatabase } from '../support/database.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop(await testDatabase());

const sheet = `PERFORMER "The Band"
TITLE "The Album"
FILE "album.flac" WAVE
  TRACK 01 AUDIO
    TITLE "First"
    INDEX 01 00:00:00
  TRACK 02 AUDIO
    TITLE "Second"
    PERFORMER "A Guest"
    INDEX 00 00:00:60
    INDEX 01 00:01:15
`;
const tracks = [
  { number: 1, title: 'First', performer: 'The Band', start: 0 },
  { number: 2, title: 'Second', performer: 'A Guest', start: 1.2 },
];

async function offered() {
  const { outcomes, warnings } = await workshop.import();
  return {
    tracks: outcomes.flatMap((outcome) => (outcome.status === 'added' ? outcome.tracks : [])),
    warnings,
  };
}

test.each([
  ['album.cue', sheet],
  ['Album.CUE', sheet.replaceAll('\n', '\r\n')],
  ['album.flac.cue', `\u{FEFF}${sheet}`],
  ['other.cue', sheet],
  ['album.cue', sheet.replace('album.flac', 'Rip.wav')],
])('the tracks of a cue sheet beside a file are offered: %s', async (name, text) => {
  await makeTone(workshop.music('album.flac'), { seconds: 3 });
  await workshop.put(name, text);
  expect(await offered()).toEqual({ tracks, warnings: [] });
  expect(await workshop.count('song')).toBe(1);
});

test('a cue sheet for another file is none of this one', async () => {
  await makeTone(workshop.music('song.flac'), { seconds: 3 });
  await workshop.put('album.cue', sheet);
  expect(await offered()).toEqual({ tracks: [], warnings: [] });
});

test('the tracks of an embedded cue sheet are offered', async () => {
  const file = await makeTone(workshop.music('x.flac'), { seconds: 3 });
  await writeFile(file, withComments(await readFile(file), [`CUESHEET=${sheet}`]));
  expect(await offered()).toEqual({ tracks, warnings: [] });
});

test('the places in the cue sheet block of a FLAC file are offered', async () => {
  const file = await makeTone(workshop.music('x.flac'), { seconds: 3 });
  const flac = await readFile(file);
  const info = flac.readUIntBE(5, 3) + 8;
  await writeFile(file, Buffer.concat([flac.subarray(0, info), cueBlock([0, 88_200]), flac.subarray(info)]));
  expect((await offered()).tracks).toEqual([
    { number: 1, title: null, performer: null, start: 0 },
    { number: 2, title: null, performer: null, start: 2 },
  ]);
});

/** @param offsets of tracks in samples. */
function cueBlock(offsets: readonly number[]): Buffer {
  const parts = offsets.map((offset, index) => {
    const track = Buffer.alloc(48);
    track.writeBigUInt64BE(BigInt(offset));
    track.writeUInt8(index + 1, 8);
    track.writeUInt8(1, 35);
    track.writeUInt8(1, 44);
    return track;
  });
  const leadOut = Buffer.alloc(36);
  leadOut.writeUInt8(170, 8);
  const head = Buffer.alloc(396);
  head.writeUInt8(offsets.length + 1, 395);
  const body = Buffer.concat([head, ...parts, leadOut]);
  const header = Buffer.alloc(4);
  header.writeUInt32BE(body.length);
  header.writeUInt8(5);
  return Buffer.concat([header, body]);
}

test.each([
  ['INDEX 01 00:01:15', 'INDEX 01 1:99:99', 'line 11: "1:99:99" is no place in a file'],
  ['INDEX 01 00:01:15', 'INDEX 01 00:00:00', 'track 2 begins before the one before it'],
  ['INDEX 01 00:01:15', '', 'track 2 has no place'],
  ['FILE "album.flac" WAVE', '', 'line 4: a track before the name of its file'],
])('a broken cue sheet is a warning, and the song is imported: %s → %s', async (text, other, reason) => {
  await makeTone(workshop.music('album.flac'), { seconds: 3 });
  await workshop.put('album.cue', sheet.replace(text, other));
  const warning = `cannot use the cue sheet beside it, album.cue: ${reason}`;
  expect(await offered()).toEqual({ tracks: [], warnings: [warning] });
  expect(await workshop.count('song')).toBe(1);
});
