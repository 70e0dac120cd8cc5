import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { SongImporter } from '../../src/importing/song-importer.service.ts';
import { testApp } from '../support/app.ts';
import { id3Tag, makeCover, makeTone } from '../support/audio-files.ts';
import { Workshop } from './workshop.ts';

const app = await testApp();
const workshop = new Workshop(app.orm);

type Tags = Record<string, string | Buffer>;

/** The sound of each file, which stays when its tags change. */
const sounds = new Map<string, Buffer>();
beforeEach(() => sounds.clear());

async function write(file: string, { picture, ...tags }: Tags): Promise<void> {
  if (!sounds.has(file)) {
    const bare = await makeTone(workshop.music('bare.mp3'), { options: ['-id3v2_version', '0'] });
    sounds.set(file, await readFile(bare));
    await writeFile(bare, '');
  }
  const frames = Object.entries(tags).map(([id, text]) => ({
    // Own frames are named by what they are called.
    id: /^[A-Z0-9]{4}$/.test(id) ? id : 'TXXX',
    encoding: 3 as const,
    text: /^[A-Z0-9]{4}$/.test(id) ? text : `${id}\0${text}`,
  }));
  const cover = Buffer.isBuffer(picture)
    ? [{ id: 'APIC', encoding: 0 as const, text: Buffer.concat([Buffer.from('image/png\0\x03\0'), picture]) }]
    : [];
  await workshop.put(
    file,
    Buffer.concat([id3Tag([...frames, ...cover], 4), sounds.get(file) ?? Buffer.of()]),
  );
}

interface Row {
  id: string;
  title: string;
  artist: string;
  album: string | null;
  albumId: string | null;
  albumArtist: string | null;
  year: number | null;
  disc: number;
  track: number | null;
  genres: string[];
  bpm: number | null;
  lyrics: string | null;
  picture: string | null;
  albumPicture: string | null;
  updatedAt: Date;
}

function songs(): Promise<Row[]> {
  return workshop.query(`
    select song.id, song.title, artist.name as artist, album.title as album, album.id as "albumId",
      owner.name as "albumArtist", release_year as year, disc_number as disc, track_number as track,
      array(select name from song_genre join genre on genre.id = genre_id where song_id = song.id order by position)
        as genres,
      bpm, array_to_string(lines, '|') as lyrics, song.image_key as picture, album.image_key as "albumPicture",
      song.updated_at as "updatedAt"
    from song join artist on artist.id = artist_id left join album on album.id = album_id
      left join artist owner on owner.id = album.artist_id left join song_details using_details on
      using_details.song_id = song.id left join song_lyrics on song_lyrics.song_id = song.id
    order by song.created_at, song.id`);
}

async function song(): Promise<Row> {
  const [one, ...others] = await songs();
  expect(others).toEqual([]);
  if (!one) throw new Error('The song is gone');
  return one;
}

/** Writes other tags and brings the song in line, as a later import does. */
async function retag(file: string, id: string, tags: Tags): Promise<boolean | undefined> {
  await write(file, tags);
  return new SongImporter(path.resolve(workshop.music()), workshop.services).update(file, id);
}

async function imported(tags: Tags, file = 'song.mp3'): Promise<Row> {
  await write(file, tags);
  const { reasons } = await workshop.import();
  expect([...reasons].filter(([name, reason]) => name === file && reason)).toEqual([]);
  return song();
}

const first = {
  TIT2: 'One',
  TPE1: 'Ann',
  TALB: 'Early',
  TPE2: 'Ann',
  TDRC: '2001',
  TRCK: '1',
  TCON: 'Folk\0Pop',
  TBPM: '80',
  USLT: 'eng\0La la',
};
const second = {
  TIT2: 'Two',
  TPE1: 'Bob',
  TALB: 'Late',
  TPE2: 'Bob',
  TDRC: '2002',
  TRCK: '2',
  TPOS: '2',
  TCON: 'Rock',
};

