import { beforeEach, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/gql.ts';
import type { AlbumField, SongField } from '../../generated/graphql.ts';
import { Editor, faults, type SongTags } from './editor.ts';

const editor = await Editor.start();
beforeEach(async () => {
  await editor.emptyCatalog();
});

const sortOfSong = graphql(`
  query SortOfSong($id: ID!) {
    song(id: $id) { title sortTitle editedFields album { id title sortTitle editedFields } }
  }
`);
const sortSong = graphql(`
  mutation SortSong($input: UpdateSongInput!) {
    updateSong(input: $input) { song { sortTitle } errors { code field message } }
  }
`);
const sortAlbum = graphql(`
  mutation SortAlbum($input: UpdateAlbumInput!) {
    updateAlbum(input: $input) { album { sortTitle } errors { code field message } }
  }
`);
const songAgain = graphql(`
  mutation SortSongAgain($id: ID!, $fields: [SongField!]) {
    readSongFromFile(id: $id, fields: $fields) { song { sortTitle } errors { code field } }
  }
`);
const albumAgain = graphql(`
  mutation SortAlbumAgain($id: ID!, $fields: [AlbumField!]) {
    readAlbumFromFiles(id: $id, fields: $fields) { album { sortTitle } errors { code field } }
  }
`);

const tags = { TIT2: 'The Song', TALB: 'The Box', TPE1: 'A', TSOT: 'Tagged song', TSOA: 'Tagged box' };

async function uploaded(): Promise<string> {
  const audio = editor.audio(tags as SongTags);
  return (await editor.created({ title: undefined, artist: undefined, audio })).id;
}

const shown = async (id: string) => given((await editor.query(sortOfSong, { id })).data?.song);
const albumOf = async (id: string) => given((await shown(id)).album);

test('what an editor orders a song by wins over its tags until it is handed back', async () => {
  const id = await uploaded();
  expect(await shown(id)).toMatchObject({ sortTitle: 'Tagged song', editedFields: [] });
  await editor.query(sortSong, { input: { id, sortTitle: ' Mine ' } });
  expect(await shown(id)).toMatchObject({ sortTitle: 'Mine', editedFields: ['SORT_TITLE'] });
  await editor.query(songAgain, { id, fields: ['TITLE'] as SongField[] });
  expect((await shown(id)).sortTitle).toBe('Mine');
  await editor.query(songAgain, { id, fields: ['SORT_TITLE'] as SongField[] });
  expect(await shown(id)).toMatchObject({ sortTitle: 'Tagged song', editedFields: [] });
  await editor.query(sortSong, { input: { id, sortTitle: null } });
  expect((await shown(id)).sortTitle).toBe('Song, The');
});

test('a new title is not ordered by what tags say of the former, and comes back with it', async () => {
  const id = await uploaded();
  await editor.query(sortSong, { input: { id, title: 'A Dance' } });
  expect(await shown(id)).toMatchObject({ sortTitle: 'Dance, A', editedFields: ['TITLE'] });
  await editor.query(songAgain, { id, fields: ['TITLE'] as SongField[] });
  expect(await shown(id)).toMatchObject({ title: 'The Song', sortTitle: 'Tagged song' });
});

test('what an editor orders an album by wins over its files until it is handed back', async () => {
  const id = await uploaded();
  const album = await albumOf(id);
  expect(album).toMatchObject({ sortTitle: 'Tagged box', editedFields: [] });
  await editor.query(sortAlbum, { input: { id: album.id, sortTitle: 'Mine' } });
  expect(await albumOf(id)).toMatchObject({ sortTitle: 'Mine', editedFields: ['SORT_TITLE'] });
  await editor.query(albumAgain, { id: album.id, fields: ['SORT_TITLE'] as AlbumField[] });
  expect(await albumOf(id)).toMatchObject({ sortTitle: 'Tagged box', editedFields: [] });
  await editor.query(sortAlbum, { input: { id: album.id, title: 'The Chest' } });
  expect(await albumOf(id)).toMatchObject({ sortTitle: 'Chest, The', editedFields: ['TITLE'] });
  await editor.query(albumAgain, { id: album.id });
  expect(await albumOf(id)).toMatchObject({ title: 'The Box', sortTitle: 'Tagged box' });
});

test('titles to order by that are empty or too long are refused', async () => {
  const id = await uploaded();
  const album = await albumOf(id);
  const song = await editor.query(sortSong, { input: { id, sortTitle: ' ' } });
  expect(faults(given(song.data).updateSong)).toEqual(['INVALID input.sortTitle']);
  const long = await editor.query(sortAlbum, { input: { id: album.id, sortTitle: 'x'.repeat(201) } });
  expect(faults(given(long.data).updateAlbum)).toEqual(['INVALID input.sortTitle']);
});
