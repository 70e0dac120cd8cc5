import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import type { UpdateSongsInput } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { catalogFactory } from '../../support/catalog.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();
const make = catalogFactory(editor.app.orm);

const editSongs = graphql(`
  mutation EditSongs($input: UpdateSongsInput!) {
    updateSongs(input: $input) {
      songs {
        id title genre releaseDate discNumber trackNumber updatedAt editedFields
        artist { name } album { title }
      }
      errors { code field message }
    }
  }
`);

async function edit(input: UpdateSongsInput) {
  const { data, statements } = await editor.query(editSongs, { input });
  return { ...given(data).updateSongs, statements };
}

async function songs(count: number) {
  const made = Array.from({ length: count }, (_, index) =>
    make.song({ title: `Song ${index}`, genre: 'Old' }),
  );
  await make.save();
  return made.map(({ id }) => id);
}

test('genres, album, artist and date of many songs change together, and are held', async () => {
  const ids = await songs(500);
  const album = make.album({ title: 'All of them' });
  await make.save();
  const change = { artist: 'One for all', albumId: album.id, genres: ['New', 'Newer'], releaseDate: '1999' };
  const { songs: changed, errors } = await edit({ ids, ...change });
  expect(errors).toEqual([]);
  expect(changed.map(({ id }) => id)).toEqual(ids);
  for (const song of changed) {
    expect(song).toMatchObject({
      genre: 'New',
      releaseDate: '1999',
      artist: { name: 'One for all' },
      album: { title: 'All of them' },
      editedFields: ['ALBUM', 'CREDITS', 'GENRES', 'RELEASE_DATE'],
    });
  }
  const again = await edit({ ids, ...change });
  expect(again.songs.map(({ updatedAt }) => updatedAt)).toEqual(changed.map(({ updatedAt }) => updatedAt));
});

test('what is left out stays, and null clears', async () => {
  const [id = ''] = await songs(1);
  const album = make.album({ title: 'Left' });
  await make.save();
  await edit({ ids: [id], albumId: album.id, releaseDate: '1999' });
  const { songs: changed } = await edit({ ids: [id], albumId: null, genres: null });
  expect(changed).toMatchObject([{ genre: null, album: null, releaseDate: '1999', title: 'Song 0' }]);
});

test('it takes the same number of statements for any number of songs', async () => {
  const counts: number[] = [];
  for (const count of [1, 2, 60, 200]) {
    const ids = await songs(count);
    counts.push(
      (await edit({ ids, artist: 'Same', genres: ['A', 'B'], releaseDate: '2001' })).statements.length,
    );
  }
  // The first makes the artist and the genres.
  expect(new Set(counts.slice(1)).size).toBe(1);
});

test('a song that is gone keeps all others as they are, and the answer says which it is', async () => {
  const ids = await songs(3);
  const { songs: changed, errors } = await edit({ ids: [...ids, randomUUID()], genres: ['New'] });
  expect(changed).toEqual([]);
  expect(errors.map(({ code, field }) => `${code} ${field?.join('.')}`)).toEqual(['NOT_FOUND input.ids.3']);
  expect((await edit({ ids })).songs.map(({ genre }) => genre)).toEqual(['Old', 'Old', 'Old']);
});

test('faults of the input are reported together', async () => {
  const ids = await songs(1);
  const refused = await edit({ ids: [...ids, ...ids], artist: null, releaseDate: '1492', genres: [''] });
  expect(faults(refused).sort()).toEqual([
    'INVALID input.artist',
    'INVALID input.genres.0',
    'INVALID input.ids.1',
    'INVALID input.releaseDate',
  ]);
  expect(faults(await edit({ ids: [] }))).toEqual(['INVALID input.ids']);
  const many = Array.from({ length: 501 }, () => randomUUID());
  expect(faults(await edit({ ids: many }))).toEqual(['INVALID input.ids']);
  expect(faults(await edit({ ids, albumId: randomUUID() }))).toEqual(['NOT_FOUND input.albumId']);
});

test('artists that are left without songs are deleted', async () => {
  const artist = make.artist({ name: 'Lonely' });
  const song = make.song({ artist });
  await make.save();
  await edit({ ids: [song.id], artist: 'Somebody else' });
  expect(await editor.rows(`select id from artist where name = 'Lonely'`)).toEqual([]);
});

const creditsOfMany = graphql(`
  query CreditsOfMany($ids: [ID!]!, $artist: ID!) {
    nodes(ids: $ids) { ... on Song { artistName credits { role creditedAs } genres { name } } }
    artist(id: $artist) { songCount genres { name } songs { totalCount } }
  }
`);

test('songs with several credits keep them in other changes, and an artist replaces all of them', async () => {
  const [host, guest] = [make.artist({ name: 'Host of many' }), make.artist({ name: 'Guest of many' })];
  const made = Array.from({ length: 3 }, () => make.song({ artist: host, genre: 'Old' }));
  await make.save();
  const ids = made.map(({ id }) => id);
  const { errors } = await editor.edit({
    id: ids[0] ?? '',
    credits: [
      { artistId: host.id, joinPhrase: ' & ' },
      { artistId: guest.id },
      { artist: 'Producer of many', role: 'PRODUCER' },
    ],
  });
  expect(errors).toEqual([]);
  const told = async (artist: string) => given((await editor.query(creditsOfMany, { ids, artist })).data);
  await edit({ ids, genres: ['Shared', 'Second'], releaseDate: '2001' });
  const kept = await told(guest.id);
  expect(kept.nodes?.[0]).toMatchObject({
    artistName: 'Host of many & Guest of many',
    credits: [{ role: 'MAIN' }, { role: 'MAIN' }, { role: 'PRODUCER', creditedAs: 'Producer of many' }],
    genres: [{ name: 'Shared' }, { name: 'Second' }],
  });
  // Of its only song.
  expect(kept.artist).toMatchObject({ songCount: 1, songs: { totalCount: 1 } });
  expect(new Set(kept.artist?.genres.map(({ name }) => name))).toEqual(new Set(['Shared', 'Second']));
  expect((await edit({ ids, artist: 'One of many' })).errors).toEqual([]);
  const replaced = await told(host.id);
  expect(replaced.artist).toBeNull();
  for (const node of given(replaced.nodes)) {
    expect(node).toMatchObject({ artistName: 'One of many', credits: [{ role: 'MAIN' }] });
  }
  expect(
    await editor.rows(
      `select name from artist where name in ('Guest of many', 'Host of many', 'Producer of many')`,
    ),
  ).toEqual([]);
});
