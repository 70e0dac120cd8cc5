import { chmod, readFile, rename, symlink } from 'node:fs/promises';
import { beforeEach, expect, test } from 'vitest';
import { Library } from './library.ts';

const library = await Library.open({ ARTIST_SEPARATORS: ' mit ' });
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

beforeEach(() => library.clear());

const sheet = `FILE "album.flac" WAVE
  TRACK 01 AUDIO
    TITLE "First"
    PERFORMER "The Band"
    INDEX 01 00:00:00
  TRACK 02 AUDIO
    INDEX 01 00:01:15
`;
const tracks = [
  { number: 1, title: 'First', performer: 'The Band', start: 0 },
  { number: 2, title: null, performer: null, start: 1.2 },
];

test('the tracks of a cue sheet beside a file are offered, also when the sheet comes later', async () => {
  await library.tone('x/album.flac', { title: 'All of it', artist: 'X' }, { seconds: 3 });
  expect((await library.scan()).changes).toMatchObject([{ kind: 'ADDED', tracks: [] }]);
  await library.write('x/album.cue', sheet);
  expect((await library.scan()).changes).toEqual([
    { kind: 'UPDATED', path: library.at('x/album.flac'), from: null, tracks },
  ]);
  expect(await library.songs()).toHaveLength(1);
});

test('a file that lies about its type is taken for what it is', async () => {
  await library.tone('a/really.flac', { title: 'Lossless', artist: 'X' });
  await library.tone('b/also.mp3', { title: 'Unnamed', artist: 'X' });
  await rename(library.at('a/really.flac'), library.at('a/really.mp3'));
  await rename(library.at('b/also.mp3'), library.at('b/backup.0001'));
  await library.write('b/notes.0002', 'no music at all');
  expect(await library.scan()).toMatchObject({ seen: 2, added: 2, failed: 0, faults: [] });
  expect((await library.song('Lossless')).url).toMatch(/\.flac$/);
  const unnamed = await library.song('Unnamed');
  expect(unnamed.url).toMatch(/\.mp3$/);
  expect(await library.scan()).toMatchObject({ unchanged: 2, added: 0, removed: 0 });
  await library.move('b/backup.0001', 'b/named.mp3');
  expect(await library.scan()).toMatchObject({ moved: 1, unchanged: 1, removed: 0 });
  expect((await library.song('Unnamed')).id).toBe(unnamed.id);
});

test('audio that is left out is named with its reason, and is no failure', async () => {
  await library.tone('a/1.mp3', { title: 'Taken', artist: 'X' });
  await library.write('a/._1.mp3', await readFile(library.at('a/1.mp3')));
  await library.write('.trash/2.mp3', await readFile(library.at('a/1.mp3')));
  await symlink(library.at('a/1.mp3'), library.at('a/link.mp3'));
  await symlink('/etc', library.at('outside'));
  const scan = await library.scan();
  expect(scan).toMatchObject({ state: 'DONE', added: 1, failed: 1 });
  expect(scan.faults).toEqual([
    { path: library.at('outside'), reason: 'a link that leads out of the folder' },
    { path: library.at('.trash/2.mp3'), reason: 'it is in a hidden folder' },
    { path: library.at('a/._1.mp3'), reason: 'it is hidden' },
    { path: library.at('a/link.mp3'), reason: 'a link to a file that is read anyway' },
  ]);
});

test.skipIf(process.seteuid === undefined)(
  'a folder that cannot be read is named, and hides nothing',
  async () => {
    await library.tone('a/1.mp3', { title: 'Here', artist: 'X' });
    await library.tone('a/2.mp3', { title: 'Also here', artist: 'X' });
    await library.tone('b/c/3.mp3', { title: 'Inside', artist: 'X' });
    expect(await library.scan()).toMatchObject({ added: 3 });
    const songs = await library.songs();
    const unlock = await lock('b');
    try {
      const scan = await library.scan();
      expect(scan).toMatchObject({ state: 'DONE', unchanged: 2, removed: 0, failed: 1, unconfirmed: 0 });
      expect(scan.faults).toEqual([{ path: library.at('b'), reason: 'no permission to read it' }]);
      expect(await library.songs()).toEqual(songs);
    } finally {
      await unlock();
    }
    expect(await library.scan()).toMatchObject({ unchanged: 3, faults: [] });
  },
);

/** Takes away the permission to read a folder; whoever may read everything becomes nobody for that time. */
async function lock(folder: string): Promise<() => Promise<void>> {
  await chmod(library.folder, 0o755);
  await chmod(library.at(folder), isRoot ? 0o700 : 0);
  if (isRoot) process.seteuid?.(nobody);
  return async () => {
    if (isRoot) process.seteuid?.(0);
    await chmod(library.at(folder), 0o755);
  };
}

test('names are split as the configuration says', async () => {
  await library.tone('1.mp3', { title: 'Duet', artist: 'Anna mit Bea' });
  await library.scan();
  const artists = await library.app.orm.em.getConnection().execute('select name from artist order by name');
  expect(artists).toEqual([{ name: 'Anna' }, { name: 'Bea' }]);
});
