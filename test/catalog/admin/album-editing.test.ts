import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import type { CreateAlbumInput, UpdateAlbumInput } from '../../generated/graphql.ts';
import { makeCover } from '../../support/audio-files.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { fileOf } from '../../support/upload.ts';
import { addAlbum, editAlbum, oneAlbum, oneArtist, oneSong } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();
const make = catalogFactory(editor.app.orm);

async function songs(count: number): Promise<string[]> {
  const made = Array.from({ length: count }, () => make.song());
  await make.save();
  return made.map(({ id }) => id);
}

let made = 0;

async function create(input: Partial<CreateAlbumInput> = {}) {
  const facts = { title: `Album ${++made}`, artist: 'A band', releaseYear: 1999, ...input };
  return given((await editor.upload(addAlbum, { input: facts })).data).createAlbum;
}

async function edit(input: UpdateAlbumInput) {
  return given((await editor.upload(editAlbum, { input })).data).updateAlbum;
}

async function tracks(id: string) {
  const { data } = await editor.query(oneAlbum, { id });
  return given(data?.album).songs.map((song) => song.id);
}

const song = async (id: string) => given((await editor.query(oneSong, { id })).data?.song);

test('a new album numbers its songs in their order', async () => {
  const ids = await songs(3);
  const image = fileOf(await makeCover('teal'), 'teal.png');
  const { album, errors } = await create({ title: ' Tides ', songIds: ids.toReversed(), image });
  expect(errors).toEqual([]);
  expect(album).toMatchObject({ title: 'Tides', releaseYear: 1999, artist: { name: 'A band' } });
  expect(album?.image).not.toBeNull();
  expect(album?.songs).toEqual(
    ids
      .toReversed()
      .map((id, index) => ({ id, discNumber: 1, trackNumber: index + 1, album: { id: album?.id } })),
  );
});

test('updateAlbum replaces the order of songs; an omitted song stays in the catalog, and one of another album moves', async () => {
  const [first = '', second = '', third = ''] = await songs(3);
  const other = given((await create({ songIds: [third] })).album);
  const { id } = given((await create({ songIds: [first, second] })).album);
  const { album } = await edit({ id, songIds: [third, second] });
  expect(album?.songs.map((track) => [track.id, track.trackNumber])).toEqual([
    [third, 1],
    [second, 2],
  ]);
  expect(await tracks(other.id)).toEqual([]);
  expect(await song(first)).toMatchObject({ album: null });
});

test('null and an empty list remove all songs from an album; omitted, they stay', async () => {
  const ids = await songs(2);
  const { id } = given((await create({ songIds: ids })).album);
  await edit({ id, title: 'Renamed' });
  expect(await tracks(id)).toEqual(ids);
  await edit({ id, songIds: [] });
  expect(await tracks(id)).toEqual([]);
  await edit({ id, songIds: ids });
  await edit({ id, songIds: null });
  expect(await tracks(id)).toEqual([]);
});

test('only songs that change get a new updatedAt', async () => {
  const [first = '', second = '', third = ''] = await songs(3);
  const { id } = given((await create({ songIds: [first, second, third] })).album);
  const before = await Promise.all([first, second, third].map(song));
  const { album } = await edit({ id, songIds: [first, third, second] });
  const after = await Promise.all([first, second, third].map(song));
  expect(after[0]?.updatedAt).toBe(before[0]?.updatedAt);
  for (const index of [1, 2])
    expect(given(after[index]).updatedAt > given(before[index]).updatedAt).toBe(true);
  const again = await edit({ id, songIds: [first, third, second] });
  expect(again.album?.updatedAt).toBe(album?.updatedAt);
});

test('updateAlbum finds or creates the artist, and deletes one left without songs and albums', async () => {
  const { id, artist } = given((await create({ artist: 'Left behind' })).album);
  const { album } = await edit({ id, artist: 'Found again' });
  expect(album?.artist.name).toBe('Found again');
  expect((await editor.query(oneArtist, { id: artist.id })).data?.artist).toBeNull();
});

