import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { makeCover } from '../../support/audio-files.ts';
import { fileOf } from '../../support/upload.ts';
import { addAlbum, editSong, oneArtist, oneSong } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();

let albums = 0;

async function album(title = `Album ${++albums}`) {
  const { data } = await editor.query(addAlbum, { input: { title, artist: 'An artist', releaseYear: 2001 } });
  return given(data?.createAlbum.album);
}

async function now(id: string) {
  return given((await editor.query(oneSong, { id })).data?.song);
}

test('updateSong keeps omitted fields', async () => {
  const image = fileOf(await makeCover('green'), 'green.png');
  const { id } = await editor.created({ genre: 'Folk', trackNumber: 7, albumId: (await album()).id, image });
  const before = await now(id);
  const { song, errors } = await editor.edit({ id, title: 'Renamed' });
  expect(errors).toEqual([]);
  expect(song?.title).toBe('Renamed');
  expect(await now(id)).toEqual({ ...before, title: 'Renamed', updatedAt: song?.updatedAt });
});

test('null clears only nullable fields of a song', async () => {
  const image = fileOf(await makeCover('green'), 'green.png');
  const { id } = await editor.created({ genre: 'Folk', trackNumber: 7, albumId: (await album()).id, image });
  const { song } = await editor.edit({ id, genre: null, trackNumber: null, albumId: null, image: null });
  expect(song).toMatchObject({ genre: null, trackNumber: null, album: null, image: null });
  const refused = await editor.edit({ id, title: null, artist: null, audio: null, featured: null });
  expect(faults(refused).sort()).toEqual(
    ['artist', 'audio', 'featured', 'title'].map((field) => `INVALID input.${field}`),
  );
});

test('updateSong moves a song to another album', async () => {
  const [from, to] = [await album('From'), await album('To')];
  const { id } = await editor.created({ albumId: from.id, discNumber: 2, trackNumber: 3 });
  const { song } = await editor.edit({ id, albumId: to.id });
  expect(song).toMatchObject({ album: { id: to.id, title: 'To' }, discNumber: 2, trackNumber: 3 });
  const off = await editor.edit({ id, albumId: null });
  expect(off.song).toMatchObject({ album: null, discNumber: 2, trackNumber: 3 });
});

test('updateSong finds the artist ignoring case, or creates it, and deletes one left without songs and albums', async () => {
  const { id, artist } = await editor.created({ artist: 'Lonely' });
  const { song } = await editor.edit({ id, artist: 'Newcomer' });
  expect(song?.artist.name).toBe('Newcomer');
  expect((await editor.query(oneArtist, { id: artist.id })).data?.artist).toBeNull();
  const other = await editor.created({ artist: 'Another' });
  const moved = await editor.edit({ id: other.id, artist: 'NEWCOMER' });
  expect(moved.song?.artist.id).toBe(song?.artist.id);
});

test('updateSong keeps a former artist who still has an album', async () => {
  const { id, artist } = await editor.created({ artist: 'Prolific' });
  await editor.query(addAlbum, { input: { title: 'Works', artist: 'Prolific', releaseYear: 1999 } });
  await editor.edit({ id, artist: 'Someone else' });
  expect((await editor.query(oneArtist, { id: artist.id })).data?.artist).toEqual(artist);
});

test('new audio plays, and sets the duration', async () => {
  const { id, audioUrl, title, genre } = await editor.created({ genre: 'Folk' });
  const bytes = editor.mp3({ TIT2: 'A tag', TCON: 'Another genre' }, 3);
  const { song } = await editor.edit({ id, audio: fileOf(bytes, 'new.mp3') });
  expect(song).toMatchObject({ duration: 3, title, genre });
  expect(song?.audioUrl).not.toBe(audioUrl);
  expect(await editor.play(given(song).audioUrl)).toEqual(bytes);
});

