import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { oneAlbum, oneArtist, oneSong, removeAlbum, removeSong } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();

beforeEach(async () => {
  await editor.emptyCatalog();
});

const deleteSong = async (id: string) => given((await editor.query(removeSong, { id })).data).deleteSong;
const deleteAlbum = async (id: string, withSongs = false) =>
  given((await editor.query(removeAlbum, { id, withSongs })).data).deleteAlbum;

/** An album by one artist, with songs by the artists of these names. */
async function album(owner: string, artists: string[]) {
  const tags = { TALB: 'An album', TPE2: owner };
  const songs = [];
  for (const artist of artists) songs.push(await editor.created({ artist, audio: editor.audio(tags) }));
  return { id: given(songs[0]?.album).id, songs };
}

test("deleting an artist's only song deletes the artist", async () => {
  const { id, artist } = await editor.created();
  expect(await deleteSong(id)).toEqual({ deletedId: id, errors: [] });
  expect((await editor.query(oneSong, { id })).data?.song).toBeNull();
  expect((await editor.query(oneArtist, { id: artist.id })).data?.artist).toBeNull();
});

test('deleting a song keeps an artist with another song or an album', async () => {
  const { id, artist } = await editor.created();
  await editor.created({ artist: artist.name });
  await deleteSong(id);
  expect(await editor.rows('select id from artist')).toEqual([{ id: artist.id }]);
  const { songs } = await album('Owner', ['Owner']);
  await deleteSong(given(songs[0]).id);
  expect(await editor.count("artist where name = 'Owner'")).toBe(1);
});

test('deleting an album keeps its songs, without an album', async () => {
  const { id, songs } = await album('Compiler', ['Guest', 'Other guest']);
  expect(await deleteAlbum(id)).toEqual({ deletedId: id, errors: [] });
  expect((await editor.query(oneAlbum, { id })).data?.album).toBeNull();
  for (const song of songs) {
    const left = given((await editor.query(oneSong, { id: song.id })).data?.song);
    expect(left.album).toBeNull();
    expect(left.updatedAt > song.updatedAt).toBe(true);
  }
  expect(await editor.rows('select name from artist order by name')).toEqual([
    { name: 'Guest' },
    { name: 'Other guest' },
  ]);
});

test('deleting an album with its songs deletes artists who have nothing else', async () => {
  const { id } = await album('Compiler', ['Guest', 'Other guest']);
  await editor.created({ artist: 'Guest', albumId: null });
  await deleteAlbum(id, true);
  expect(await editor.count('song')).toBe(1);
  expect(await editor.rows('select name from artist')).toEqual([{ name: 'Guest' }]);
});

test('deleting something twice answers NOT_FOUND', async () => {
  const { id, songs } = await album('Owner', ['Owner']);
  const song = given(songs[0]);
  await deleteSong(song.id);
  expect(faults(await deleteSong(song.id))).toEqual(['NOT_FOUND id']);
  await deleteAlbum(id);
  expect(faults(await deleteAlbum(id))).toEqual(['NOT_FOUND id']);
  expect(faults(await deleteAlbum(randomUUID(), true))).toEqual(['NOT_FOUND id']);
  const { errors } = await editor.query(removeSong, { id: 'x' });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('of simultaneous deletions of the same item, one succeeds', async () => {
  const song = await editor.created();
  const songs = await Promise.all(Array.from({ length: 5 }, () => deleteSong(song.id)));
  expect(songs.flatMap(faults)).toEqual(Array(4).fill('NOT_FOUND id'));
  const { id } = await album('Owner', ['Owner', 'Guest']);
  const albums = await Promise.all([true, false, true, false].map((withSongs) => deleteAlbum(id, withSongs)));
  expect(albums.flatMap(faults)).toEqual(Array(3).fill('NOT_FOUND id'));
});

test('deleteAlbum takes the same number of statements for 2 songs and for 20', async () => {
  const counts: number[] = [];
  for (const size of [2, 20]) {
    const { id } = await album(
      'Owner',
      Array.from({ length: size }, (_, index) => `Guest ${index}`),
    );
    counts.push((await editor.query(removeAlbum, { id, withSongs: true })).statements.length);
    expect(await editor.count('artist')).toBe(0);
  }
  expect(counts[0]).toBe(counts[1]);
});
