import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeTone } from '../../support/audio-files.ts';
import { atFileEnd } from '../../support/file-end.ts';
import { fileOf } from '../../support/upload.ts';
import { Editor } from './editor.ts';

const editor = await Editor.start();
const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-formats-'));
atFileEnd(() => rm(folder, { recursive: true }));

async function tone(name: string, options: string, seconds = 1): Promise<Buffer> {
  const tags = { title: 'From the tags' };
  return readFile(
    await makeTone(path.join(folder, name), { seconds, tags, options: options.split(' ').filter(Boolean) }),
  );
}

test.each([
  ['a.wma', '-c:a wmav2 -f asf', 'audio/x-ms-wma', false],
  ['a.wv', '-f wv', 'audio/x-wavpack', false],
  ['a.aiff', '-f aiff', 'audio/aiff', false],
  ['a.tta', '-f tta', 'audio/x-tta', false],
  ['a.mka', '-c:a libvorbis -f matroska', 'audio/matroska', false],
  ['a.webm', '-c:a libopus -f webm', 'audio/webm', true],
  ['a.spx', '-c:a libspeex -ar 16000 -f ogg', 'audio/ogg; codecs=speex', false],
])(
  '%s is uploaded under any name, described, and served as what it is',
  async (name, options, mimeType, playable) => {
    const content = await tone(name, options);
    const song = await editor.created({ audio: fileOf(content, 'song.mp3'), title: undefined });
    expect(song).toMatchObject({ title: 'From the tags', audio: { mimeType, playable, fault: null } });
    expect(new URL(song.audioUrl).pathname).toMatch(new RegExp(`\\.${name.slice(2)}$`));
    const response = await fetch(new URL(new URL(song.audioUrl).pathname, editor.url));
    expect(response.headers.get('content-type')).toBe(mimeType);
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
  },
);

test('an upload that is cut off is taken, and says what is missing; new audio takes that back', async () => {
  const whole = await tone('whole.flac', '', 10);
  const cut = fileOf(whole.subarray(0, Math.floor(whole.length / 2)), 'cut.flac');
  const song = await editor.created({ audio: cut });
  expect(song.audio.fault).toMatch(/^cut off: \d(?:\.\d)? of its 10 seconds are there$/);
  expect(song.duration).toBeGreaterThan(3);
  expect(song.duration).toBeLessThan(7);
  const replaced = await editor.edit({ id: song.id, audio: fileOf(whole, 'whole.flac') });
  expect(replaced.song?.duration).toBe(10);
});

test('an upload of which nothing can be played is refused', async () => {
  const m4a = await tone('late.m4a', '', 5);
  const audio = fileOf(m4a.subarray(0, Math.floor(m4a.length / 2)), 'late.m4a');
  expect((await editor.create({ audio })).errors).toEqual([
    expect.objectContaining({ code: 'UNSUPPORTED_MEDIA', message: expect.stringContaining('cut off') }),
  ]);
});
