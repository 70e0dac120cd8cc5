import { rm } from 'node:fs/promises';
import { beforeEach, expect, test } from 'vitest';
import { cleanUpMedia } from '../../../src/media/media-clean-up.service.ts';
import { given } from '../../accounts/sessions/people.ts';
import { makeCover } from '../../support/audio-files.ts';
import { fileOf } from '../../support/upload.ts';
import { addAlbum, addSong, editAlbum, removeAlbum, removeSong } from './editing.operations.ts';
import { Editor } from './editor.ts';

const editor = await Editor.start({ jobs: true });
// A database that refuses, at the end of a transaction, what everybody before it has let through.
await editor.rows("alter table song add constraint refusal check (title <> 'Refused')");
const day = 24 * 60 * 60 * 1000;

const remove = (id: string) => editor.query(removeSong, { id });
const picture = async (colour: string) => fileOf(await makeCover(colour), `${colour}.png`);

beforeEach(async () => {
  await editor.emptyCatalog();
  await rm(editor.app.config.media.dir, { recursive: true, force: true });
});

/** Waits until the store holds so many files: jobs remove what is not needed, and requests what they received. */
async function stored(files: number): Promise<void> {
  await expect.poll(() => editor.stored()).toHaveLength(files);
}

test('the same content is stored once, and removed with the last song that plays it', async () => {
  const bytes = editor.mp3();
  const one = await editor.created({ title: 'One', audio: fileOf(bytes, 'one.mp3') });
  const other = await editor.created({ title: 'Other', audio: fileOf(bytes, 'other.mp3') });
  expect(other.id).not.toBe(one.id);
  expect(other.audioUrl).toBe(one.audioUrl);
  await stored(1);
  expect(await editor.rows('select sum(size)::int as bytes from audio_file')).toEqual([
    { bytes: bytes.length },
  ]);
  await remove(one.id);
  await expect.poll(waitingJobs).toBe(0);
  expect(await editor.play(other.audioUrl)).toEqual(bytes);
  await remove(other.id);
  await stored(0);
  expect(await editor.play(other.audioUrl)).toBe(404);
  expect(await editor.count('audio_file')).toBe(0);
});

function waitingJobs(): Promise<number> {
  return editor.count("graphile_worker.jobs where task_identifier = 'media:release'");
}

test('replaced and removed files are deleted, and new ones stay', async () => {
  const song = await editor.created({ image: await picture('red') });
  await stored(2);
  const bytes = editor.mp3();
  const edited = await editor.edit({
    id: song.id,
    audio: fileOf(bytes, 'new.mp3'),
    image: await picture('blue'),
  });
  await stored(2);
  expect(await editor.play(given(edited.song).audioUrl)).toEqual(bytes);
  expect(await editor.play(song.audioUrl)).toBe(404);
  await editor.edit({ id: song.id, image: null });
  await stored(1);
  await remove(song.id);
  await stored(0);
});

test('the files of an album and its songs are removed with it', async () => {
  const songs = [await editor.created(), await editor.created({ image: await picture('red') })];
  const songIds = songs.map(({ id }) => id);
  const facts = { title: 'Album', artist: 'An artist', releaseYear: 2000, songIds };
  const { data } = await editor.upload(addAlbum, { input: { ...facts, image: await picture('green') } });
  const { id } = given(data?.createAlbum.album);
  await stored(4);
  await editor.upload(editAlbum, { input: { id, image: await picture('yellow') } });
  await stored(4);
  await editor.query(removeAlbum, { id, withSongs: true });
  await stored(0);
  expect(await editor.count('image')).toBe(0);
});

test('a failed transaction leaves no row, and after the clean-up no file', async () => {
  const audio = editor.audio({ picture: await makeCover('red') });
  const { data, errors } = await editor.upload(addSong, {
    input: { audio, title: 'Refused', artist: 'Nobody' },
  });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  for (const table of ['song', 'artist', 'audio_file', 'image']) expect(await editor.count(table)).toBe(0);
  await stored(2);
  await cleanUpMedia(editor.app.orm, editor.app.store, { now: Date.now() + 2 * day });
  await stored(0);
});

test('a refused change keeps the files of a song', async () => {
  const song = await editor.created({ image: await picture('red') });
  const bytes = await editor.play(song.audioUrl);
  const audio = editor.audio();
  const { errors } = await editor.upload(addSong, { input: { audio, title: 'Refused', artist: 'Nobody' } });
  expect(errors).toHaveLength(1);
  await expect(editor.edit({ id: song.id, title: 'Refused', audio })).rejects.toThrow();
  const late = await editor.edit({ id: song.id, updatedAt: '2020-01-01T00:00:00.000Z', audio });
  expect(late.errors).toMatchObject([{ code: 'CONFLICT' }]);
  await cleanUpMedia(editor.app.orm, editor.app.store, { now: Date.now() + 2 * day });
  expect(await editor.play(song.audioUrl)).toEqual(bytes);
  await stored(2);
});

test('content uploaded again while it is being deleted always plays', async () => {
  const bytes = editor.mp3();
  // Under another title, as the same song would be refused.
  const again = (title: string) => editor.created({ audio: fileOf(bytes, 'x.mp3'), title });
  let { id } = await again('First');
  for (let round = 0; round < 15; round += 1) {
    const [added] = await Promise.all([again(`Round ${round}`), remove(id)]);
    expect(await editor.play(added.audioUrl)).toEqual(bytes);
    id = added.id;
  }
  await expect.poll(waitingJobs).toBe(0);
  expect(await editor.count('audio_file')).toBe(1);
});
