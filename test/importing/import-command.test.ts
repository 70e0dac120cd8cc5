import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { id3Tag, makeTone } from '../support/audio-files.ts';
import { patientOrm, testDatabaseUrl } from '../support/database.ts';
import { compileImport, finish, written } from './import.command.ts';
import { Workshop } from './workshop.ts';

const url = await testDatabaseUrl();
const orm = await patientOrm(url);
const workshop = new Workshop(orm);
const command = await compileImport(() => ({
  DATABASE_URL: url,
  DATA_DIR: path.join(workshop.storeFolder, '../data'),
  MEDIA_DIR: workshop.storeFolder,
  LOG_LEVEL: 'warn',
}));

/** Many songs from one tone, each with a tag, and so a content, of its own. */
async function makeSongs(count: number): Promise<void> {
  const tone = await readFile(
    await makeTone(workshop.music('../tone.mp3'), { options: ['-id3v2_version', '0'] }),
  );
  for (let song = 1; song <= count; song += 1) {
    const tags = { TIT2: `Song ${song}`, TPE1: `Artist ${song % 7}`, TALB: `Album ${song % 11}` };
    const frames = Object.entries(tags).map(([id, text]) => ({ id, encoding: 3 as const, text }));
    await workshop.put(`${song % 11}/${song}.mp3`, Buffer.concat([id3Tag(frames, 4), tone]));
  }
}

describe('usage of the import command', () => {
  test('--help shows the usage', async () => {
    const { code, output } = await command.run('--help');
    expect(code).toBe(0);
    expect(output).toMatch(/^Usage: npm run import -- FOLDER/);
  });

  test.each([
    ['no folder', [], /^Name one folder/],
    ['two folders', ['a', 'b'], /^Name one folder/],
    ['an unknown option', ['--fast', 'a'], /--fast/],
    ['a folder that is not there', ['nowhere'], /^\/.*nowhere does not exist/],
    ['a file', [import.meta.filename], /import-command\.test\.ts is not a folder/],
  ])('%s ends with exit code 2', async (_name, args, message) => {
    const { code, output, errors } = await command.run(...args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(message);
  });
});

describe('an import command', () => {
  test('ends with a summary and exit code 0, and so does the next one', async () => {
    await makeSongs(40);
    await workshop.put('cover.txt', 'no audio');
    const first = await command.run(workshop.music());
    expect(first.errors).toBe('');
    expect(first.output).toMatch(/^40 files to import\n/);
    expect(first.output).toMatch(
      /^50 % \| 20 of 40 files \| [\d.]+ files\/s, [\d.]+ [kM]?B\/s, \d+ s left$/m,
    );
    expect(first.output).toMatch(/^ {8}added {2}40 songs, 8 new artists, \d+ new albums$/m);
    expect(first.output).toMatch(/^ {6}ignored {2}1 file of other kinds$/m);
    expect(first.output).toMatch(/^ {9}took {2}\d+ s: [\d.]+ files\/s, [\d.]+ [kM]?B\/s$/m);
    expect(first.code).toBe(0);
    const second = await command.run(workshop.music());
    expect(second.output).toMatch(/^ {8}added {2}0 songs, 0 new artists, 0 new albums$/m);
    expect(second.output).toMatch(/^already there {2}40$/m);
    expect(second.code).toBe(0);
    expect(await workshop.count('song')).toBe(40);
  });

  test('with a broken file reports it with its reason and ends with exit code 1', async () => {
    await makeSongs(3);
    await workshop.put('deep/down/broken\u{1b}[31m.mp3', 'no audio');
    const { code, output } = await command.run(workshop.music());
    expect(output).toContain('failed: deep/down/broken\u{FFFD}[31m.mp3: its content is of no known type\n');
    expect(output).toMatch(/^ {8}added {2}3 songs/m);
    expect(output).toMatch(/^ {7}failed {2}1$/m);
    expect(code).toBe(1);
  });

  test('skips the media store if it is within the folder', async () => {
    await makeSongs(3);
    const folder = path.dirname(workshop.storeFolder);
    expect((await command.run(folder)).output).toMatch(/^4 files to import/);
    expect((await command.run(folder)).output).toMatch(/^4 files to import/);
  });
});

describe('an interrupted import command', () => {
  test('finishes the files in progress after Ctrl-C, with exit code 130', async () => {
    await makeSongs(150);
    const child = command.start(workshop.music());
    const finished = finish(child);
    await written(child, /^5 %/m);
    child.kill('SIGINT');
    const { code, output } = await finished;
    expect(code).toBe(130);
    expect(output).toContain('Interrupted: run the same command again');
    const added = Number(/added {2}(\d+) songs/.exec(output)?.[1]);
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(150);
    expect(await workshop.count('song')).toBe(added);
    expect((await workshop.stored()).filter((file) => file.startsWith('.incoming'))).toEqual([]);
    expect((await command.run(workshop.music())).code).toBe(0);
    expect(await workshop.count('song')).toBe(150);
  });

  test('leaves nothing half done after any number of kill -9, and the next import completes', async () => {
    await makeSongs(150);
    for (const percentage of ['5', '20', '40']) {
      const child = command.start(workshop.music());
      const finished = finish(child);
      await written(child, new RegExp(`^${percentage} %`, 'm'));
      child.kill('SIGKILL');
      expect((await finished).signal).toBe('SIGKILL');
      const songs = await workshop.songs();
      expect(songs.length).toBeLessThan(150);
      const stored = new Set(await workshop.stored());
      for (const song of songs) expect(stored).toContain(song.audio);
      const lonely = await workshop.query(
        'select 1 from album where not exists (select from song where album_id = album.id)',
      );
      expect(lonely).toEqual([]);
    }
    const { code, output } = await command.run(workshop.music());
    expect(code).toBe(0);
    const [added, present] = [/added {2}(\d+)/, /already there {2}(\d+)/].map((it) =>
      Number(it.exec(output)?.[1]),
    );
    expect((added ?? 0) + (present ?? 0)).toBe(150);
    expect(present).toBeGreaterThan(0);
    expect(await workshop.count('song')).toBe(150);
    expect(await workshop.count('audio_file')).toBe(150);
    expect(await workshop.count('artist')).toBe(8);
    const files = (await workshop.stored()).filter((file) => file.startsWith('audio'));
    expect(files.toSorted()).toEqual((await workshop.songs()).map(({ audio }) => audio).toSorted());
  });
});
