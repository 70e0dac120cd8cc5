import { copyFile, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DiskStore } from '../../src/media/disk.store.ts';
import { makeCover, makeTone, runFfmpeg } from '../support/audio-files.ts';
import { testDatabase } from '../support/database.ts';
import { noise } from '../support/noise.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop(await testDatabase());

test('broken and foreign files are reported with reasons, and the others are imported', async () => {
  await makeTone(workshop.music('good.mp3'));
  await workshop.put('empty.mp3', '');
  await workshop.put('noise.mp3', noise(50_000));
  await workshop.put('zeros.wav', Buffer.alloc(50_000));
  await workshop.put('picture.mp3', await makeCover('red', 'jpeg'));
  await workshop.put('text.flac', 'This is a letter, not a song.');
  await workshop.put('page.ogg', '<!doctype html><html><body>404</body></html>');
  await truncate(await makeTone(workshop.music('cut.flac'), { seconds: 10 }), 20_000);
  await symlink('nowhere', workshop.music('link.mp3'));
  const video = ['-f', 'lavfi', '-i', 'testsrc=duration=1:size=64x64', '-c:v', 'libx264'];
  await runFfmpeg('-f', 'lavfi', '-i', 'sine=duration=1', ...video, workshop.music('film.mp4'));
  await runFfmpeg('-f', 'lavfi', '-i', 'sine=duration=1', '-f', 'au', workshop.music('foreign.mp3'));
  const { summary, reasons, warnings } = await workshop.import();
  expect(summary).toMatchObject({ added: 2, failed: 9 });
  expect(warnings).toEqual([expect.stringMatching(/^cut off: \d(?:\.\d)? of its 10 seconds are there$/)]);
  expect(Object.fromEntries(reasons)).toEqual({
    'good.mp3': '',
    'empty.mp3': 'it is empty',
    'noise.mp3': 'its content is of no known type',
    'zeros.wav': 'its content is of no known type',
    'picture.mp3': 'image/jpeg is not an accepted audio type',
    'text.flac': 'its content is of no known type',
    'page.ogg': expect.stringMatching(/is not an accepted|no known type/),
    'cut.flac': '',
    'link.mp3': expect.stringMatching(/^a broken link: /),
    'film.mp4': 'it is a video',
    'foreign.mp3': expect.stringMatching(/is not an accepted audio type|no known type/),
  });
  expect(await workshop.count('song')).toBe(2);
  expect(await workshop.count('audio_file')).toBe(2);
  expect(await workshop.stored()).toHaveLength(2);
});

test('a file that is too large is not copied', async () => {
  await makeTone(workshop.music('x.wav'), { seconds: 2 });
  const limits = { audioMaxBytes: 100_000, pictureMaxBytes: 1000 };
  const { reasons } = await workshop.import({}, { limits });
  expect(reasons.get('x.wav')).toBe('it is larger than the 100000 bytes that AUDIO_MAX_BYTES allows');
  expect(await workshop.stored()).toEqual([]);
});

test('a file that disappears during an import is reported, and so is a folder', async () => {
  for (const name of ['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    await makeTone(workshop.music(`${name}.mp3`));
  const { summary, reasons } = await workshop.import({
    onOutcome: () => rm(workshop.music('9.mp3'), { force: true }),
  });
  expect(summary).toMatchObject({ added: 8, failed: 1 });
  expect(reasons.get('9.mp3')).toMatch(/^it does not exist/);
});

test('a file whose name is not UTF-8 is imported, with its name as Latin-1', async () => {
  const latin1 = Buffer.concat([
    Buffer.from(`${workshop.music()}/Caf`),
    Buffer.of(0xe9),
    Buffer.from('.mp3'),
  ]);
  await copyFile(await makeTone(workshop.music('../x.mp3')), latin1);
  expect((await workshop.import()).summary).toMatchObject({ added: 1, failed: 0 });
  expect(await workshop.songs()).toMatchObject([{ title: 'Café' }]);
});

test("a song that the database refuses is reported with PostgreSQL's message", async () => {
  await makeTone(workshop.music('x.mp3'));
  await workshop.query('alter table song add constraint no_songs check (false)');
  try {
    const { reasons } = await workshop.import();
    expect(reasons.get('x.mp3')).toMatch(/^the database refuses it: .*"no_songs"$/);
    expect(await workshop.count('artist')).toBe(0);
  } finally {
    await workshop.query('alter table song drop constraint no_songs');
  }
});

test('damaged bytes anywhere in a file do not crash the import', async () => {
  const formats = ['mp3', 'flac', 'ogg', 'opus', 'm4a', 'aac', 'wav'] as const;
  let seed = 42;
  const random = (below: number) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (const format of formats) {
    const tags = { title: 'Title', artist: 'Artist', album: 'Album' };
    const cover = ['mp3', 'flac', 'm4a'].includes(format) ? { cover: await makeCover('red') } : {};
    const original = await readFile(await makeTone(workshop.music(`good.${format}`), { tags, ...cover }));
    for (let variant = 0; variant < 20; variant += 1) {
      const bytes = Buffer.from(original);
      for (let fault = 0; fault < 6; fault += 1) {
        bytes[random(Math.min(bytes.length, 3000))] = [0, 255, random(256)][random(3)] ?? 0;
      }
      await workshop.put(`bad ${variant}.${format}`, bytes);
    }
  }
  const { summary, reasons } = await workshop.import();
  expect(summary.added + summary.present + summary.failed).toBe(formats.length * 21);
  expect(summary.added).toBeGreaterThanOrEqual(formats.length);
  expect(summary.halted).toBeNull();
  // What PostgreSQL or the file system say would be a fault of ours.
  for (const reason of reasons.values()) expect(reason).not.toMatch(/insert into|ENOENT|undefined/);
  expect(await workshop.count('song')).toBe(summary.added);
});

test('a store that accepts no files ends the import', async () => {
  for (const name of ['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    await makeTone(workshop.music(`${name}.mp3`));
  await writeFile(path.join(workshop.storeFolder, 'a-file'), '');
  const store = new DiskStore(path.join(workshop.storeFolder, 'a-file'));
  const { summary } = await workshop.import({}, { store });
  expect(summary.halted).toMatch(/^The media store accepts no files: /);
  expect(summary).toMatchObject({ added: 0, failed: 0 });
});
