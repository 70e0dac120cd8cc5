import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { splitDisc } from '../../src/catalog/tag-text.model.ts';
import { makeTone } from '../support/audio-files.ts';
import { testDatabase } from '../support/database.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop(await testDatabase());

test.each([
  ['Box (Disc 1)', 'Box', 1],
  ['Box [CD 2: Live]', 'Box', 2],
  ['Box {Disk 03 of 4}', 'Box', 3],
  ['Box (Disc 1/2)', 'Box', 1],
  ['Box - Disc 1', 'Box', 1],
  ['Box, CD 2', 'Box', 2],
  ['Box CD1', 'Box', 1],
  ['Box (2001) (Disc 12)', 'Box (2001)', 12],
])('%s is disc of %s', (title, set, disc) => expect(splitDisc(title)).toEqual({ title: set, disc }));

test.each([
  'Box',
  'Disc 1',
  'CD 1',
  '(Disc 1)',
  'Disco 2',
  'Abcd 1',
  'The Disc 1999',
  'Vol. 2',
  'Box Disc Two',
])('%s is a title without a disc', (title) => expect(splitDisc(title)).toEqual({ title, disc: null }));

const places = async () =>
  (await workshop.songs()).map(({ title, album, albumArtist, discNumber }) => [
    title,
    album,
    albumArtist,
    discNumber,
  ]);

test('discs named in the album’s title become one album, in a later import as well', async () => {
  const tagged = (title: string, album: string, disc = '1/1') =>
    makeTone(workshop.music(`${title}.mp3`), { tags: { title, artist: 'A', album, date: '1990', disc } });
  await tagged('1', 'Box (Disc 1)');
  await tagged('2', 'Box (Disc 2)');
  await workshop.import();
  await tagged('3', 'BOX [cd 3]', '3/3');
  await tagged('4', 'Box');
  await workshop.import();
  expect(await places()).toEqual([
    ['1', 'Box', 'A', 1],
    ['2', 'Box', 'A', 2],
    ['3', 'Box', 'A', 3],
    ['4', 'Box', 'A', 1],
  ]);
  expect(await workshop.count('album')).toBe(1);
});

test('discs named by their folders become one album, with one artist for all of them', async () => {
  const song = (name: string, artist: string) =>
    makeTone(workshop.music(`Label/${name}.ogg`), { tags: { artist, date: '1990' } });
  await song('1990 - Box (Disc 1)/01 - One', 'A');
  await song('1990 - Box (Disc 1)/02 - Two', 'A');
  await song('1990 - Box (Disc 2)/01 - Three', 'B');
  await song('1990 - Box (Disc 2)/02 - Four', 'C');
  await workshop.put('Label/1990 - Box (Disc 1)/notes.txt', await readFile(new URL(import.meta.url)));
  await workshop.import();
  expect(await places()).toEqual([
    ['Four', 'Box', 'Various Artists', 2],
    ['One', 'Box', 'Various Artists', 1],
    ['Three', 'Box', 'Various Artists', 2],
    ['Two', 'Box', 'Various Artists', 1],
  ]);
  expect(await workshop.count('album')).toBe(1);
});
