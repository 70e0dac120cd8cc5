import { copyFile, mkdir, readFile, rm, stat, symlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeTaggedMp3, makeTone, type ToneOptions } from '../support/audio-files.ts';
import { testDatabase } from '../support/database.ts';
import { sha256, Workshop } from './workshop.ts';

const workshop = new Workshop(await testDatabase());
const tone = (file: string, options?: ToneOptions) => makeTone(workshop.music(file), options);

const formats = [
  ['mp3', 'audio/mpeg'],
  ['flac', 'audio/flac'],
  ['ogg', 'audio/ogg'],
  ['opus', 'audio/ogg; codecs=opus'],
  ['m4a', 'audio/mp4'],
  ['aac', 'audio/aac'],
  ['wav', 'audio/wav'],
] as const;

describe('a folder of all formats', () => {
  test('becomes songs, whose stored audio is the files byte for byte', async () => {
    for (const [format] of formats) await tone(`Artist/Album/${format}.${format}`, { seconds: 2 });
    const { summary } = await workshop.import();
    expect(summary).toMatchObject({ added: 7, present: 0, failed: 0, artists: 1, albums: 1 });
    const songs = await workshop.songs();
    for (const [format, mimeType] of formats) {
      const source = workshop.music(`Artist/Album/${format}.${format}`);
      const song = songs.find(({ title }) => title === format);
      const hash = await sha256(source);
      expect(song).toMatchObject({
        artist: 'Artist',
        album: 'Album',
        mimeType,
        size: (await stat(source)).size,
        audio: `audio/${hash.slice(0, 2)}/${hash}.${format}`,
        duration: 2,
      });
      expect(await sha256(path.join(workshop.storeFolder, song?.audio ?? ''))).toBe(hash);
    }
    expect(summary.addedBytes).toBe(songs.reduce((sum, { size }) => sum + size, 0));
  });

  test('leaves the files as they were, and no staged files', async () => {
    await tone('x.mp3');
    const before = await readFile(workshop.music('x.mp3'));
    await workshop.import();
    expect((await readFile(workshop.music('x.mp3'))).equals(before)).toBe(true);
    expect(await workshop.stored()).toHaveLength(1);
  });
});

test('imported songs have the facts of their tags', async () => {
  const tags = {
    title: 'Title',
    artist: 'Artist',
    album_artist: 'Album Artist',
    album: 'Album',
    track: '3/12',
    disc: '2',
    date: '1997',
    genre: 'Rock',
  };
  await tone('x.mp3', { tags });
  await workshop.import();
  expect(await workshop.songs()).toMatchObject([
    {
      title: 'Title',
      artist: 'Artist',
      album: 'Album',
      albumArtist: 'Album Artist',
      year: 1997,
      discNumber: 2,
      trackNumber: 3,
      genre: 'Rock',
    },
  ]);
});

test('a further import finds the genres of the first, in any spelling', async () => {
  await tone('a.flac', { tags: { title: 'A', genre: 'Trip Hop; Dub' } });
  await workshop.import();
  await tone('b.mp3', { tags: { title: 'B', genre: 'DUB;trip  hop;Ambient' } });
  await tone('c.m4a', { tags: { title: 'C', genre: 'dub' } });
  await tone('d.opus', { tags: { title: 'D' } });
  await workshop.import();
  expect(
    await workshop.query(`
      select title, genre, array(
        select name from song_genre join genre on genre.id = genre_id where song_id = song.id order by position
      )::text[] as genres
      from song order by title`),
  ).toEqual([
    { title: 'A', genre: 'Trip Hop', genres: ['Trip Hop', 'Dub'] },
    { title: 'B', genre: 'Dub', genres: ['Dub', 'Trip Hop', 'Ambient'] },
    { title: 'C', genre: 'Dub', genres: ['Dub'] },
    { title: 'D', genre: null, genres: [] },
  ]);
});

test('missing tags are taken from names of files and folders; an unknown year stays unknown', async () => {
  const file = await tone('Artist/Album/CD 2/03 - Title.flac');
  await utimes(file, new Date('2003-04-05'), new Date('2003-04-05'));
  await workshop.import();
  expect(await workshop.songs()).toMatchObject([
    { title: 'Title', artist: 'Artist', album: 'Album', year: null, discNumber: 2, trackNumber: 3 },
  ]);
});

