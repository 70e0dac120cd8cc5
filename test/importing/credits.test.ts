import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { roleOf } from '../../src/catalog/credits/credit.model.ts';
import { type Id3Frame, makeTaggedMp3, makeTone, withComments } from '../support/audio-files.ts';
import { testDatabase } from '../support/database.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop(await testDatabase());
const ids = ['b1a9c0e9-d987-4042-ae91-78d6a3267d69', 'd6010be3-98f8-422c-a6c9-787e2e491e58'];

const text = (id: string, value: string): Id3Frame => ({ id, encoding: 3, text: value });
const free = (name: string, value: string) => text('TXXX', `${name}\0${value}`);

const mp3 = (file: string, frames: Id3Frame[], version: 3 | 4 = 4) =>
  makeTaggedMp3(workshop.music(file), frames, version);

async function flac(file: string, comments: string[]): Promise<void> {
  const path = await makeTone(workshop.music(file), { options: ['-map_metadata', '-1'] });
  await writeFile(path, withComments(await readFile(path), comments));
}

/** `MAIN A feat. `, with another printed name in brackets, of each song or album by title. */
async function creditsOf(noun: 'song' | 'album'): Promise<Record<string, string[]>> {
  const rows = await workshop.query<{ title: string; role: number; text: string }>(`
    select title, role, artist.name || coalesce(' [' || credited_as || ']', '') || join_phrase ||
      coalesce(': ' || detail, '') as text
    from ${noun}_credit credit join ${noun} on ${noun}.id = credit.${noun}_id join artist on artist.id = credit.artist_id
    order by title, position`);
  const songs = Map.groupBy(rows, ({ title }) => title);
  return Object.fromEntries(
    [...songs].map(([title, credits]) => [title, credits.map(({ role, text }) => `${roleOf(role)} ${text}`)]),
  );
}

const people = [
  'COMPOSER Com Poser',
  'LYRICIST Lyr Icist',
  'CONDUCTOR Con Ductor',
  'REMIXER Re Mixer',
  'PRODUCER Pro Ducer',
  'PERFORMER Per Former: guitar',
];

describe('credits are read from', () => {
  test('ID3v2.4: several values, ids, people and musicians', async () => {
    await mp3('x.mp3', [
      text('TIT2', 'Song'),
      text('TPE1', 'Ann feat. Benny'),
      free('ARTISTS', 'Ann\0Ben'),
      free('MusicBrainz Artist Id', ids.join('\0')),
      text('TCOM', 'Com Poser'),
      text('TEXT', 'Lyr Icist'),
      text('TPE3', 'Con Ductor'),
      text('TPE4', 'Re Mixer'),
      text('TIPL', 'producer\0Pro Ducer\0cover\0Somebody'),
      text('TMCL', 'guitar\0Per Former'),
    ]);
    await workshop.import();
    const credits = (await creditsOf('song')).Song ?? [];
    expect(credits.slice(0, 2)).toEqual(['MAIN Ann feat. ', 'FEATURED Ben [Benny]']);
    expect(credits.slice(2).sort()).toEqual(people.toSorted());
    expect(
      await workshop.query('select name from artist where music_brainz_id is not null order by name'),
    ).toEqual([{ name: 'Ann' }, { name: 'Ben' }]);
  });

  test('ID3v2.3: slashes, and involved people', async () => {
    await mp3(
      'x.mp3',
      [
        text('TIT2', 'Song'),
        text('TPE1', 'AC/DC ft. Ben'),
        free('ARTISTS', 'AC/DC; Ben'),
        text('TCOM', 'Com Poser/Other Poser'),
        text('IPLS', 'producer\0Pro Ducer\0guitar\0Per Former'),
      ].map((frame) => ({ ...frame, encoding: 0 })),
      3,
    );
    await workshop.import();
    const credits = (await creditsOf('song')).Song ?? [];
    expect(credits.slice(0, 2)).toEqual(['MAIN AC/DC ft. ', 'FEATURED Ben']);
    expect(credits.slice(2).sort()).toEqual([
      'COMPOSER Com Poser',
      'COMPOSER Other Poser',
      'PERFORMER Per Former: guitar',
      'PRODUCER Pro Ducer',
    ]);
  });

  test('Vorbis comments: repeated fields, and performers with their instruments', async () => {
    await flac('x.flac', [
      'TITLE=Song',
      'ARTIST=Ann',
      'ARTIST=Ben',
      'ALBUM=Album',
      'ALBUMARTIST=Ann & Ben',
      'ALBUMARTISTS=Ann',
      'ALBUMARTISTS=Ben',
      'COMPOSER=Com Poser',
      'LYRICIST=Lyr Icist',
      'CONDUCTOR=Con Ductor',
      'REMIXER=Re Mixer',
      'PRODUCER=Pro Ducer',
      'PERFORMER=Per Former (guitar)',
    ]);
    await workshop.import();
    const credits = (await creditsOf('song')).Song ?? [];
    expect(credits.slice(0, 2)).toEqual(['MAIN Ann & ', 'MAIN Ben']);
    expect(credits.slice(2).sort()).toEqual(people.toSorted());
    expect(await creditsOf('album')).toEqual({ Album: ['MAIN Ann & ', 'MAIN Ben'] });
  });
});

