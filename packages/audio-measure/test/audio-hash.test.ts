import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import ffmpeg from '@ffmpeg-installer/ffmpeg';
import { findAudioType, hashAudio, measureAudio, OpenAudio, tagSource } from '@tonearm/audio-measure';
import { afterAll, expect, test } from 'vitest';

const run = promisify(execFile);
const folder = await mkdtemp(path.join(tmpdir(), 'audio-hash-'));
afterAll(() => rm(folder, { recursive: true }));

const place = (name: string) => path.join(folder, name);

/** Endings of files, each with the encoder for it. */
const formats = {
  mp3: ['-c:a', 'libmp3lame'],
  flac: [],
  ogg: ['-c:a', 'libvorbis'],
  opus: ['-c:a', 'libopus'],
  oga: ['-c:a', 'flac', '-f', 'ogg'],
  m4a: ['-c:a', 'aac'],
  aac: ['-c:a', 'aac', '-f', 'adts', '-write_id3v2', '1'],
  wav: [],
  aiff: ['-write_id3v2', '1'],
  wma: ['-c:a', 'wmav2'],
  wv: ['-c:a', 'wavpack'],
  tta: [],
  webm: ['-c:a', 'libopus'],
  mka: ['-c:a', 'libvorbis'],
};

async function tone(name: string, frequency: number, options: readonly string[], tags: readonly string[]) {
  const source = ['-f', 'lavfi', '-i', `sine=frequency=${frequency}:duration=3`, '-bitexact'];
  await run(ffmpeg.path, ['-v', 'error', '-y', ...source, ...options, ...tags, place(name)]);
}

async function retag(from: string, to: string, options: readonly string[], tags: readonly string[]) {
  const kept = options.filter(
    (_, index) => !/^-c:a$/.test(options[index] ?? '') && options[index - 1] !== '-c:a',
  );
  const copy = ['-i', place(from), '-c', 'copy', '-bitexact', ...kept];
  await run(ffmpeg.path, ['-v', 'error', '-y', ...copy, ...tags, place(to)]);
}

for (const [ending, options] of Object.entries(formats)) {
  test(`${ending}: other tags are other bytes of the same sound`, async () => {
    await tone(`one.${ending}`, 440, options, ['-metadata', 'title=A']);
    await tone(`other.${ending}`, 441, options, ['-metadata', 'title=A']);
    const long = 'A much longer title '.repeat(4000);
    await retag(`one.${ending}`, `retagged.${ending}`, options, ['-metadata', `title=${long}`]);
    const [one, other, retagged] = await Promise.all(
      ['one', 'other', 'retagged'].map((name) => hashAudio(place(`${name}.${ending}`))),
    );
    expect(retagged?.sha256).not.toBe(one?.sha256);
    expect(retagged?.sound).toBe(one?.sound);
    expect(other?.sound).not.toBe(one?.sound);
  });

  test(`${ending}: a file that is too large for the memory tells the same`, async () => {
    await tone(`large.${ending}`, 440, options, ['-metadata', 'title=A']);
    const [whole, inParts] = [
      new OpenAudio(place(`large.${ending}`)),
      new OpenAudio(place(`large.${ending}`), 0),
    ];
    try {
      expect([whole.bytes, inParts.bytes]).toEqual([expect.any(Buffer), null]);
      expect(await answersOf(inParts)).toEqual(await answersOf(whole));
    } finally {
      whole.close();
      inParts.close();
    }
  });
}

async function answersOf(audio: OpenAudio) {
  const type = await findAudioType(audio);
  const { content } = await tagSource(audio, type.extension);
  const tags = content instanceof Blob ? Buffer.from(await content.arrayBuffer()) : content;
  return [type, await measureAudio(audio, type.extension), await hashAudio(audio), tags.toString('base64')];
}

test('tags before and after frames do not count, however many there are', async () => {
  await tone('plain.mp3', 440, [...formats.mp3, '-id3v2_version', '0'], []);
  const frames = await readFile(place('plain.mp3'));
  const id3v2 = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\x01\x00', 'latin1'), Buffer.alloc(128)]);
  const footer = Buffer.alloc(32);
  footer.write('APETAGEX');
  footer.writeUInt32LE(2000, 8);
  footer.writeUInt32LE(32 + 10, 12);
  const ape = Buffer.concat([Buffer.alloc(10, 1), footer]);
  const lyrics = Buffer.from(`LYRICSBEGIN${'x'.repeat(10)}000021LYRICS200`);
  const id3v1 = Buffer.concat([Buffer.from('TAG'), Buffer.alloc(125)]);
  await writeFile(place('tagged.mp3'), Buffer.concat([id3v2, id3v2, frames, ape, lyrics, id3v1]));
  expect((await hashAudio(place('tagged.mp3'))).sound).toBe((await hashAudio(place('plain.mp3'))).sound);
});
