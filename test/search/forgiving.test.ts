import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { searchFor } from './search.query.ts';

const app = await testApp({ jobs: true });
const catalog = catalogFactory(app.orm);
const queen = catalog.artist({ name: 'Queen' });
const opera = catalog.album({ title: 'A Night at the Opera', artist: queen });
catalog.song({ title: 'Bohemian Rhapsody', artist: queen, album: opera });
catalog.song({ title: 'Déjà Vu', artist: catalog.artist({ name: 'Beyoncé' }) });
catalog.song({ title: 'Back in Black', artist: catalog.artist({ name: 'AC/DC' }) });
catalog.song({ title: "Don't Stop", artist: catalog.artist({ name: 'Die Ärzte' }) });
catalog.song({ title: '夜に駆ける', artist: catalog.artist({ name: 'YOASOBI' }) });
catalog.song({ title: 'Ёлка горит', artist: catalog.artist({ name: 'Кино' }) });
catalog.song({ title: 'Τα Παιδιά', artist: catalog.artist({ name: 'Ελένη' }) });
catalog.song({ title: 'حبيبي', artist: catalog.artist({ name: 'فيروز' }) });
catalog.song({ title: '사랑해', artist: catalog.artist({ name: '아이유' }) });
catalog.song({ title: 'Dove', artist: catalog.artist({ name: 'Moth' }) });
await catalog.save();

const songsFor = async (query: string) => (await searchFor(app, query)).songs;

test.each([
  ['case', 'bOHEMIAN rhapsody'],
  ['accents that are missing', 'deja vu'],
  ['accents that are made of two characters', 'De\u0301ja\u0300 Vu'],
  ['accents that should not be there', 'bohémian'],
  ['word order', 'rhapsody bohemian'],
  ['punctuation', '"bohemian"... (rhapsody)!'],
  ['apostrophes', 'dont stop'],
  ['typographic apostrophes', 'don’t stop'],
  ['full-width letters', 'Ｂｏｈｅｍｉａｎ'],
  ['words that are only begun', 'boh rhap'],
])('forgives %s', async (_what, query) => {
  expect(await songsFor(query)).toHaveLength(1);
});

describe('one typing mistake', () => {
  test.each([
    ['a letter too many', 'bohemiann'],
    ['a letter too few', 'boemian'],
    ['a wrong letter', 'bohamian'],
    ['a wrong first letter', 'nohemian'],
    ['two letters that changed places', 'bohemain'],
    ['one in each of two words', 'bohemain rhapsodi'],
    ['one beside a word that is only begun', 'bohemain rhaps'],
    ['one in the name of the artist', 'qeuen'],
  ])('%s is forgiven', async (_what, query) => {
    expect(await songsFor(query)).toEqual(['Bohemian Rhapsody']);
  });

  test.each([
    ['substituted', 'doze'],
    ['missing', 'dve'],
    ['doubled', 'doove'],
    ['swapped', 'dvoe'],
  ])('counts in words of four letters: %s', async (_what, query) => {
    expect(await songsFor(query)).toEqual(['Dove']);
  });

  test('is not two', async () => {
    expect(await songsFor('bohamiam')).toEqual([]);
  });

  test('is not forgiven in shorter words', async () => {
    expect(await songsFor('vo')).toEqual([]);
    expect(await songsFor('bin')).toEqual([]);
  });
});

test('the names of the artist and the album find a song, together with its title, too', async () => {
  expect(await songsFor('queen')).toEqual(['Bohemian Rhapsody']);
  expect(await songsFor('night opera')).toEqual(['Bohemian Rhapsody']);
  expect(await songsFor('queen rhapsody opera')).toEqual(['Bohemian Rhapsody']);
  const { albums, artists } = await searchFor(app, 'queen');
  expect({ albums, artists }).toEqual({ albums: ['A Night at the Opera'], artists: ['Queen'] });
});

test('names are found run together and apart', async () => {
  expect((await searchFor(app, 'acdc')).artists).toEqual(['AC/DC']);
  expect((await searchFor(app, 'ac dc')).artists).toEqual(['AC/DC']);
  expect((await searchFor(app, 'AC-DC')).artists).toEqual(['AC/DC']);
});

test.each([
  ['夜に', '夜に駆ける'],
  ['駆ける', '夜に駆ける'],
  ['елка', 'Ёлка горит'],
  ['КИНО', 'Ёлка горит'],
  ['παιδια', 'Τα Παιδιά'],
  ['ΠΑΙΔΙΆ', 'Τα Παιδιά'],
  ['حبيبي', 'حبيبي'],
  ['사랑', '사랑해'],
])('%s finds %s', async (query, title) => {
  expect(await songsFor(query)).toEqual([title]);
});