test('updateAlbum reports all faults together', async () => {
  const [known = ''] = await songs(1);
  const input = {
    title: '',
    artist: ' ',
    releaseYear: 1500,
    image: fileOf('no picture', 'x.png'),
    songIds: [known, randomUUID(), known],
  };
  const all = [
    'INVALID input.artist',
    'INVALID input.releaseYear',
    'INVALID input.songIds.2',
    'INVALID input.title',
    'NOT_FOUND input.songIds.1',
    'UNSUPPORTED_MEDIA input.image',
  ];
  expect(faults(await create(input)).sort()).toEqual(all);
  const { id } = given((await create()).album);
  expect(faults(await edit({ id, ...input })).sort()).toEqual(all);
  expect(faults(await edit({ id, title: null, artist: null })).sort()).toEqual([
    'INVALID input.artist',
    'INVALID input.title',
  ]);
  const many = Array.from({ length: 1001 }, () => randomUUID());
  expect(faults(await edit({ id, songIds: many }))).toEqual(['INVALID input.songIds']);
});

test('updateAlbum reports invalid ids, and songs that do not exist', async () => {
  const { id } = given((await create()).album);
  const { errors } = await editor.query(editAlbum, { input: { id, songIds: ['x'] } });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.songIds.0' } }]);
  expect(faults(await edit({ id: randomUUID(), title: 'x' }))).toEqual(['NOT_FOUND input.id']);
});

describe('two editors of an album', () => {
  test('the one with an older state is told so, and nothing is saved', async () => {
    const ids = await songs(2);
    const { id, updatedAt } = given((await create({ songIds: ids })).album);
    expect((await edit({ id, updatedAt, songIds: ids.toReversed() })).errors).toEqual([]);
    expect(faults(await edit({ id, updatedAt, title: 'Late', songIds: [] }))).toEqual([
      'CONFLICT input.updatedAt',
    ]);
    expect(await tracks(id)).toEqual(ids.toReversed());
  });

  test('of those who save simultaneously, exactly one succeeds', async () => {
    for (let round = 0; round < 5; round += 1) {
      const ids = await songs(4);
      const { id, updatedAt } = given((await create({ songIds: ids })).album);
      const orders = [ids.toReversed(), ids.slice(1), ids.slice(2)];
      const answers = await Promise.all(orders.map((songIds) => edit({ id, updatedAt, songIds })));
      const [won, ...others] = answers.filter(({ errors }) => errors.length === 0);
      expect(others).toEqual([]);
      expect(answers.flatMap(faults)).toEqual(Array(2).fill('CONFLICT input.updatedAt'));
      expect(await tracks(id)).toEqual(won?.album?.songs.map((track) => track.id));
    }
  });

  test('a song added to the album meanwhile is not lost', async () => {
    const [first = ''] = await songs(1);
    const { id, updatedAt } = given((await create({ songIds: [first] })).album);
    const { id: second } = await editor.created({ albumId: id, trackNumber: 2 });
    expect(faults(await edit({ id, updatedAt, songIds: [first] }))).toEqual(['CONFLICT input.updatedAt']);
    expect(await tracks(id)).toEqual([first, second]);
    const { album } = await edit({ id, updatedAt, songIds: [second, first] });
    expect(album?.songs.map((track) => track.id)).toEqual([second, first]);
    const next = await edit({ id, updatedAt: given(album).updatedAt, songIds: [first] });
    expect(next.errors).toEqual([]);
  });

  test('albums that simultaneously take each other’s songs both end up complete', async () => {
    const ids = await songs(8);
    const one = given((await create({ songIds: ids.slice(0, 4) })).album);
    const other = given((await create({ songIds: ids.slice(4) })).album);
    for (let round = 0; round < 10; round += 1) {
      const saves = [
        edit({ id: one.id, songIds: ids }),
        edit({ id: other.id, songIds: ids.toReversed() }),
        edit({ id: one.id, songIds: ids.slice(2, 6) }),
        editor.edit({ id: given(ids[round % 8]), albumId: other.id }),
      ];
      for (const { errors } of await Promise.all(saves)) expect(errors).toEqual([]);
      const left = [...(await tracks(one.id)), ...(await tracks(other.id))];
      expect(new Set(left).size).toBe(left.length);
    }
  });
});

test('updateAlbum takes the same number of statements for 2 songs and for 200', async () => {
  const ids = await songs(200);
  const counts: number[] = [];
  for (const count of [2, 200]) {
    const { id } = given((await create()).album);
    const input = { id, songIds: ids.slice(0, count) };
    const { statements, data } = await editor.query(editAlbum, { input });
    expect(data?.updateAlbum.album?.songs).toHaveLength(count);
    counts.push(statements.length);
  }
  expect(counts[0]).toBe(counts[1]);
  expect(counts[0]).toBeLessThan(20);
});
