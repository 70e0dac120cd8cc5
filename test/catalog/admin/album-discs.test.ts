import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import type { AlbumTrackInput, CreateAlbumInput, UpdateAlbumInput } from '../../generated/graphql.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { addAlbum, editAlbum, oneAlbum, oneSong, removeAlbum } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();
const make = catalogFactory(editor.app.orm);
let count = 0;

async function songs(length: number): Promise<string[]> {
  const made = Array.from({ length }, () => make.song());
  await make.save();
  return made.map(({ id }) => id);
}

async function create(input: Partial<CreateAlbumInput>) {
  count += 1;
  const facts = { title: `Box ${count}`, artist: 'A band', releaseYear: 1999, ...input };
  return given((await editor.query(addAlbum, { input: facts })).data).createAlbum;
}

async function edit(input: UpdateAlbumInput) {
  return given((await editor.query(editAlbum, { input })).data).updateAlbum;
}

/** Of each song: its letter, its disc and its number on it. */
async function placesOn(id: string, ids: readonly string[]): Promise<string[]> {
  const { data } = await editor.query(oneAlbum, { id });
  return given(data?.album).songs.map(
    (song) => `${'abcdefgh'[ids.indexOf(song.id)]} ${song.discNumber}-${song.trackNumber}`,
  );
}

const onDiscs = (...discs: [songId: string | undefined, discNumber: number][]): AlbumTrackInput[] =>
  discs.map(([songId, discNumber]) => ({ songId: given(songId), discNumber }));

describe('an album of two discs', () => {
  let ids: string[];
  let id: string;

  beforeEach(async () => {
    ids = await songs(6);
    const [a, b, c, d] = ids;
    const { album, errors } = await create({ tracks: onDiscs([a, 1], [b, 1], [c, 2], [d, 2]) });
    expect(errors).toEqual([]);
    id = given(album).id;
  });

  test('is created with its discs; each is numbered from 1', async () => {
    expect(await placesOn(id, ids)).toEqual(['a 1-1', 'b 1-2', 'c 2-1', 'd 2-2']);
  });

  test('keeps its discs when songIds repeatedly swaps two songs', async () => {
    const [a = '', b = '', c = '', d = ''] = ids;
    await edit({ id, songIds: [b, a, c, d] });
    expect(await placesOn(id, ids)).toEqual(['b 1-1', 'a 1-2', 'c 2-1', 'd 2-2']);
    await edit({ id, songIds: [b, a, d, c] });
    expect(await placesOn(id, ids)).toEqual(['b 1-1', 'a 1-2', 'd 2-1', 'c 2-2']);
    await edit({ id, songIds: [d, a, c, b] });
    expect(await placesOn(id, ids)).toEqual(['a 1-1', 'b 1-2', 'd 2-1', 'c 2-2']);
  });

  test('puts a song added by songIds on the disc of the song before it, the first on disc 1', async () => {
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = ids;
    await edit({ id, songIds: [e, c, d, f] });
    expect(await placesOn(id, ids)).toEqual(['e 1-1', 'c 2-1', 'd 2-2', 'f 2-3']);
    await edit({ id, songIds: [c, a, b] });
    expect(await placesOn(id, ids)).toEqual(['c 2-1', 'a 2-2', 'b 2-3']);
  });

  test('ignores the disc that a song had on another album', async () => {
    const [a = '', b = '', c = ''] = ids;
    const { album } = await create({ songIds: [c, a] });
    expect(await placesOn(given(album).id, ids)).toEqual(['c 1-1', 'a 1-2']);
    await edit({ id: given(album).id, tracks: onDiscs([a, 1], [c, 3]) });
    await edit({ id, songIds: [c, b] });
    expect(await placesOn(id, ids)).toEqual(['c 1-1', 'b 1-2']);
  });

  test('is rearranged by tracks, in one order; disc 1 by default', async () => {
    const [a = '', b = '', c = '', d = '', e = ''] = ids;
    await edit({
      id,
      tracks: [{ songId: e }, ...onDiscs([c, 2], [a, 1], [d, 7], [b, 2])],
    });
    expect(await placesOn(id, ids)).toEqual(['e 1-1', 'a 1-2', 'c 2-1', 'b 2-2', 'd 7-1']);
    await edit({ id, tracks: null });
    expect(await placesOn(id, ids)).toEqual([]);
  });

  test('is not changed by edits of other fields, or by repeating its state', async () => {
    const [a = '', b = '', c = '', d = ''] = ids;
    const { album } = await edit({ id, title: 'Another title', releaseYear: 2001 });
    expect(await placesOn(id, ids)).toEqual(['a 1-1', 'b 1-2', 'c 2-1', 'd 2-2']);
    const before = given((await editor.query(oneSong, { id: c })).data?.song).updatedAt;
    const same = await edit({ id, tracks: onDiscs([a, 1], [b, 1], [c, 2], [d, 2]) });
    expect(same.album?.updatedAt).toBe(album?.updatedAt);
    expect(given((await editor.query(oneSong, { id: c })).data?.song).updatedAt).toBe(before);
  });

  test('does not lose a song added meanwhile, by songIds or tracks', async () => {
    const { data } = await editor.query(oneAlbum, { id });
    const { updatedAt } = given(data?.album);
    await editor.created({ albumId: id, discNumber: 2, trackNumber: 3 });
    expect(faults(await edit({ id, updatedAt, tracks: onDiscs([ids[0], 1]) }))).toEqual([
      'CONFLICT input.updatedAt',
    ]);
  });
});

