import { expect, test } from 'vitest';
import { makeTone } from '../support/audio-files.ts';
import { testDatabase } from '../support/database.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop(await testDatabase());
let made = 0;

/** Tones differ in their tags alone, so each has a title of its own. */
async function tone(file: string, tags: Record<string, string>): Promise<void> {
  made += 1;
  const title = `Song ${String(made).padStart(3, '0')}`;
  await makeTone(workshop.music(file), { tags: { title, ...tags } });
}

interface AlbumFacts {
  title: string;
  edition: string | null;
  year: number | null;
  reissue: number | null;
  release: string | null;
  songs: number;
}

const albums = () =>
  workshop.query<AlbumFacts>(`
    select album.title, edition, release_year as year, reissue_year as reissue,
      left(album.music_brainz_id::text, 1) as release, count(song.id)::int as songs
    from album left join song on song.album_id = album.id
    group by album.id order by release_year, title, edition, reissue, release`);

const brief = async () => (await albums()).map(({ edition, release, songs }) => [edition, release, songs]);

const release = (digit: string) => `${digit}6010be3-98f8-422c-a6c9-787e2e491e58`;
const names = { artist: 'The Band', album_artist: 'The Band', album: 'Roads', date: '1969' };
const withId = (digit: string) => ({ ...names, MUSICBRAINZ_ALBUMID: release(digit) });

test('two editions of one title and year are two albums, in one folder and in two', async () => {
  const deluxe = { ...names, EDITION: 'Deluxe Edition' };
  await tone('all/1.flac', { ...names, track: '1' });
  await tone('all/2.flac', { ...deluxe, track: '1' });
  await tone('a/3.flac', { ...names, track: '2' });
  await workshop.import();
  await tone('b/4.flac', { ...deluxe, EDITION: ' deluxe  EDITION', track: '2' });
  await workshop.import();
  expect(await brief()).toEqual([
    ['Deluxe Edition', null, 2],
    [null, null, 2],
  ]);
});

test('a song that lacks the edition of all others in its folder is on their album, if its place is free', async () => {
  for (const track of ['1', '2']) await tone(`a/${track}.flac`, { ...names, EDITION: 'Mono', track });
  await tone('a/3.flac', { ...names, track: '3' });
  await workshop.import();
  expect(await brief()).toEqual([['Mono', null, 3]]);
});

test('an edition that the title names makes no second album; the title stays as it is tagged', async () => {
  const titled = { ...names, album: 'Roads (Deluxe Edition)' };
  await tone('a/1.flac', titled);
  await tone('b/2.flac', { ...titled, EDITION: 'Deluxe edition' });
  await tone('c/3.flac', { ...titled, album: 'Roads [Deluxe Edition]' });
  await tone('d/4.flac', names);
  await workshop.import();
  expect((await albums()).map(({ title, songs }) => [title, songs])).toEqual([
    ['Roads', 1],
    ['Roads (Deluxe Edition)', 2],
    ['Roads [Deluxe Edition]', 1],
  ]);
});

test('songs of one release are on one album, whatever else they tell', async () => {
  await tone('a/1.flac', withId('a'));
  await tone('b/2.flac', { ...withId('a'), album: 'Roads, remastered', date: '2009', album_artist: 'Band' });
  await tone('c/3.flac', { ...withId('a'), EDITION: 'Japan' });
  expect((await workshop.import()).summary).toMatchObject({ added: 3, albums: 1 });
});

test('within a folder, the album of a release is called what most of its songs say', async () => {
  await tone('a/1.flac', { ...withId('a'), album: 'Raods', date: '1970', track: '1' });
  for (const track of ['2', '3']) await tone(`a/${track}.flac`, { ...withId('a'), track });
  await workshop.import();
  expect(await albums()).toEqual([
    { title: 'Roads', edition: null, year: 1969, reissue: null, release: 'a', songs: 3 },
  ]);
});