test('updateSong adds a song to the shelf and removes it', async () => {
  const { id } = await editor.created();
  const on = await editor.edit({ id, featured: true });
  expect(on.song?.featured).toBe(true);
  const again = await editor.edit({ id, featured: true });
  expect(again.song?.updatedAt).toBe(on.song?.updatedAt);
  expect((await editor.edit({ id, featured: false })).song?.featured).toBe(false);
});

test('updateSong reports all faults together', async () => {
  const { id } = await editor.created();
  const refused = await editor.edit({
    id,
    title: ' ',
    artist: '',
    albumId: randomUUID(),
    trackNumber: 40_000,
    genre: '',
    audio: fileOf('no sound', 'x.mp3'),
    image: fileOf('no picture', 'x.png'),
  });
  expect(refused.song).toBeNull();
  expect(faults(refused).sort()).toEqual([
    'INVALID input.artist',
    'INVALID input.genre',
    'INVALID input.title',
    'INVALID input.trackNumber',
    'NOT_FOUND input.albumId',
    'UNSUPPORTED_MEDIA input.audio',
    'UNSUPPORTED_MEDIA input.image',
  ]);
});

test('a song that does not exist answers NOT_FOUND', async () => {
  expect(faults(await editor.edit({ id: randomUUID(), title: 'x' }))).toEqual(['NOT_FOUND input.id']);
  const { errors } = await editor.query(editSong, { input: { id: 'x' } });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.id' } }]);
});

describe('two editors of a song', () => {
  test('the one with an older state is told so, and nothing is saved', async () => {
    const { id, updatedAt } = await editor.created({ title: 'First' });
    const saved = await editor.edit({ id, updatedAt, title: 'Second' });
    expect(saved.errors).toEqual([]);
    const refused = await editor.edit({ id, updatedAt, title: 'Third', featured: true });
    expect(faults(refused)).toEqual(['CONFLICT input.updatedAt']);
    expect(await now(id)).toMatchObject({ title: 'Second', featured: false });
    const next = await editor.edit({ id, updatedAt: given(saved.song).updatedAt, title: 'Third' });
    expect(next.song?.title).toBe('Third');
  });

  test('of those who save simultaneously, exactly one succeeds', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id, updatedAt } = await editor.created();
      const titles = ['One', 'Two', 'Three', 'Four'];
      const answers = await Promise.all(titles.map((title) => editor.edit({ id, updatedAt, title })));
      const won = answers.filter(({ errors }) => errors.length === 0);
      expect(won).toHaveLength(1);
      expect(answers.flatMap(faults)).toEqual(Array(3).fill('CONFLICT input.updatedAt'));
      expect((await now(id)).title).toBe(won[0]?.song?.title);
    }
  });

  test('saving without changes keeps updatedAt; any change moves it', async () => {
    const bytes = editor.mp3();
    const { id, updatedAt } = await editor.created({ title: 'Same', audio: fileOf(bytes, 'same.mp3') });
    const again = await editor.edit({ id, updatedAt, audio: fileOf(bytes, 'again.mp3'), genre: null });
    expect(again.song?.updatedAt).toBe(updatedAt);
    expect((await editor.edit({ id, updatedAt, title: ' Same ' })).song?.updatedAt).toBe(updatedAt);
    let last = updatedAt;
    // The clock of the machine is behind: as when two saves come in one millisecond.
    await editor.rows(`update song set updated_at = now() + interval '1 hour' where id = '${id}'`);
    for (const title of ['A', 'B', 'C']) {
      const { song } = await editor.edit({ id, title });
      expect(given(song).updatedAt > last).toBe(true);
      last = given(song).updatedAt;
    }
  });

  test('an editor who sends no updatedAt overwrites the song', async () => {
    const { id } = await editor.created();
    await editor.edit({ id, title: 'Second' });
    expect((await editor.edit({ id, title: 'Third' })).song?.title).toBe('Third');
  });
});
