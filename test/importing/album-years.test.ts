import { expect, test } from 'vitest';
import { makeTone } from '../support/audio-files.ts';
import { testDatabase } from '../support/database.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop(await testDatabase());
let made = 0;

/** Tones differ in their tags alone, so each has a title of its own. */
async function tone(file: string, tags: Record<string, string>): Promise<void> {
  made += 1;
  await makeTone(workshop.music(file), { tags: { title: `Song ${String(made).padStart(2, '0')}`, ...tags } });
}

const albums = () =>
  workshop.query<{ title: string; year: number | null; songs: number }>(`
    select album.title, release_year as year, count(song.id)::int as songs
    from album left join song on song.album_id = album.id group by album.id order by release_year, title`);

const weezer = { artist: 'Weezer', album: 'Weezer' };

test.each([
  ['in one folder', 'all', 'all'],
  ['in folders of their own', 'blue', 'green'],
])('albums with one title are distinguished by their years, %s', async (_name, blue, green) => {
  for (const track of ['1', '2']) {
    await tone(`${blue}/b${track}.mp3`, { ...weezer, date: '1994', track });
    await tone(`${green}/g${track}.mp3`, { ...weezer, date: '2001', track });
  }
  expect((await workshop.import()).summary).toMatchObject({ added: 4, artists: 1, albums: 2 });
  expect(await albums()).toEqual([
    { title: 'Weezer', year: 1994, songs: 2 },
    { title: 'Weezer', year: 2001, songs: 2 },
  ]);
});

test('a song without a year is on the album of its folder, whichever is imported first', async () => {
  await tone('a/1.mp3', weezer);
  await tone('a/2.mp3', { ...weezer, date: '1994' });
  await tone('a/3.mp3', { artist: 'Weezer', album: 'Weezer ' });
  await tone('b/4.mp3', weezer);
  await workshop.import();
  expect(await albums()).toEqual([
    { title: 'Weezer', year: 1994, songs: 3 },
    { title: 'Weezer', year: null, songs: 1 },
  ]);
});

test('a song without a year joins the album of most songs in its folder', async () => {
  for (const [file, date] of [
    ['1', '2001'],
    ['2', '2001'],
    ['3', '1994'],
  ] as const) {
    await tone(`all/${file}.mp3`, { ...weezer, date });
  }
  await tone('all/4.mp3', weezer);
  await workshop.import();
  expect(await albums()).toEqual([
    { title: 'Weezer', year: 1994, songs: 1 },
    { title: 'Weezer', year: 2001, songs: 3 },
  ]);
});

test('a compilation whose songs have different years is one album, with an unknown year', async () => {
  for (const [index, date] of ['1971', '1985', '1999'].entries()) {
    const track = String(index + 1);
    await tone(`Hits/${track}.mp3`, { artist: `Artist ${track}`, album: 'Hits', date, track });
  }
  await workshop.import();
  expect(await albums()).toEqual([{ title: 'Hits', year: null, songs: 3 }]);
});

test('two compilations with one title in one folder are two albums', async () => {
  for (const date of ['1998', '1999']) {
    for (const track of ['1', '2']) {
      await tone(`Hits/${date}-${track}.mp3`, {
        artist: `Artist ${date} ${track}`,
        album: 'Hits',
        date,
        track,
      });
    }
  }
  await workshop.import();
  expect(await albums()).toEqual([
    { title: 'Hits', year: 1998, songs: 2 },
    { title: 'Hits', year: 1999, songs: 2 },
  ]);
});

test('names that differ in white space, hyphens and quotes are the same, in one folder and over two imports', async () => {
  await tone('a/1.mp3', { artist: 'Jay-Z', album: "Guns 'n' Roses" });
  await tone('a/2.mp3', { artist: 'Jay\u{2010}Z', album: 'Guns \u{2018}n\u{2019} Roses' });
  await tone('a/3.mp3', { artist: 'Jay\u{2011}Z ', album: 'Guns  \u{B4}n\u{B4} Roses' });
  expect((await workshop.import()).summary).toMatchObject({ added: 3, artists: 1, albums: 1 });
  await tone('b/4.mp3', { artist: 'JAY\u{2013}Z', album: 'guns `n` roses' });
  expect((await workshop.import()).summary).toMatchObject({ added: 1, artists: 0, albums: 0 });
});
