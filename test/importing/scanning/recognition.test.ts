import { beforeEach, expect, test } from 'vitest';
import { Library } from './library.ts';

const library = await Library.open();

beforeEach(() => library.clear());

const queen = { artist: 'Queen', album: 'A Night at the Opera', date: '1975' };

async function threeSongs() {
  await library.tone('Queen/Opera/1.mp3', { ...queen, title: 'Death on Two Legs', track: '1' });
  await library.tone('Queen/Opera/2.flac', { ...queen, title: 'Lazing', track: '2' });
  await library.tone('Queen/Opera/3.ogg', { ...queen, title: 'Sweet Lady', track: '3' });
  expect(await library.scan()).toMatchObject({ state: 'DONE', seen: 3, added: 3, failed: 0, faults: [] });
  return library.songs();
}

test('files of a folder become songs in place, and a second scan changes nothing', async () => {
  const songs = await threeSongs();
  expect(songs).toMatchObject([
    { title: 'Death on Two Legs', artist: 'Queen', album: 'A Night at the Opera', available: true },
    { title: 'Lazing' },
    { title: 'Sweet Lady' },
  ]);
  expect(await library.scan()).toMatchObject({ added: 0, updated: 0, unchanged: 3 });
  expect(await library.songs()).toEqual(songs);
});

test('a song keeps its id when its file is retagged, renamed, moved, or all of it', async () => {
  const [death, lazing, sweet] = await threeSongs();
  await library.retag('Queen/Opera/1.mp3', { title: 'Death on 2 Legs' });
  await library.move('Queen/Opera/2.flac', 'Queen/Opera/02 - Lazing.flac');
  await library.retag('Queen/Opera/3.ogg', { title: 'Sour Lady' });
  await library.move('Queen/Opera/3.ogg', 'Elsewhere/3.ogg');
  expect(await library.scan()).toMatchObject({ updated: 1, moved: 2, added: 0, removed: 0, failed: 0 });
  expect(await library.songs()).toMatchObject([
    { id: death?.id, title: 'Death on 2 Legs', available: true },
    { id: lazing?.id, title: 'Lazing', available: true },
    { id: sweet?.id, title: 'Sour Lady', available: true },
  ]);
});

test('two files that swap names follow their sounds', async () => {
  const [death, lazing] = await threeSongs();
  await library.tone('Queen/Opera/4.flac', { ...queen, title: 'Seaside', track: '4' });
  await library.scan();
  const seaside = await library.song('Seaside');
  await library.move('Queen/Opera/2.flac', 'x');
  await library.move('Queen/Opera/4.flac', 'Queen/Opera/2.flac');
  await library.move('x', 'Queen/Opera/4.flac');
  expect(await library.scan()).toMatchObject({ moved: 2, added: 0, removed: 0, updated: 0 });
  expect(await library.song('Lazing')).toEqual(lazing);
  expect(await library.song('Seaside')).toEqual(seaside);
  expect((await library.song('Death on Two Legs')).id).toBe(death?.id);
});

test('a song is hidden while its file is gone, and comes back with it, wherever that is', async () => {
  const [death] = await threeSongs();
  await library.move('Queen/Opera/1.mp3', '../kept.mp3');
  expect(await library.scan()).toMatchObject({ removed: 1, unchanged: 2 });
  expect(await library.song('Death on Two Legs')).toEqual({ ...death, available: false });
  await library.move('../kept.mp3', 'Restored/1.mp3');
  expect(await library.scan()).toMatchObject({ added: 0, moved: 1 });
  expect(await library.song('Death on Two Legs')).toMatchObject({ id: death?.id, available: true });
});

test('a file at a known path with another sound is the same song, unless its sound went elsewhere', async () => {
  const [death, lazing] = await threeSongs();
  await library.tone('Queen/Opera/1.mp3', { ...queen, title: 'Death, remastered', track: '1' });
  await library.move('Queen/Opera/2.flac', 'Queen/Opera/z.flac');
  await library.tone('Queen/Opera/2.flac', { ...queen, title: 'Another', track: '9' });
  expect(await library.scan()).toMatchObject({ updated: 1, moved: 1, added: 1 });
  expect((await library.song('Death, remastered')).id).toBe(death?.id);
  expect((await library.song('Lazing')).id).toBe(lazing?.id);
  expect((await library.song('Another')).id).not.toBe(lazing?.id);
});