test('everything of a song follows its tags, and the song stays the same one', async () => {
  const before = await imported(first);
  expect(before).toMatchObject({ title: 'One', genres: ['Folk', 'Pop'], bpm: 80, lyrics: 'La la' });
  expect(await retag('song.mp3', before.id, second)).toBe(true);
  expect(await song()).toMatchObject({
    id: before.id,
    title: 'Two',
    artist: 'Bob',
    album: 'Late',
    albumArtist: 'Bob',
    year: 2002,
    disc: 2,
    track: 2,
    genres: ['Rock'],
    bpm: null,
    lyrics: null,
  });
  // The artist of before has nothing any more; the album goes on under its new name.
  expect(await workshop.query('select name from artist')).toEqual([{ name: 'Bob' }]);
  expect(await workshop.query('select id from album')).toEqual([{ id: before.albumId }]);
});

test('reading the same tags again changes nothing', async () => {
  const { id } = await imported(first);
  await retag('song.mp3', id, second);
  const before = await song();
  expect(await retag('song.mp3', id, second)).toBe(false);
  expect(await song()).toEqual(before);
});

test.each([
  ['TITLE', "update song set title = 'Mine'", { title: 'Mine' }],
  ['GENRES', "update song set genre = 'Mine'", { genres: ['Mine'] }],
  ['TRACK_NUMBER', 'update song set track_number = 9', { track: 9 }],
  ['DISC_NUMBER', 'update song set disc_number = 9', { disc: 9 }],
  ['ALBUM', 'update song set album_id = null', { album: null }],
  ['CREDITS', 'select 1', { artist: 'Ann' }],
  ['BPM', 'update song_details set bpm = 99', { bpm: 99 }],
  ['LYRICS', "update song_lyrics set lines = '{Mine}'", { lyrics: 'Mine' }],
])('%s stays as it was edited, and all else follows', async (field, edit, edited) => {
  const { id } = await imported(first);
  await workshop.query(`${edit}; update song set edited_fields = '{${field}}'`);
  await retag('song.mp3', id, second);
  const all = {
    title: 'Two',
    artist: 'Bob',
    genres: ['Rock'],
    track: 2,
    disc: 2,
    album: 'Late',
    bpm: null,
    lyrics: null,
  };
  expect(await song()).toMatchObject({ ...all, ...edited });
});

const track = (number: number, more: Tags = {}): Tags => ({
  TIT2: `Song ${number}`,
  TPE1: 'Ann',
  TPE2: 'Ann',
  TALB: 'Erly',
  TDRC: '2001',
  TRCK: String(number),
  ...more,
});
const numbers = [1, 2, 3, 4, 5];
const file = (number: number) => `${number}.mp3`;

async function album(more: (number: number) => Tags = () => ({})): Promise<Row[]> {
  for (const number of numbers) await write(file(number), track(number, more(number)));
  await workshop.import();
  return (await songs()).toSorted((one, other) => (one.track ?? 0) - (other.track ?? 0));
}

const albums = () =>
  workshop.query<{ id: string; title: string; at: Date; image: string | null }>(
    'select id, title, created_at as at, image_key as image from album order by created_at, id',
  );

test('an album renamed in all its files stays one album, with its id, its age and its picture', async () => {
  const picture = await makeCover('green');
  const rows = await album(() => ({ picture }));
  const [before] = await albums();
  for (const [index, { id }] of rows.entries()) {
    await retag(file(index + 1), id, track(index + 1, { TALB: 'Early', picture }));
    if (index === 2) expect((await albums()).map(({ title }) => title)).toEqual(['Erly', 'Early']);
  }
  expect(await albums()).toEqual([{ ...before, title: 'Early' }]);
  expect((await songs()).map(({ albumId, picture: own }) => [albumId, own])).toEqual(
    numbers.map(() => [before?.id, null]),
  );
});