test('a text with several artists is split, unless it is an artist who is there', async () => {
  await workshop.query(`insert into artist (id, name) values (gen_random_uuid(), 'Whole ft. Band')`);
  await mp3('1.mp3', [text('TIT2', 'Split'), text('TPE1', 'Ann (feat. Ben)')]);
  await mp3('2.mp3', [text('TIT2', 'Whole'), text('TPE1', 'WHOLE ft. Band'), text('TCOM', 'Ann')]);
  await mp3('3.mp3', [text('TIT2', 'Exception'), text('TPE1', 'AC/DC')], 3);
  await workshop.import();
  expect(await creditsOf('song')).toEqual({
    Split: ['MAIN Ann (feat. ', 'FEATURED Ben)'],
    Whole: ['MAIN Whole ft. Band', 'COMPOSER Ann'],
    Exception: ['MAIN AC/DC'],
  });
});

test('separators and exceptions are those of the configuration', async () => {
  await mp3('1.mp3', [text('TIT2', 'One'), text('TPE1', 'Ann & Ben')]);
  await mp3('2.mp3', [text('TIT2', 'Two'), text('TPE1', 'Simon & Garfunkel')]);
  await workshop.import({}, { names: { separators: ['&'], exceptions: ['Simon & Garfunkel'] } });
  expect(await creditsOf('song')).toEqual({
    One: ['MAIN Ann & ', 'MAIN Ben'],
    Two: ['MAIN Simon & Garfunkel'],
  });
});

test('an artist is found by its MusicBrainz id under another name, and the printed name is kept', async () => {
  await mp3('1.mp3', [
    text('TIT2', 'One'),
    text('TPE1', 'Cat Stevens'),
    free('MusicBrainz Artist Id', ids[0] ?? ''),
    text('TSOP', 'Stevens, Cat'),
  ]);
  await workshop.import();
  await mp3('2.mp3', [
    text('TIT2', 'Two'),
    text('TPE1', 'Yusuf'),
    free('MusicBrainz Artist Id', ids[0] ?? ''),
  ]);
  await workshop.import();
  expect(await creditsOf('song')).toEqual({ One: ['MAIN Cat Stevens'], Two: ['MAIN Cat Stevens [Yusuf]'] });
  expect(await workshop.query('select sort_name from artist')).toEqual([{ sort_name: 'Stevens, Cat' }]);
});

test('songs with featured artists are on one album, by the artist whom they share', async () => {
  for (const [index, artist] of ['Queen', 'Queen feat. David Bowie', 'Queen ft. Freddie'].entries()) {
    await mp3(`Album/${index}.mp3`, [
      text('TIT2', `Song ${index}`),
      text('TALB', 'Album'),
      text('TPE1', artist),
    ]);
  }
  await workshop.import();
  expect(await creditsOf('album')).toEqual({ Album: ['MAIN Queen'] });
});

test('two folders that name the same new artists are imported at once', async () => {
  for (let index = 0; index < 8; index += 1) {
    const names = ['Zoe', 'Yan', 'Xia'];
    const order = index % 2 ? names : names.toReversed();
    await mp3(`${index % 2}/${index}.mp3`, [text('TIT2', `Song ${index}`), text('TPE1', order.join('\0'))]);
  }
  const { summary } = await workshop.import();
  expect(summary).toMatchObject({ added: 8, failed: 0, artists: 3 });
});

test('songs added before several artists were read get their credits with the next import', async () => {
  await mp3('1.mp3', [text('TIT2', 'One'), text('TPE1', 'Ann\0Ben'), text('TCOM', 'Com Poser')]);
  await workshop.import();
  const expected = await creditsOf('song');
  expect(expected.One).toHaveLength(3);
  // As an earlier version left it.
  await workshop.query(`insert into artist (id, name) values (gen_random_uuid(), 'Ann, Ben')`);
  await workshop.query(`update song set artist_id = (select id from artist where name = 'Ann, Ben')`);
  await workshop.query(`update song_details set read_by = 2, tagged = tagged - 'credits'`);
  await workshop.import();
  expect(await creditsOf('song')).toEqual(expected);
  expect(await workshop.query(`select from artist where name = 'Ann, Ben'`)).toEqual([]);
});
