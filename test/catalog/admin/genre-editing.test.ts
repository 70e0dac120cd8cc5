import { expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/gql.ts';
import type { UpdateAlbumInput } from '../../generated/graphql.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();

const oneSong = graphql(`
  query GenresOfEditedSong($id: ID!) { song(id: $id) { genre genres { name } updatedAt album { id updatedAt } } }
`);

async function stateOf(id: string) {
  const song = given((await editor.query(oneSong, { id })).data?.song);
  return { ...song, names: song.genres.map(({ name }) => name) };
}

async function namesOf(id: string): Promise<string[]> {
  const { genre, names } = await stateOf(id);
  expect(genre).toBe(names[0] ?? null);
  return names;
}

test('an uploaded song has all genres of its tags', async () => {
  const { id } = await editor.created({ audio: editor.audio({ TCON: '(17)\0Space Rock; rock;Dub' }) });
  expect(await namesOf(id)).toEqual(['Rock', 'Space Rock', 'Dub']);
});

test('createSong takes several genres, and finds those that are there in any spelling', async () => {
  const first = await editor.created({ genres: ['Trip Hop', 'Downtempo'] });
  const second = await editor.created({
    genres: ['downtempo', 'TRIP  HOP', 'Jazz'],
    audio: editor.audio({ TCON: 'Rock' }),
  });
  expect(await namesOf(first.id)).toEqual(['Trip Hop', 'Downtempo']);
  expect(await namesOf(second.id)).toEqual(['Downtempo', 'Trip Hop', 'Jazz']);
  const none = await editor.created({ genres: [], audio: editor.audio({ TCON: 'Rock' }) });
  expect(await namesOf(none.id)).toEqual([]);
});

test('updateSong replaces the genres, and keeps them when they are omitted', async () => {
  const { id } = await editor.created({ genres: ['Folk', 'Drone'] });
  await editor.edit({ id, title: 'Renamed' });
  expect(await namesOf(id)).toEqual(['Folk', 'Drone']);
  await editor.edit({ id, genres: ['Drone', 'Folk', 'Noise'] });
  expect(await namesOf(id)).toEqual(['Drone', 'Folk', 'Noise']);
  await editor.edit({ id, genre: 'Noise' });
  expect(await namesOf(id)).toEqual(['Noise']);
  await editor.edit({ id, genres: ['Noise', 'Drone'] });
  await editor.edit({ id, genres: null });
  expect(await namesOf(id)).toEqual([]);
});

test('another genre behind the first is a change that an editor with an older state does not overwrite', async () => {
  const { id, updatedAt } = await editor.created({ genres: ['Folk', 'Drone'] });
  const same = await editor.edit({ id, updatedAt, genres: ['FOLK', 'drone'] });
  expect(same.song?.updatedAt).toBe(updatedAt);
  const { song } = await editor.edit({ id, updatedAt, genres: ['Folk', 'Dub'] });
  expect(song?.updatedAt).not.toBe(updatedAt);
  expect(faults(await editor.edit({ id, updatedAt, genres: ['Folk'] }))).toEqual([
    'CONFLICT input.updatedAt',
  ]);
  expect(await namesOf(id)).toEqual(['Folk', 'Dub']);
});

test('faults of genres are reported together, each with its place', async () => {
  const { id } = await editor.created({ genres: ['Folk'] });
  expect(faults(await editor.edit({ id, genres: ['Dub', ' ', 'x'.repeat(101), 'ＤＵＢ'] })).sort()).toEqual([
    'INVALID input.genres.1',
    'INVALID input.genres.2',
    'INVALID input.genres.3',
  ]);
  const many = Array.from({ length: 21 }, (_, index) => `Genre ${index}`);
  expect(faults(await editor.edit({ id, genres: many }))).toEqual(['INVALID input.genres']);
  expect(faults(await editor.edit({ id, genre: 'Dub', genres: ['Dub'] }))).toEqual(['INVALID input.genres']);
  expect(await namesOf(id)).toEqual(['Folk']);
});

const editAlbum = graphql(`
  mutation EditGenresOfAlbum($input: UpdateAlbumInput!) {
    updateAlbum(input: $input) { album { updatedAt genres { name } } errors { code field message } }
  }
`);
const change = async (input: UpdateAlbumInput) =>
  given((await editor.query(editAlbum, { input })).data).updateAlbum;

test('updateAlbum gives its genres to all of its songs, and leaves songs alone that have them', async () => {
  const tags = { TALB: 'A common album', TCON: 'Rock' };
  const [first, second] = [
    await editor.created({ audio: editor.audio(tags) }),
    await editor.created({ audio: editor.audio(tags), genres: ['Dub', 'Ambient'] }),
  ];
  const before = [await stateOf(first.id), await stateOf(second.id)] as const;
  const albumId = given(before[0].album).id;
  const { album, errors } = await change({ id: albumId, genres: ['DUB', 'ambient'] });
  expect(errors).toEqual([]);
  expect(album?.genres).toEqual([{ name: 'Ambient' }, { name: 'Dub' }]);
  expect(await namesOf(first.id)).toEqual(['Dub', 'Ambient']);
  expect(await namesOf(second.id)).toEqual(['Dub', 'Ambient']);
  expect((await stateOf(first.id)).updatedAt).not.toBe(before[0].updatedAt);
  expect((await stateOf(second.id)).updatedAt).toBe(before[1].updatedAt);
  expect(album?.updatedAt).not.toBe(before[0].album?.updatedAt);
  const { errors: refused } = await change({ id: albumId, genres: ['', 'Dub'] });
  expect(refused.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual(['INVALID input.genres.0']);
  const cleared = await change({ id: albumId, genres: [] });
  expect(cleared.album?.genres).toEqual([]);
});

test('songs added at once with the same new genre have one genre', async () => {
  const songs = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      editor.created({ artist: `Artist ${index}`, genres: ['Brand New', index % 2 ? 'Newer' : 'NEWER'] }),
    ),
  );
  const [row] = await editor.rows<{ count: number }>(
    `select count(*)::int as count from genre where name_key in (name_key('Brand New'), name_key('Newer'))`,
  );
  expect(row?.count).toBe(2);
  const found = await Promise.all(songs.map(({ id }) => namesOf(id)));
  expect(new Set(found.map((names) => names.join())).size).toBe(1);
});
