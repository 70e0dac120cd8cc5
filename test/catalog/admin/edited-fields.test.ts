import { expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/index.ts';
import { makeCover } from '../../support/audio-files.ts';
import { fileOf } from '../../support/upload.ts';
import { addAlbum, editAlbum, editArtist, removeAlbum } from './editing.operations.ts';
import { Editor } from './editor.ts';

const editor = await Editor.start();

const heldFields = graphql(`
  query HeldFields($song: ID!) {
    song(id: $song) { editedFields artist { editedFields } album { editedFields } }
  }
`);

async function held(song: string) {
  return given((await editor.query(heldFields, { song })).data?.song);
}

const tags = { TIT2: 'Yesterday', TPE1: 'The Beatles', TALB: 'Help!', TRCK: '13', TCON: 'Pop;Rock' };

async function tagged() {
  const { song } = await editor.create({
    audio: editor.audio(tags),
    title: 'Yesterday',
    artist: 'The Beatles',
  });
  return given(song);
}

test('nothing of a song is held that its tags say, also where the input repeats them', async () => {
  const { id } = await tagged();
  expect(await held(id)).toEqual({
    editedFields: [],
    artist: { editedFields: [] },
    album: { editedFields: [] },
  });
});

test('what was given for a new song in place of its tags is held', async () => {
  const { id } = await editor.created({
    audio: editor.audio(tags),
    title: 'Scrambled Eggs',
    artist: 'the beatles',
    albumId: null,
    discNumber: 2,
    genres: ['Ballad'],
    image: fileOf(await makeCover('green'), 'green.png'),
  });
  expect((await held(id)).editedFields).toEqual(['ALBUM', 'DISC_NUMBER', 'GENRES', 'IMAGE', 'TITLE']);
});

test('updateSong holds the fields that it changes, and no others', async () => {
  const { id, updatedAt } = await tagged();
  await editor.edit({ id, title: 'Yesterday', trackNumber: 13, genres: ['pop', 'rock'] });
  expect((await held(id)).editedFields).toEqual([]);
  const { song } = await editor.edit({
    id,
    updatedAt,
    title: 'Scrambled Eggs',
    genres: ['Rock'],
    trackNumber: 13,
  });
  expect(song?.title).toBe('Scrambled Eggs');
  await editor.edit({ id, artist: 'Paul', albumId: null, discNumber: 4, trackNumber: null });
  expect((await held(id)).editedFields).toEqual([
    'ALBUM',
    'CREDITS',
    'DISC_NUMBER',
    'GENRES',
    'TITLE',
    'TRACK_NUMBER',
  ]);
});

test('an album holds what was edited, and its songs hold their new places', async () => {
  const [one, two, three] = [await tagged(), await tagged(), await tagged()];
  const album = given(one.album);
  await editor.query(editAlbum, { input: { id: album.id, releaseYear: 1965, songIds: [two.id, one.id] } });
  expect(await held(one.id)).toMatchObject({
    editedFields: ['TRACK_NUMBER'],
    album: { editedFields: ['RELEASE_YEAR'] },
  });
  expect(await held(three.id)).toMatchObject({ editedFields: ['ALBUM'], album: null });
  await editor.query(editAlbum, { input: { id: album.id, genres: ['Beat'] } });
  expect((await held(two.id)).editedFields).toEqual(['GENRES', 'TRACK_NUMBER']);
  const added = await editor.query(addAlbum, {
    input: { title: 'Help! 2', artist: 'Others', songIds: [two.id] },
  });
  expect((await held(two.id)).editedFields).toEqual(['ALBUM', 'GENRES', 'TRACK_NUMBER']);
  await editor.query(removeAlbum, { id: given(added.data?.createAlbum.album).id });
  expect((await held(two.id)).editedFields).toEqual(['ALBUM', 'GENRES', 'TRACK_NUMBER']);
});

test('an artist holds what was edited', async () => {
  const { id, artist } = await editor.created({ artist: 'Prince' });
  await editor.query(editArtist, { input: { id: artist.id, name: 'Prince', sortName: 'Rogers Nelson' } });
  expect((await held(id)).artist.editedFields).toEqual(['SORT_NAME']);
});

test('only administrators see which fields are held', async () => {
  const { id } = await tagged();
  const { data, errors } = await editor.app.query(heldFields, { song: id });
  expect(data?.song).toEqual({
    editedFields: null,
    artist: { editedFields: null },
    album: { editedFields: null },
  });
  expect(errors).toHaveLength(3);
});