test('two pressings that differ in their ids alone are two albums', async () => {
  await tone('a/1.flac', withId('a'));
  await tone('b/2.flac', withId('b'));
  await tone('c/3.flac', withId('a'));
  await workshop.import();
  expect(await brief()).toEqual([
    [null, 'a', 2],
    [null, 'b', 1],
  ]);
});

test('an album without an id gets that of a release with its names; a further release is another album', async () => {
  await tone('a/1.flac', names);
  await workshop.import();
  await tone('b/2.flac', withId('b'));
  await workshop.import();
  expect(await brief()).toEqual([[null, 'b', 2]]);
  await tone('c/3.flac', withId('c'));
  await workshop.import();
  expect(await brief()).toEqual([
    [null, 'b', 2],
    [null, 'c', 1],
  ]);
});

test('a song without an id joins the album of its names: of several the oldest, or that of its folder', async () => {
  await tone('a/1.flac', withId('f'));
  await workshop.import();
  await tone('b/2.flac', withId('a'));
  await workshop.import();
  await tone('c/3.flac', names);
  await tone('b/4.flac', names);
  await workshop.import();
  expect(await brief()).toEqual([
    [null, 'a', 2],
    [null, 'f', 2],
  ]);
});

test('a song without an id, among songs of two releases in one folder, is with those of most songs', async () => {
  for (const [file, digit] of [
    ['1', 'c'],
    ['2', 'b'],
    ['3', 'c'],
  ] as const) {
    await tone(`all/${file}.flac`, withId(digit));
  }
  await tone('all/0.flac', names);
  await workshop.import();
  expect(await brief()).toEqual([
    [null, 'b', 1],
    [null, 'c', 3],
  ]);
});

test('a reissue is not the album of the year that both came out first', async () => {
  const first = { ...names, date: '1969-09-26' };
  const reissue = { ...names, date: '2009-09-09', ORIGINALDATE: '1969-09-26' };
  await tone('a/1.flac', { ...first, track: '1' });
  await tone('b/1.flac', { ...reissue, track: '1' });
  await tone('b/2.flac', { ...names, date: '', ORIGINALDATE: '1969', track: '2' });
  await tone('c/3.flac', { ...names, date: '', ORIGINALDATE: '1969', track: '3' });
  await workshop.import();
  expect((await albums()).map(({ year, reissue, songs }) => [year, reissue, songs])).toEqual([
    [1969, 2009, 2],
    [1969, null, 2],
  ]);
});

test('songs of one reissue that tell the years of their recording are on one album, without a date', async () => {
  for (const [track, date] of [
    ['1', '1971'],
    ['2', '1972'],
  ] as const) {
    await tone(`a/${track}.flac`, { ...names, date, ORIGINALDATE: '1973-01-01', track });
  }
  await workshop.import();
  expect(await albums()).toMatchObject([{ year: 1973, reissue: null, songs: 2 }]);
  expect(await workshop.query('select release_date, original_release_date from album_details')).toEqual([
    { release_date: null, original_release_date: '1973-01-01' },
  ]);
});

test('a compilation of different years has neither year nor date, whether by many artists or by one', async () => {
  for (const [index, date] of ['1971', '1985-02-03', '1999'].entries()) {
    const track = String(index + 1);
    await tone(`Hits/${track}.flac`, { artist: `Artist ${track}`, album: 'Hits', date, track });
    await tone(`Best/${track}.flac`, { ...names, album: 'Best of', date, track, COMPILATION: '1' });
  }
  await workshop.import();
  expect((await albums()).map(({ title, year, songs }) => [title, year, songs])).toEqual([
    ['Best of', null, 3],
    ['Hits', null, 3],
  ]);
  expect(
    await workshop.query('select release_date from album_details where release_date is not null'),
  ).toEqual([]);
});

test('discs in folders and titles, and artists of tracks, split no album', async () => {
  const box = { album: 'Box', date: '1999', COMPILATION: '1' };
  await tone('Box/CD1/1.flac', { ...box, artist: 'A', track: '1' });
  await tone('Box/CD2/1.flac', { ...box, artist: 'B', track: '1', album: 'Box (Disc 2)' });
  await tone('Box/Disc 3/1.flac', { ...box, artist: 'C feat. D', track: '1' });
  await workshop.import();
  expect(await albums()).toMatchObject([{ title: 'Box', year: 1999, songs: 3 }]);
  expect(await workshop.query('select disc_number as disc from song order by 1')).toEqual([
    { disc: 1 },
    { disc: 2 },
    { disc: 3 },
  ]);
});