test('odd tags are imported: several artists, year 0, UTF-16, endless titles, characters that PostgreSQL refuses', async () => {
  await makeTaggedMp3(
    workshop.music('x.mp3'),
    [
      { id: 'TIT2', encoding: 1, text: `夜\u{7}${'🎵'.repeat(400)}` },
      { id: 'TPE1', encoding: 3, text: 'One\0Two' },
      { id: 'TALB', encoding: 1, text: 'Álbum' },
      { id: 'TDRC', encoding: 3, text: '0' },
      { id: 'TRCK', encoding: 3, text: '99999' },
      { id: 'TCON', encoding: 3, text: 'g'.repeat(500) },
    ],
    4,
  );
  const { summary } = await workshop.import();
  expect(summary).toMatchObject({ added: 1, failed: 0 });
  expect(await workshop.songs()).toMatchObject([
    { title: `夜${'🎵'.repeat(199)}`, artist: 'One', album: 'Álbum', trackNumber: null },
  ]);
});

test('UTF-8 in the tags of a WAV file is decoded', async () => {
  await tone('x.wav', { tags: { title: 'Träume 夜 🎵', artist: 'Łódź' } });
  await workshop.import();
  expect(await workshop.songs()).toMatchObject([{ title: 'Träume 夜 🎵', artist: 'Łódź' }]);
});

test('songs of one album are put together, whatever the case of its name', async () => {
  await tone('1.mp3', { tags: { artist: 'Artist', album: 'Album' } });
  await tone('2.mp3', { tags: { artist: 'ARTIST', album: 'ALBUM' } });
  expect((await workshop.import()).summary).toMatchObject({ added: 2, artists: 1, albums: 1 });
});

test.each([[['1.mp3', '2.mp3', '3.mp3']], [['3.mp3', '2.mp3', '1.mp3']]])(
  'an album of many artists is by Various Artists, imported in the order %j',
  async (order) => {
    for (const [index, file] of ['1.mp3', '2.mp3', '3.mp3'].entries()) {
      await tone(`Hits/${order[index]}`, { tags: { title: file, artist: `Artist ${file}`, album: 'Hits' } });
    }
    await workshop.import();
    const songs = await workshop.songs();
    expect(songs.map(({ albumArtist }) => albumArtist)).toEqual(Array(3).fill('Various Artists'));
    expect(await workshop.count('album')).toBe(1);
  },
);

test('an album with guests is by its artist, over all its discs', async () => {
  for (const [file, artist] of [
    ['CD 1/1.mp3', 'Queen'],
    ['CD 1/2.mp3', 'Queen feat. X'],
    ['CD 2/1.mp3', 'Queen & Y'],
  ] as const) {
    await tone(`Queen/Live/${file}`, { tags: { title: file, artist, album: 'Live' } });
  }
  expect((await workshop.import()).summary).toMatchObject({ added: 3, albums: 1, artists: 3 });
  expect(new Set((await workshop.songs()).map(({ albumArtist }) => albumArtist))).toEqual(new Set(['Queen']));
});

test('a second import adds, copies and changes nothing', async () => {
  for (const name of ['1', '2', '3']) await tone(`Artist/Album/${name}.mp3`);
  await workshop.import();
  const before = await workshop.query('select * from song order by id');
  const times = async () =>
    Promise.all(
      (await workshop.stored()).map((file) =>
        stat(path.join(workshop.storeFolder, file)).then((s) => s.ctimeMs),
      ),
    );
  const written = await times();
  const { summary } = await workshop.import();
  expect(summary).toMatchObject({ added: 0, present: 3, failed: 0, artists: 0, albums: 0, addedBytes: 0 });
  expect(await workshop.query('select * from song order by id')).toEqual(before);
  expect(await times()).toEqual(written);
});

test('a moved or renamed file is recognized by its content', async () => {
  const file = await tone('Artist/Album/1.mp3');
  await workshop.import();
  await mkdir(workshop.music('Other/Place'), { recursive: true });
  await copyFile(file, workshop.music('Other/Place/2.mp3'));
  expect((await workshop.import()).summary).toMatchObject({ added: 0, present: 2, artists: 0 });
  expect(await workshop.count('artist')).toBe(1);
});

test('the same content twice in one folder is one song, of one artist', async () => {
  const file = await tone('Artist A/Album/1.mp3');
  for (const artist of ['Artist B', 'Artist C', 'Artist D']) {
    await mkdir(workshop.music(`${artist}/Album`), { recursive: true });
    await copyFile(file, workshop.music(`${artist}/Album/1.mp3`));
  }
  expect((await workshop.import()).summary).toMatchObject({ added: 1, present: 3, artists: 1, albums: 1 });
  expect(await workshop.count('artist')).toBe(1);
  expect(await workshop.count('album')).toBe(1);
});

