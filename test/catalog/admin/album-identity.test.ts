import { beforeEach, describe, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import type { CreateAlbumInput, UpdateAlbumInput } from '../../generated/graphql.ts';
import { addAlbum, editAlbum } from './editing.operations.ts';
import { Editor, faults, type SongTags } from './editor.ts';

const editor = await Editor.start();

beforeEach(async () => {
  await editor.emptyCatalog();
});

const weezer = { title: 'Weezer', artist: 'Weezer', releaseYear: 1994 };

async function create(input: CreateAlbumInput) {
  return given((await editor.query(addAlbum, { input })).data).createAlbum;
}

async function change(input: UpdateAlbumInput) {
  return given((await editor.query(editAlbum, { input })).data).updateAlbum;
}

/** The albums of songs that are uploaded with these tags. */
async function uploaded(...songs: SongTags[]) {
  const albums = [];
  for (const tags of songs) albums.push(given((await editor.created({ audio: editor.audio(tags) })).album));
  return albums;
}

describe('a new album', () => {
  test('of the same artist and title is a different album if its year differs', async () => {
    const first = given((await create(weezer)).album);
    const second = given((await create({ ...weezer, releaseYear: 2001 })).album);
    const unknown = given((await create({ ...weezer, releaseYear: null })).album);
    expect(new Set([first.id, second.id, unknown.id]).size).toBe(3);
    expect([first, second, unknown].map(({ releaseYear }) => releaseYear)).toEqual([1994, 2001, null]);
  });

  test.each<[string, CreateAlbumInput, CreateAlbumInput]>([
    ['all of it', weezer, weezer],
    ['spelling apart', weezer, { ...weezer, title: 'WEEZER\u{200B}', artist: ' weezer' }],
    ['an unknown year', { title: 'Demos', artist: 'X' }, { title: 'Demos', artist: 'X', releaseYear: null }],
  ])('with the same artist, title and year is a CONFLICT: %s', async (_name, one, other) => {
    expect((await create(one)).errors).toEqual([]);
    const again = await create(other);
    expect(again.album).toBeNull();
    expect(faults(again)).toEqual(['CONFLICT input.title']);
    expect(await editor.count('album')).toBe(1);
  });

  test('created by many at once is created once', async () => {
    for (const releaseYear of [1994, null]) {
      const answers = await Promise.all(Array.from({ length: 8 }, () => create({ ...weezer, releaseYear })));
      expect(answers.filter(({ album }) => album !== null)).toHaveLength(1);
      expect(answers.flatMap(faults)).toEqual(Array(7).fill('CONFLICT input.title'));
    }
    expect(await editor.count('album')).toBe(2);
  });
});

test('changing an album into another one is a CONFLICT, and nothing is saved', async () => {
  await create(weezer);
  const { id } = given((await create({ ...weezer, releaseYear: 2001 })).album);
  const edit = async (input: object) =>
    given((await editor.query(editAlbum, { input: { id, ...input } })).data).updateAlbum;
  expect(faults(await edit({ releaseYear: 1994 }))).toEqual(['CONFLICT input.title']);
  expect((await edit({ title: 'Green Album' })).errors).toEqual([]);
  expect(faults(await edit({ title: 'weezer', releaseYear: 1994 }))).toEqual(['CONFLICT input.title']);
  expect((await edit({ title: 'WEEZER' })).album).toMatchObject({ title: 'WEEZER', releaseYear: 2001 });
  expect((await edit({ releaseYear: null })).album).toMatchObject({ releaseYear: null });
});

test('songs whose tags have one title and several years are on several albums', async () => {
  const tags = { TALB: 'Weezer', TPE1: 'Weezer', TPE2: 'Weezer' };
  const [first, second, third, unknown] = await uploaded(
    { ...tags, TDRC: '1994', TRCK: '1' },
    { ...tags, TDRC: '2001', TRCK: '1' },
    { ...tags, TALB: ' weezer', TDRC: '1994-05-10', TRCK: '2' },
    { ...tags, TRCK: '1' },
  );
  expect([first, second, third, unknown].map((album) => album?.releaseYear)).toEqual([
    1994,
    2001,
    1994,
    null,
  ]);
  expect(third?.id).toBe(first?.id);
  expect(await editor.count('album')).toBe(3);
  const [again] = await uploaded({ ...tags, TRCK: '2' });
  expect(again?.id).toBe(unknown?.id);
});

test('songs by one artist in several spellings are by one artist, with the first spelling', async () => {
  for (const artist of ['Jay-Z', 'Jay\u{2010}Z', 'JAY\u{2011}Z', 'jay-z ', 'Jay\u{200B}-Z']) {
    expect((await editor.created({ artist })).artist.name).toBe('Jay-Z');
  }
  expect(await editor.count('artist')).toBe(1);
});

const byCredits = (title: string, ...artists: string[]) => ({
  title,
  credits: artists.map((artist) => ({ artist })),
  releaseYear: 1999,
});

test('albums are told apart by all main artists, in whatever order they are credited', async () => {
  const first = given((await create(byCredits('Duets', 'Ella', 'Louis'))).album);
  expect((await create(byCredits('Duets', 'Ella', 'Joe'))).errors).toEqual([]);
  expect((await create(byCredits('Duets', 'Ella'))).errors).toEqual([]);
  expect((await create(byCredits('DUETS', 'Louis', 'Ella'))).errors).toMatchObject([
    { code: 'CONFLICT', conflictId: first.id },
  ]);
});

test('an album that gets the further artists of another one is a CONFLICT, and nothing is saved', async () => {
  const first = given((await create(byCredits('Trio', 'Ella', 'Louis', 'Joe'))).album);
  const second = given((await create(byCredits('Trio', 'Ella', 'Louis'))).album);
  const credits = byCredits('', 'Joe', 'Louis', 'Ella').credits;
  expect((await change({ id: second.id, credits })).errors).toMatchObject([
    { code: 'CONFLICT', conflictId: first.id },
  ]);
  expect((await change({ id: first.id, credits: byCredits('', 'Joe').credits })).errors).toEqual([]);
  expect((await change({ id: second.id, credits })).errors).toEqual([]);
});

test('many who create an album by the same artists in different orders at once make one', async () => {
  const orders = [
    ['Ella', 'Louis'],
    ['Louis', 'Ella'],
    ['Ella', 'Louis'],
    ['Louis', 'Ella'],
  ];
  const answers = await Promise.all(orders.map((artists) => create(byCredits('At once', ...artists))));
  expect(answers.filter(({ album }) => album)).toHaveLength(1);
});