test('two imports at once make one album of each', async () => {
  for (const track of ['1', '2', '3', '4', '5', '6']) {
    await tone(`${track}/${track}.flac`, { ...(Number(track) % 2 ? names : withId('a')), track });
  }
  await Promise.all([workshop.import(), workshop.import()]);
  expect(await brief()).toEqual([[null, 'a', 6]]);
});

test('a known file whose edition and id were not read before gives them to its album', async () => {
  await tone('a/1.flac', { ...withId('a'), EDITION: 'Mono' });
  await workshop.import();
  await workshop.query('update album set edition = null, music_brainz_id = null');
  await workshop.query('update song_details set read_by = 0');
  expect((await workshop.import()).summary).toMatchObject({ present: 1, failed: 0 });
  expect(await brief()).toEqual([['Mono', 'a', 1]]);
});

interface ByArtists {
  artists: string;
  title: string;
  year: number | null;
  songs: number;
}

const byArtists = () =>
  workshop.query<ByArtists>(`
    select album.title, release_year as year, count(song.id)::int as songs,
      (select string_agg(name, ' + ' order by position) from album_credit join artist on artist.id = artist_id
       where album_credit.album_id = album.id and role = 0) as artists
    from album left join song on song.album_id = album.id group by album.id order by artists, title, year`);

test('albums of one title, year and first artist are two if their further artists differ, whatever the order', async () => {
  const by = (...artists: string[]) => ({
    album: 'Duets',
    date: '1999',
    artist: artists.join(' & '),
    ALBUMARTISTS: artists.join(';'),
    album_artist: artists.join(' & '),
  });
  await tone('a/1.flac', by('Ella', 'Louis'));
  await tone('b/1.flac', by('Ella', 'Joe'));
  await workshop.import();
  await tone('c/1.flac', by('Louis', 'Ella'));
  await tone('d/1.flac', by('Ella'));
  await workshop.import();
  expect(await byArtists()).toMatchObject([
    { artists: 'Ella', songs: 1 },
    { artists: 'Ella + Joe', songs: 1 },
    { artists: 'Ella + Louis', songs: 2 },
  ]);
});

test('songs that only have the text of all album artists are on the album of those in their folder that name each', async () => {
  const text = { album: 'Duets', artist: 'Ella & Louis', date: '1999' };
  await tone('a/1.flac', { ...text, track: '1' });
  await tone('a/2.flac', { ...text, track: '2', ARTISTS: 'Ella;Louis' });
  await tone('a/3.flac', { ...text, track: '3', artist: 'Ella' });
  await workshop.import();
  expect(await byArtists()).toMatchObject([{ artists: 'Ella + Louis', songs: 3 }]);
});

test('an album whose year is unknown gets it with the next song of its folder, and stays the same album', async () => {
  const undated = { ...names, date: '' };
  await tone('a/1.flac', { ...undated, track: '1' });
  await tone('b/1.flac', { ...undated, album: 'Rivers', track: '1' });
  await workshop.import();
  const [before] = await workshop.query<{ id: string }>(`select id from album where title = 'Roads'`);
  await tone('a/CD2/2.flac', { ...names, track: '1' });
  await workshop.import();
  expect(await byArtists()).toMatchObject([
    { title: 'Rivers', year: null, songs: 1 },
    { title: 'Roads', year: 1969, songs: 2 },
  ]);
  expect(await workshop.query(`select id from album where title = 'Roads'`)).toEqual([before]);
  await tone('c/1.flac', { ...undated, track: '9' });
  await workshop.import();
  expect((await byArtists()).map(({ year, songs }) => [year, songs])).toEqual([
    [null, 1],
    [1969, 2],
    [null, 1],
  ]);
});