test('more than half of a folder is not hidden before it is confirmed', async () => {
  await threeSongs();
  await library.remove('Queen');
  const scan = await library.scan();
  expect(scan).toMatchObject({ state: 'FAILED', removed: 0, unconfirmed: 3 });
  expect(scan.faults[0]?.reason).toMatch(/^3 of its 3 files are gone/);
  expect((await library.songs()).every(({ available }) => available)).toBe(true);
  expect(await library.scan({ confirmRemovals: true })).toMatchObject({ state: 'DONE', removed: 3 });
  expect((await library.songs()).some(({ available }) => available)).toBe(false);
});

test('a dry run tells what would change, and changes nothing', async () => {
  const songs = await threeSongs();
  await library.retag('Queen/Opera/1.mp3', { title: 'Other' });
  await library.move('Queen/Opera/2.flac', 'Queen/2.flac');
  await library.remove('Queen/Opera/3.ogg');
  await library.tone('New.mp3', { title: 'New' });
  const files = () => library.app.orm.em.getConnection().execute('select * from library_file order by id');
  const before = await files();
  const scan = await library.scan({ dryRun: true });
  expect(scan).toMatchObject({ dryRun: true, added: 1, updated: 1, moved: 1, removed: 1 });
  expect(scan.changes).toEqual(
    expect.arrayContaining([
      { kind: 'MOVED', path: library.at('Queen/2.flac'), from: library.at('Queen/Opera/2.flac'), tracks: [] },
      { kind: 'REMOVED', path: library.at('Queen/Opera/3.ogg'), from: null, tracks: [] },
    ]),
  );
  expect(await library.songs()).toEqual(songs);
  expect(await files()).toEqual(before);
});

test('copies of a file are one song, which stays as long as one of them does', async () => {
  await library.tone('a/1.mp3', { title: 'Twice', artist: 'X' });
  const { cp } = await import('node:fs/promises');
  await cp(library.at('a'), library.at('b'), { recursive: true });
  await library.settle('b/1.mp3');
  await library.tone('c/2.mp3', { title: 'Other', artist: 'X' });
  await library.scan();
  expect(await library.songs()).toMatchObject([{ title: 'Other' }, { title: 'Twice' }]);
  await library.remove('a/1.mp3');
  await library.scan();
  expect(await library.song('Twice')).toMatchObject({ available: true });
  await library.retag('b/1.mp3', { title: 'Once' });
  await library.scan();
  expect(await library.songs()).toMatchObject([{ title: 'Once' }, { title: 'Other' }]);
});

test('files that cannot be read are named with the reason, and not read again until they change', async () => {
  await threeSongs();
  await library.write('broken.mp3', 'no music');
  const scan = await library.scan();
  expect(scan).toMatchObject({ state: 'DONE', failed: 1, unchanged: 3 });
  expect(scan.faults).toEqual([{ path: library.at('broken.mp3'), reason: expect.stringMatching(/type/) }]);
  expect((await library.scan()).faults).toEqual(scan.faults);
  await library.tone('broken.mp3', { title: 'Mended' });
  expect(await library.scan()).toMatchObject({ failed: 0, added: 1 });
});

test('a song that an administrator deleted stays deleted while its file is unchanged', async () => {
  const [death] = await threeSongs();
  await library.app.orm.em.getConnection().execute(`delete from song where id = '${death?.id}'`);
  expect(await library.scan()).toMatchObject({ added: 0, unchanged: 3 });
  expect(await library.songs()).toHaveLength(2);
  expect(await library.scan({ full: true })).toMatchObject({ added: 1 });
  expect(await library.songs()).toHaveLength(3);
});
