import { beforeEach, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { addAlbum, editAlbum, editArtist, editSong, removeAlbum, removeSong } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();

beforeEach(async () => {
  await editor.emptyCatalog();
});

const names = ['Anna', 'Bertha', 'Clara', 'Dora', 'Elsa'];
const nameOf = (index: number) => given(names[index % names.length]);

test('one song and one album changed by many simultaneously end with the last change, and none is lost', async () => {
  const { id } = await editor.created({ artist: 'Anna' });
  const made = await editor.query(addAlbum, { input: { title: 'Album', artist: 'Anna', songIds: [id] } });
  const albumId = given(made.data?.createAlbum.album).id;
  const answers = await Promise.all(
    Array.from({ length: 120 }, (_, index) => [
      editor.query(editSong, { input: { id, artist: nameOf(index) } }),
      editor.query(editAlbum, { input: { id: albumId, artist: nameOf(index + 2) } }),
    ]).flat(),
  );
  for (const { data, errors } of answers) {
    expect(errors).toBeUndefined();
    const { errors: told } = data && 'updateSong' in data ? data.updateSong : given(data).updateAlbum;
    expect(told).toEqual([]);
  }
});

test('deletions during changes of the same items succeed, or find nothing left', async () => {
  for (let round = 0; round < 4; round += 1) {
    const songs = await Promise.all(names.map((artist) => editor.created({ artist })));
    const ids = songs.map((song) => song.id);
    const input = { title: `Album ${round}`, artist: 'Anna', songIds: ids };
    const albumId = given((await editor.query(addAlbum, { input })).data?.createAlbum.album).id;
    const answers = await Promise.all([
      ...ids.flatMap((id, index) =>
        [1, 2, 3, 4].map((step) => editor.query(editSong, { input: { id, artist: nameOf(index + step) } })),
      ),
      ...names.map((artist) => editor.query(editAlbum, { input: { id: albumId, artist } })),
      ...songs.map(({ artist }) => editor.query(editArtist, { input: { id: artist.id, sortName: 'X' } })),
      ...ids.slice(0, 3).map((id) => editor.query(removeSong, { id })),
      editor.query(removeAlbum, { id: albumId, withSongs: round % 2 === 0 }),
    ]);
    for (const { data, errors } of answers) {
      expect(errors).toBeUndefined();
      const told = Object.values(given(data)).flatMap(faults);
      expect(['', 'NOT_FOUND input.id', 'NOT_FOUND id']).toContain(told.join());
    }
  }
});

test('a change that collides to the last reports it, and saves nothing', async () => {
  const { id } = await editor.created();
  await editor.rows(`
    create function collide() returns trigger language plpgsql as $$
    begin raise exception 'in the way' using errcode = 'serialization_failure'; end $$`);
  await editor.rows('create trigger collides before update on song execute function collide()');
  try {
    const answer = await editor.edit({ id, title: 'Another' });
    expect(answer.song).toBeNull();
    expect(faults(answer)).toEqual(['CONFLICT ']);
  } finally {
    await editor.rows('drop trigger collides on song');
    await editor.rows('drop function collide()');
  }
  expect(await editor.count(`song where title = 'Another'`)).toBe(0);
  expect((await editor.edit({ id, title: 'Another' })).errors).toEqual([]);
});