test('what was edited of an album stays when its files rename it', async () => {
  const rows = await album();
  await workshop.query(`update album set title = 'Mine', edited_fields = '{TITLE}'`);
  const [before] = await albums();
  // The album is still the one that the files name, whatever it is called.
  await retag(file(1), rows[0]?.id ?? '', track(1, { TCON: 'Folk' }));
  expect(await albums()).toEqual([before]);
  for (const [index, { id }] of rows.entries()) {
    await retag(file(index + 1), id, track(index + 1, { TALB: 'Early', TDRC: '2002' }));
  }
  expect(await albums()).toEqual([before]);
  expect((await songs()).map(({ album: title, year }) => [title, year])).toEqual(
    numbers.map(() => ['Mine', 2002]),
  );
  // A file that comes later is tagged like the others.
  await write(file(6), track(6, { TALB: 'Early', TDRC: '2002' }));
  await workshop.import();
  expect(await albums()).toEqual([before]);
  expect((await songs()).map(({ albumId }) => albumId)).toEqual([...numbers, 6].map(() => before?.id));
});

test('an album that would become another one beside what was edited of it keeps its name', async () => {
  await write('other.mp3', { ...track(9), TALB: 'Mine', TDRC: '2002' });
  const rows = (await album()).filter(({ album: title }) => title === 'Erly');
  await workshop.query(`update album set title = 'Mine', edited_fields = '{TITLE}' where title = 'Erly'`);
  for (const { id, track: number } of rows) {
    await retag(file(number ?? 0), id, track(number ?? 0, { TALB: 'Early', TDRC: '2002' }));
  }
  expect(new Set((await songs()).map(({ album: title, year }) => `${title} ${year}`))).toEqual(
    new Set(['Mine 2001', 'Mine 2002']),
  );
  expect(await albums()).toHaveLength(2);
});

test('an album that gets several artists in all its files stays one album, and credits them', async () => {
  const rows = await album();
  for (const [index, { id }] of rows.entries()) {
    await retag(file(index + 1), id, track(index + 1, { TALB: 'Early', TPE2: 'Ann feat. Bob' }));
  }
  expect((await albums()).map(({ id, title }) => [id, title])).toEqual([[rows[0]?.albumId, 'Early']]);
  expect(
    await workshop.query(
      'select artist.name from album_credit join artist on artist.id = artist_id order by position',
    ),
  ).toEqual([{ name: 'Ann' }, { name: 'Bob' }]);
});

test('songs that move to another album leave it as it is, and the one without songs is deleted', async () => {
  await write('other.mp3', { ...second, TRCK: '7' });
  const rows = await album();
  const late = rows.find(({ album: title }) => title === 'Late');
  for (const { id, track: number } of rows.filter(({ album: title }) => title === 'Erly')) {
    await retag(file(number ?? 0), id, { ...second, TRCK: String(number) });
  }
  expect((await albums()).map(({ id, title }) => [id, title])).toEqual([[late?.albumId, 'Late']]);
  expect(await workshop.query('select name from artist')).toEqual([{ name: 'Bob' }]);
});

test('a title is spelled as the files spell it, as soon as all of them do', async () => {
  const rows = await album();
  for (const [index, { id }] of rows.entries()) {
    expect((await albums()).map(({ title }) => title)).toEqual(['Erly']);
    await retag(file(index + 1), id, track(index + 1, { TALB: 'ERLY' }));
  }
  expect((await albums()).map(({ title }) => title)).toEqual(['ERLY']);
});

test('facts of an album come from the first of its songs that tells them, and go with the last', async () => {
  const rows = await album((number) => ({ TPUB: number === 3 ? 'Label 3' : '', DISCSUBTITLE: '' }));
  const label = async () =>
    (await workshop.query<{ label: string | null }>('select label from album_details'))[0]?.label;
  expect(await label()).toBe('Label 3');
  await retag(file(5), rows[4]?.id ?? '', track(5, { TPUB: 'Label 5' }));
  expect(await label()).toBe('Label 3');
  await retag(file(3), rows[2]?.id ?? '', track(3));
  expect(await label()).toBe('Label 5');
  await workshop.query(`update album set edited_fields = '{LABEL}'`);
  await retag(file(5), rows[4]?.id ?? '', track(5));
  expect(await label()).toBe('Label 5');
  await workshop.query(`update album set edited_fields = '{}'`);
  await retag(file(1), rows[0]?.id ?? '', track(1, { TCON: 'Folk' }));
  expect(await label()).toBeNull();
});