test('two simultaneous imports of one folder add each song once', async () => {
  for (let song = 0; song < 24; song += 1) {
    const tags = { title: `Song ${song}`, artist: `Artist ${song % 5}`, album_artist: `Artist ${song % 3}` };
    await tone(`${song}.mp3`, { tags: { ...tags, album: `Album ${song % 4}` } });
  }
  const [one, other] = await Promise.all([workshop.import(), workshop.import()]);
  expect(one.summary.failed + other.summary.failed).toBe(0);
  expect(one.summary.added + other.summary.added).toBe(24);
  expect(one.summary.artists + other.summary.artists).toBe(5);
  expect(one.summary.albums + other.summary.albums).toBe(12);
  expect(await workshop.count('song')).toBe(24);
  expect(await workshop.count('artist')).toBe(5);
  expect(await workshop.count('album')).toBe(12);
  expect(await workshop.corrupt()).toEqual([]);
});

test('audio missing from the store is restored by an import', async () => {
  await tone('1.mp3');
  await workshop.import();
  await rm(path.join(workshop.storeFolder, 'audio'), { recursive: true });
  expect((await workshop.import()).summary).toMatchObject({ added: 0, present: 1, failed: 0 });
  expect(await workshop.stored()).toHaveLength(1);
});

test('linked files are imported', async () => {
  await tone('../elsewhere/x.mp3');
  await symlink('../elsewhere/x.mp3', workshop.music('linked.mp3'));
  expect((await workshop.import()).summary).toMatchObject({ added: 1, failed: 0 });
});

test('an import reports the total first, then every file', async () => {
  for (const name of ['1', '2', '3']) await tone(`${name}.mp3`);
  await workshop.put('cover.txt', 'no audio');
  const told: unknown[] = [];
  const { summary } = await workshop.import({
    onTotal: (files) => told.push(files),
    onOutcome: ({ status }) => told.push(status),
  });
  expect(told).toEqual([3, 'added', 'added', 'added']);
  expect(summary.ignored).toBe(1);
});

test('an interrupted import finishes the files in progress, and the next one the rest', async () => {
  for (let song = 0; song < 20; song += 1) await tone(`${song}.mp3`);
  const controller = new AbortController();
  const { summary } = await workshop.import({
    signal: controller.signal,
    onOutcome: () => controller.abort(),
  });
  expect(summary.interrupted).toBe(true);
  expect(summary.added).toBeGreaterThan(0);
  expect(summary.added).toBeLessThanOrEqual(4);
  expect(await workshop.count('song')).toBe(summary.added);
  expect(await workshop.stored()).toHaveLength(summary.added);
  expect((await workshop.import()).summary).toMatchObject({ added: 20 - summary.added, interrupted: false });
});

test('an empty folder is imported at once', async () => {
  const { summary } = await workshop.import();
  expect(summary).toMatchObject({ added: 0, present: 0, failed: 0, ignored: 0, halted: null });
});

test('audio under other names is imported, and audio that is left out is named with the reason', async () => {
  await makeTone(workshop.music('no ending'), { format: 'flac' });
  await makeTone(workshop.music('song.bin'), { format: 'mp3', tags: { title: 'Tagged' } });
  await makeTone(workshop.music('music.dat'), { format: 'm4a' });
  await workshop.put('letter.txt', 'ID3 is a tag; this is a letter.');
  await workshop.put('letter.mp3', 'A letter.');
  await makeTone(workshop.music('.hidden.mp3'));
  await workshop.put('._01.mp3', 'A resource fork.');
  await workshop.put('.trash/deep/2.flac', 'Thrown away.');
  await workshop.put('.trash/cover.jpg', '');
  await workshop.put('store/3.mp3', '');
  await symlink('music.dat', workshop.music('again.m4a'));
  await symlink('letter.mp3', workshop.music('linked.mp3'));
  const { summary, outcomes } = await workshop.import({ except: [workshop.music('store')] });
  const named = outcomes.flatMap((outcome) =>
    outcome.status === 'leftOut' || outcome.status === 'failed' ? [[outcome.file, outcome.reason]] : [],
  );
  expect(Object.fromEntries(named)).toEqual({
    '.hidden.mp3': 'it is hidden',
    '._01.mp3': 'it is hidden',
    '.trash/deep/2.flac': 'it is in a hidden folder',
    'again.m4a': 'a link to a file that is read anyway',
    'letter.mp3': 'its content is of no known type',
    'linked.mp3': 'a link to a file that is read anyway',
    store: "a folder of the server's own, or one that is read anyway",
  });
  expect(summary).toMatchObject({ added: 3, failed: 1, leftOut: 6, ignored: 1 });
});
