import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { oneAlbum, oneArtist, oneSong, removeAlbum, removeSong } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();

beforeEach(async () => {
  await editor.rows('truncate song, album, artist, image, audio_file cascade');
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

test('a song goes with its artist', async () => {
  const { id, artist } = await editor.created();
  expect(await deleteSong(id)).toEqual({ deletedId: id, errors: [] });
  expect((await editor.query(oneSong, { id })).data?.song).toBeNull();
  expect((await editor.query(oneArtist, { id: artist.id })).data?.artist).toBeNull();
});

test('an artist with another song or an album stays', async () => {
  const { id, artist } = await editor.created();
  await editor.created({ artist: artist.name });
  await deleteSong(id);
  expect(await editor.rows('select id from artist')).toEqual([{ id: artist.id }]);
  const { songs } = await album('Owner', ['Owner']);
  await deleteSong(given(songs[0]).id);
  expect(await editor.count("artist where name = 'Owner'")).toBe(1);
});

test('an album goes, and its songs stay without one', async () => {
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

test('an album goes with its songs, and with artists who have nothing else', async () => {
  const { id } = await album('Compiler', ['Guest', 'Other guest']);
  await editor.created({ artist: 'Guest', albumId: null });
  await deleteAlbum(id, true);
  expect(await editor.count('song')).toBe(1);
  expect(await editor.rows('select name from artist')).toEqual([{ name: 'Guest' }]);
});

test('what is gone already is not found', async () => {
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

test('of those who delete the same at the same moment, one does', async () => {
  const song = await editor.created();
  const songs = await Promise.all(Array.from({ length: 5 }, () => deleteSong(song.id)));
  expect(songs.flatMap(faults)).toEqual(Array(4).fill('NOT_FOUND id'));
  const { id } = await album('Owner', ['Owner', 'Guest']);
  const albums = await Promise.all([true, false, true, false].map((withSongs) => deleteAlbum(id, withSongs)));
  expect(albums.flatMap(faults)).toEqual(Array(3).fill('NOT_FOUND id'));
});

test('the number of statements is the same for an album of 2 songs and of 20', async () => {
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
