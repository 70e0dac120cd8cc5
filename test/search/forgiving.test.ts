import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { searchFor } from './search-query.ts';

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
const pop = catalog.artist({ name: 'Ed Sheeran' });
catalog.song({ title: 'One', artist: catalog.artist({ name: '!!!' }) });
catalog.song({ title: 'Perfect', artist: pop, album: catalog.album({ title: '÷ (Deluxe)', artist: pop }) });
catalog.song({ title: '…', artist: pop });
catalog.song({ title: '( )', artist: pop });
catalog.song({ title: '♥', artist: pop });
catalog.song({ title: 'I ♥ NY', artist: pop });
catalog.song({ title: 'مُحَمَّد', artist: pop });
catalog.song({ title: 'کتاب زندگی', artist: pop });
catalog.song({ title: 'שָׁלוֹם', artist: pop });
catalog.song({ title: 'Ο ΔΡΟΜΟΣ', artist: pop });
catalog.song({ title: '봄날의 방탄소년단', artist: pop });
catalog.song({ title: 'ភាសាខ្មែរ', artist: pop });
catalog.song({ title: 'My Sugarcane Field', artist: pop });
catalog.song({ title: 'Moon Light Shadow', artist: pop });
catalog.song({ title: 'Her Rose Garden', artist: pop });
catalog.song({ title: 'The T.N.T. Song', artist: pop });
catalog.song({ title: 'Live XTC', artist: pop });
catalog.song({ title: 'Die schönen Mädchen', artist: pop });
catalog.song({ title: 'Smørrebrød', artist: pop });
catalog.song({ title: 'Der Bär', artist: pop });
catalog.song({ title: 'ΦΩΣ', artist: pop });
catalog.song({
  title: `${'x'.repeat(150)} y`,
  artist: catalog.artist({ name: `${'z'.repeat(180)} Lastword` }),
});
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
])('search forgives %s', async (_what, query) => {
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

  test('is not forgiven twice in a word', async () => {
    expect(await songsFor('bohamiam')).toEqual([]);
  });

  test('is not forgiven in shorter words', async () => {
    expect(await songsFor('vo')).toEqual([]);
    expect(await songsFor('bin')).toEqual([]);
  });
});

test('a song is found by the names of its artist and album, also together with its title', async () => {
  expect(await songsFor('queen')).toEqual(['Bohemian Rhapsody']);
  expect(await songsFor('night opera')).toEqual(['Bohemian Rhapsody']);
  expect(await songsFor('queen rhapsody opera')).toEqual(['Bohemian Rhapsody']);
  const { albums, artists } = await searchFor(app, 'queen');
  expect({ albums, artists }).toEqual({ albums: ['A Night at the Opera'], artists: ['Queen'] });
});

test('names are found written together and apart', async () => {
  expect((await searchFor(app, 'acdc')).artists).toEqual(['AC/DC']);
  expect((await searchFor(app, 'ac dc')).artists).toEqual(['AC/DC']);
  expect((await searchFor(app, 'AC-DC')).artists).toEqual(['AC/DC']);
});

describe('names made of signs', () => {
  test.each([
    ['!!!', 'One'],
    ['!!', 'One'],
    ['! ! !', 'One'],
    ['÷', 'Perfect'],
    ['÷ deluxe', 'Perfect'],
    ['…', '…'],
    ['...', '…'],
    ['()', '( )'],
    ['♥', '♥'],
  ])('words of many languages are found: %s finds %s', async (query, title) => {
    expect((await songsFor(query))[0]).toBe(title);
  });

  test('are found exact first, then as a word', async () => {
    expect(await songsFor('♥')).toEqual(['♥', 'I ♥ NY']);
    expect((await searchFor(app, '!!!')).artists).toEqual(['!!!']);
    expect((await searchFor(app, '÷')).albums).toEqual(['÷ (Deluxe)']);
  });

  test('are ignored next to words', async () => {
    expect(await songsFor('i ny')).toEqual(['I ♥ NY']);
    expect(await songsFor('I & NY')).toEqual(['I ♥ NY']);
    expect(await songsFor('Queen - Bohemian Rhapsody')).toEqual(['Bohemian Rhapsody']);
  });

  test('without visible characters are ignored', async () => {
    expect(await songsFor('\u200b')).toEqual([]);
    expect(await songsFor('\u0301')).toEqual([]);
  });
});

describe('words written apart or together', () => {
  test.each([
    ['sugar cane', 'My Sugarcane Field'],
    ['sugar cane field', 'My Sugarcane Field'],
    ['my sugar cane', 'My Sugarcane Field'],
    ['suger cane', 'My Sugarcane Field'],
    ['moonlight shadow', 'Moon Light Shadow'],
    ['rosegarden', 'Her Rose Garden'],
    ['her rosegarden', 'Her Rose Garden'],
    ['tnt', 'The T.N.T. Song'],
    ['T.N.T.', 'The T.N.T. Song'],
    ['tnt song', 'The T.N.T. Song'],
    ['x.t.c.', 'Live XTC'],
    ['live X.T.C.', 'Live XTC'],
    ['acdc black', 'Back in Black'],
  ])('%s finds %s', async (query, title) => {
    expect(await songsFor(query)).toEqual([title]);
  });
});

test.each([
  ['schoenen', 'Die schönen Mädchen'],
  ['schonen maedchen', 'Die schönen Mädchen'],
  ['schönen', 'Die schönen Mädchen'],
  ['smoerrebroed', 'Smørrebrød'],
  ['smorrebrod', 'Smørrebrød'],
  ['aerzte', "Don't Stop"],
  ['baer', 'Der Bär'],
  ['bar', 'Der Bär'],
])('umlauts are found spelled out: %s finds %s', async (query, title) => {
  expect(await songsFor(query)).toEqual([title]);
});

test('the last words of long names are found, too', async () => {
  expect(await songsFor('lastword')).toHaveLength(1);
});

test.each([
  ['محمد', 'مُحَمَّد'],
  ['محـــمد', 'مُحَمَّد'],
  ['كتاب', 'کتاب زندگی'],
  ['شلوم', undefined],
  ['שלום', 'שָׁלוֹם'],
  ['δρομος', 'Ο ΔΡΟΜΟΣ'],
  ['Ο Δρόμος', 'Ο ΔΡΟΜΟΣ'],
  ['δρόμοσ', 'Ο ΔΡΟΜΟΣ'],
  ['φωσ', 'ΦΩΣ'],
  ['φως', 'ΦΩΣ'],
  ['탄소', '봄날의 방탄소년단'],
  ['소년단', '봄날의 방탄소년단'],
  ['날의', '봄날의 방탄소년단'],
  ['방탄소넌단', '봄날의 방탄소년단'],
  ['ខ្មែរ', 'ភាសាខ្មែរ'],
  ['랑해', '사랑해'],
  ['夜に駆けろ', '夜に駆ける'],
])('marks, forms and positions of letters do not matter: %s finds %s', async (query, title) => {
  expect(await songsFor(query)).toEqual(title ? [title] : []);
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
])('words of many languages are found: %s finds %s', async (query, title) => {
  expect(await songsFor(query)).toEqual([title]);
});