test('an album accepts only one of songIds and tracks', async () => {
  const [a = ''] = await songs(1);
  const both = { songIds: [a], tracks: onDiscs([a, 1]) };
  expect(faults(await create(both))).toEqual(['INVALID input.tracks']);
  const { album } = await create({ songIds: null, tracks: null });
  const { id } = given(album);
  expect(faults(await edit({ id, ...both }))).toEqual(['INVALID input.tracks']);
  expect(await placesOn(id, [a])).toEqual([]);
});

test('all faults of an album’s tracks are reported together, each at its place', async () => {
  const [a] = await songs(1);
  const tracks = onDiscs([a, 0], [randomUUID(), 1], [a, 32_768]);
  expect(faults(await create({ tracks })).sort()).toEqual([
    'INVALID input.tracks.0.discNumber',
    'INVALID input.tracks.2.discNumber',
    'INVALID input.tracks.2.songId',
    'NOT_FOUND input.tracks.1.songId',
  ]);
  const many = Array.from({ length: 1001 }, () => ({ songId: randomUUID(), discNumber: 1 }));
  expect(faults(await create({ tracks: many }))).toEqual(['INVALID input.tracks']);
  const input = { title: 'x', artist: 'y', releaseYear: 2000, tracks: onDiscs(['x', 1]) };
  const { errors } = await editor.query(addAlbum, { input });
  expect(errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', argument: 'input.tracks.0.songId' } },
  ]);
});

test('a song takes its disc from the input before tags, and can be moved to another disc', async () => {
  const tagged = await editor.created({ audio: editor.audio({ TPOS: '3/4' }) });
  const said = await editor.created({ audio: editor.audio({ TPOS: '3/4' }), discNumber: 2 });
  const { song: none } = await editor.create({ discNumber: null });
  expect([tagged.discNumber, said.discNumber, none?.discNumber]).toEqual([3, 2, 1]);
  const { song } = await editor.edit({ id: said.id, discNumber: 4 });
  expect(song?.discNumber).toBe(4);
  const renamed = await editor.edit({ id: said.id, title: 'Another title' });
  expect(renamed.song?.discNumber).toBe(4);
  for (const discNumber of [0, 32_768, null]) {
    expect(faults(await editor.edit({ id: said.id, discNumber }))).toEqual(['INVALID input.discNumber']);
  }
  expect(faults(await editor.create({ discNumber: -1 }))).toEqual(['INVALID input.discNumber']);
});

test('changing tracks takes the same number of statements for 2 tracks and for 200', async () => {
  const ids = await songs(200);
  const counts: number[] = [];
  for (const length of [2, 200]) {
    const { id } = given((await create({})).album);
    const tracks = ids.slice(0, length).map((songId, index) => ({ songId, discNumber: 1 + (index % 5) }));
    const { statements, data } = await editor.query(editAlbum, { input: { id, tracks } });
    expect(data?.updateAlbum.album?.songs).toHaveLength(length);
    counts.push(statements.length);
  }
  expect(counts[0]).toBe(counts[1]);
});

test('two albums that are discs of one can be joined: rename one, give it the songs of the other, and delete the other', async () => {
  const ids = await songs(4);
  const [a, b, c, d] = ids;
  const first = given((await create({ title: 'Set (Disc 1)', songIds: [given(a), given(b)] })).album).id;
  const second = given((await create({ title: 'Set (Disc 2)', songIds: [given(c), given(d)] })).album).id;
  const tracks = onDiscs([a, 1], [b, 1], [c, 2], [d, 2]);
  const { album, errors } = await edit({ id: first, title: 'Set', tracks });
  expect([album?.title, errors]).toEqual(['Set', []]);
  expect((await editor.query(removeAlbum, { id: second })).data?.deleteAlbum.errors).toEqual([]);
  expect(await placesOn(first, ids)).toEqual(['a 1-1', 'b 1-2', 'c 2-1', 'd 2-2']);
});
