import { rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import type { ArtistField, SongField } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { makeCover } from '../../support/audio-files.ts';
import { fileOf } from '../../support/upload.ts';
import { editAlbum, editArtist } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();

const readAgain = graphql(`
  mutation ReadAgain($id: ID!, $fields: [SongField!]) {
    readSongFromFile(id: $id, fields: $fields) {
      song {
        id title genre discNumber trackNumber releaseDate editedFields updatedAt
        artist { name } album { id title } image { url } lyrics { text }
      }
      errors { code field message }
    }
  }
`);

async function read(id: string, fields?: SongField[]) {
  return given((await editor.query(readAgain, { id, ...(fields && { fields }) })).data).readSongFromFile;
}

async function tagged() {
  const picture = await makeCover('red');
  const tags = {
    TIT2: 'Yesterday',
    TPE1: 'The Beatles',
    TALB: 'Help!',
    TRCK: '13',
    TCON: 'Pop',
    TDRC: '1965',
  };
  const audio = editor.audio({ ...tags, picture });
  return editor.created({ audio, title: 'Yesterday', artist: 'The Beatles' });
}

async function edited() {
  const song = await tagged();
  const image = fileOf(await makeCover('green'), 'green.png');
  const changes = { title: 'Eggs', artist: 'Paul', albumId: null, genre: 'Rock', trackNumber: 1, image };
  await editor.edit({ id: song.id, ...changes, releaseDate: '1970', lyrics: { text: 'Mine' } });
  return song;
}

test('fields that are handed back are as in the file at once, and the others stay', async () => {
  const { id } = await edited();
  const { song, errors } = await read(id, ['TITLE', 'RELEASE_DATE']);
  expect(errors).toEqual([]);
  expect(song).toMatchObject({
    title: 'Yesterday',
    releaseDate: '1965',
    artist: { name: 'Paul' },
    album: null,
    genre: 'Rock',
    trackNumber: 1,
    lyrics: { text: 'Mine' },
    editedFields: ['ALBUM', 'CREDITS', 'GENRES', 'IMAGE', 'LYRICS', 'TRACK_NUMBER'],
  });
});

test('all fields are handed back if none are named', async () => {
  const before = await edited();
  const { song } = await read(before.id);
  expect(song).toMatchObject({
    title: 'Yesterday',
    artist: { name: 'The Beatles' },
    album: { title: 'Help!' },
    genre: 'Pop',
    trackNumber: 13,
    releaseDate: '1965',
    lyrics: null,
    editedFields: [],
  });
  const at = (url = '') => new URL(url).pathname;
  expect(at(song?.image?.url)).toBe(at(before.image?.url));
  expect((await read(before.id)).song?.updatedAt).toBe(song?.updatedAt);
});

test('what the tags lack is handed back, and stays', async () => {
  const { id } = await editor.created({ audio: editor.audio(), title: 'Untitled', artist: 'Nobody' });
  const { song } = await read(id);
  expect(song).toMatchObject({ title: 'Untitled', artist: { name: 'Nobody' }, editedFields: [] });
});

test('a song stays on the album of its file, and by its artist, although they are called otherwise now', async () => {
  const { id, album, artist } = await tagged();
  await editor.query(editAlbum, { input: { id: given(album).id, title: 'Help me' } });
  await editor.query(editArtist, { input: { id: artist.id, name: 'Beatles' } });
  const { song } = await read(id);
  expect(song).toMatchObject({ album: { id: album?.id, title: 'Help me' }, artist: { name: 'Beatles' } });
});

test('a song whose file is gone stays as it is', async () => {
  const { id, title } = await editor.created({ title: 'Lost' });
  for (const file of await editor.stored()) {
    if (file.includes('audio')) await rm(path.join(editor.app.config.media.dir, file));
  }
  const refused = await read(id);
  expect(faults(refused)).toEqual(['NOT_FOUND id']);
  expect(title).toBe('Lost');
});

const readArtist = graphql(`
  mutation ReadArtist($id: ID!, $fields: [ArtistField!]) {
    readArtistFromFiles(id: $id, fields: $fields) {
      artist { id name sortName musicBrainzId editedFields image { url } }
      errors { code field message conflictId }
    }
  }
`);

test('an artist is handed back to the tags of its songs, one field or all', async () => {
  const ofTags = '0a11f1d4-5bd1-4a15-8b2e-b4ba1a3a3a11';
  const audio = editor.audio({
    TIT2: 'Duet',
    TPE1: 'Ghost of Tags',
    TSOP: 'Tags, Ghost of',
    picture: await makeCover('red'),
  });
  const song = await editor.created({ audio, title: undefined, artist: undefined });
  const { id } = song.artist;
  const read = async (fields?: ArtistField[]) =>
    given((await editor.query(readArtist, { id, ...(fields && { fields }) })).data).readArtistFromFiles;
  const image = fileOf(await makeCover('green'), 'green.png');
  await editor.upload(editArtist, {
    input: { id, name: 'Edited', sortName: 'Zorro', musicBrainzId: ofTags, image },
  });
  const { artist: sorted } = await read(['SORT_NAME']);
  expect(sorted).toMatchObject({
    name: 'Edited',
    sortName: 'Tags, Ghost of',
    musicBrainzId: ofTags,
    editedFields: ['IMAGE', 'MUSIC_BRAINZ_ID', 'NAME'],
  });
  expect(await read()).toMatchObject({
    artist: { id, name: 'Ghost of Tags', musicBrainzId: null, editedFields: [], image: null },
    errors: [],
  });
  // The name of the tags is another artist's meanwhile.
  await editor.query(editArtist, { input: { id, name: 'Edited again' } });
  const { artist: namesake } = await editor.created({ artist: 'Ghost of Tags II' });
  await editor.query(editArtist, { input: { id: namesake.id, name: 'Ghost of Tags' } });
  expect(await read(['NAME'])).toMatchObject({
    artist: { name: 'Edited again', editedFields: [] },
    errors: [],
  });
});

test('an artist whose files are gone stays as it is', async () => {
  const { artist } = await tagged();
  await editor.query(editArtist, { input: { id: artist.id, sortName: 'Zorro' } });
  for (const file of await editor.stored()) {
    if (file.includes('audio')) await rm(path.join(editor.app.config.media.dir, file));
  }
  const { data } = await editor.query(readArtist, { id: artist.id });
  expect(data?.readArtistFromFiles).toMatchObject({
    artist: null,
    errors: [{ code: 'NOT_FOUND', field: ['id'] }],
  });
});
