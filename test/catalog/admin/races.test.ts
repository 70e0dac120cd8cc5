import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { importFolder } from '../../../src/importing/folder-import.service.ts';
import { given } from '../../accounts/sessions/people.ts';
import { addAlbum, removeAlbum, removeSong } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();

beforeEach(async () => {
  await editor.emptyCatalog();
});

/** Artists who have neither songs nor albums. */
const forlorn = () =>
  editor.count(
    'artist where id not in (select artist_id from song) and id not in (select artist_id from album)',
  );

test('twenty simultaneous songs by the same new artist are by one artist, on one album', async () => {
  const names = ['Newcomer', 'NEWCOMER', 'newcomer'];
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) => {
      const artist = given(names[index % 3]);
      return editor.create({ artist, audio: editor.audio({ TALB: 'Debut', TPE2: 'Newcomer' }) });
    }),
  );
  for (const { errors } of answers) expect(errors).toEqual([]);
  expect(await editor.count('song')).toBe(20);
  expect(await editor.count('artist')).toBe(1);
  expect(await editor.count('album')).toBe(1);
});

test('the last song of an artist can be deleted while another is added', async () => {
  let { id } = await editor.created({ artist: 'Comes and goes' });
  for (let round = 0; round < 25; round += 1) {
    const [removed, added] = await Promise.all([
      editor.query(removeSong, { id }),
      editor.create({ artist: 'comes and goes' }),
    ]);
    expect(removed.data?.deleteSong.errors).toEqual([]);
    expect(added.errors).toEqual([]);
    expect(await editor.count('artist')).toBe(1);
    expect(await editor.count('song')).toBe(1);
    id = given(added.song).id;
  }
});

test('whatever happens to artists simultaneously, none is left without songs and albums', async () => {
  const artists = ['Anna', 'Bertha', 'Clara', 'Dora'];
  const artistOf = (index: number) => given(artists[index % 4]);
  for (let round = 0; round < 8; round += 1) {
    const songs = await Promise.all(artists.map((artist) => editor.created({ artist })));
    const albums = await Promise.all(
      artists.map(async (artist) => {
        const input = { title: 'Album', artist, releaseYear: 2000, songIds: songs.map(({ id }) => id) };
        return given((await editor.query(addAlbum, { input })).data?.createAlbum.album).id;
      }),
    );
    const answers = await Promise.all([
      ...songs.map(({ id }, index) => editor.edit({ id, artist: artistOf(index + 1) })),
      ...albums.map((id, index) => editor.query(removeAlbum, { id, withSongs: index === round % 4 })),
      editor.create({ artist: artistOf(round) }),
    ]);
    for (const answer of answers) if ('status' in answer) expect(answer.errors).toBeUndefined();
    expect(await forlorn()).toBe(0);
    expect(await editor.count('album')).toBe(0);
  }
});

test('songs can be deleted and changed while an import adds others by the same artists', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tonearm-races-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (let song = 0; song < 60; song += 1) {
    const tags = {
      TIT2: `Song ${song}`,
      TPE1: `Artist ${song % 3}`,
      TALB: `Album ${song % 2}`,
      TPE2: 'Artist 0',
    };
    await writeFile(path.join(folder, `${song}.mp3`), editor.mp3(tags));
  }
  const { orm, store, config } = editor.app;
  let finished = false;
  const imported = importFolder(folder, { em: orm.em, store, limits: config.media }).finally(() => {
    finished = true;
  });
  const edits: string[] = [];
  for (let round = 0; !finished; round += 1) {
    const songs = await editor.rows<{ id: string }>('select id from song order by random() limit 4');
    const albums = await editor.rows<{ id: string }>('select id from album limit 1');
    const answers = await Promise.all([
      ...songs.slice(0, 2).map(({ id }) => editor.query(removeSong, { id })),
      ...songs.slice(2).map(({ id }) => editor.edit({ id, artist: `Artist ${round % 3}`, albumId: null })),
      ...albums.map(({ id }) => editor.query(removeAlbum, { id, withSongs: round % 2 === 0 })),
    ]);
    for (const answer of answers) {
      if ('status' in answer) expect(answer.errors).toBeUndefined();
      else edits.push(...faults(answer));
    }
  }
  expect(await imported).toMatchObject({ added: 60, failed: 0, halted: null });
  expect(edits.filter((fault) => fault !== 'NOT_FOUND input.id')).toEqual([]);
  expect(await forlorn()).toBe(0);
});