test('a picture that is new in all files becomes that of the album', async () => {
  const [green, blue] = [await makeCover('green'), await makeCover('blue')];
  const rows = await album(() => ({ picture: green }));
  const [before] = await albums();
  for (const [index, { id }] of rows.entries()) {
    await retag(file(index + 1), id, track(index + 1, { picture: blue }));
    if (index === 0) {
      expect((await albums())[0]?.image).toBe(before?.image);
      expect((await songs()).filter(({ picture }) => picture !== null)).toHaveLength(1);
    }
  }
  const [after] = await albums();
  expect(after?.image).not.toBe(before?.image);
  expect((await songs()).map(({ picture, albumPicture }) => [picture, albumPicture])).toEqual(
    numbers.map(() => [null, after?.image]),
  );
});

test('an edited picture stays', async () => {
  const [green, blue] = [await makeCover('green'), await makeCover('blue')];
  const { id, albumPicture } = await imported({ ...first, picture: green });
  await workshop.query(`update album set edited_fields = '{IMAGE}'`);
  await retag('song.mp3', id, { ...first, picture: blue });
  expect((await song()).albumPicture).toBe(albumPicture);
  expect((await song()).picture).not.toBeNull();
  await workshop.query(`update song set image_key = null, edited_fields = '{IMAGE}'`);
  await retag('song.mp3', id, { ...first, TIT2: 'New', picture: blue });
  expect(await song()).toMatchObject({ title: 'New', picture: null, albumPicture });
});

test('songs that are retagged at once end up on one album', async () => {
  const rows = await album();
  const [before] = await albums();
  for (const number of numbers) await write(file(number), track(number, { TALB: 'Early' }));
  const importer = new SongImporter(path.resolve(workshop.music()), workshop.services);
  await Promise.all(rows.map(({ id }, index) => importer.update(file(index + 1), id)));
  expect(await albums()).toEqual([{ ...before, title: 'Early' }]);
});

test('it takes the same number of statements, however many songs the album has', async () => {
  const counts: number[] = [];
  for (const number of [1, 2, 3, 4]) await write(file(number), track(number));
  await workshop.import();
  const count = async (id: string, number: number, tags: Tags) => {
    await write(file(number), tags);
    const importer = new SongImporter(path.resolve(workshop.music()), workshop.services);
    app.statements.reset();
    await importer.update(file(number), id);
    counts.push(app.statements.asked().length);
  };
  const [one] = await songs();
  await count(one?.id ?? '', one?.track ?? 0, track(one?.track ?? 0, { TIT2: 'New' }));
  for (let number = 10; number < 40; number += 1) await write(file(number), track(number));
  await workshop.import();
  await count(one?.id ?? '', one?.track ?? 0, track(one?.track ?? 0, { TIT2: 'Newer' }));
  expect(counts[1]).toBe(counts[0]);
  expect(counts[0]).toBeLessThan(40);
});

test('a retagged song follows all of its credits, and a renamed album keeps its id and its artists', async () => {
  const tags = { TIT2: 'Song', TALB: 'Before', TPE1: 'Ann\0Ben', TCOM: 'Writer' };
  const before = await imported(tags);
  const { TCOM: _, ...others } = tags;
  const later = { ...others, TALB: 'After', TPE1: 'Ann\0Cat' };
  expect(await retag('song.mp3', before.id, later)).toBe(true);
  const after = await song();
  expect([after.id, after.albumId, after.album]).toEqual([before.id, before.albumId, 'After']);
  const credits = (noun: string) =>
    workshop.query<{ name: string; role: number }>(`
      select name, role from ${noun}_credit join artist on artist.id = artist_id order by position`);
  const expected = [
    { name: 'Ann', role: 0 },
    { name: 'Cat', role: 0 },
  ];
  expect([await credits('song'), await credits('album')]).toEqual([expected, expected]);
  expect(await workshop.query(`select from artist where name in ('Ben', 'Writer')`)).toEqual([]);
  expect(await retag('song.mp3', before.id, later)).toBe(false);
});
