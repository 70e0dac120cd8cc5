import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/gql.ts';
import type { UpdateArtistInput } from '../../generated/graphql.ts';
import { makeCover } from '../../support/audio-files.ts';
import { fileOf } from '../../support/upload.ts';
import { addAlbum, editAlbum, editArtist } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();

beforeEach(async () => {
  await editor.emptyCatalog();
});

async function edit(input: UpdateArtistInput) {
  return given((await editor.upload(editArtist, { input })).data).updateArtist;
}

/** An artist with a song. */
async function artist(name: string) {
  const { artist: made, ...song } = await editor.created({ artist: name });
  return { ...made, song };
}

test("a corrected artist's name shows wherever it is credited, and is found by its former name as well", async () => {
  const { id } = await artist('abba');
  const { artist: changed, errors } = await edit({ id, name: ' ABBA ' });
  expect(errors).toEqual([]);
  expect(changed).toMatchObject({
    id,
    name: 'ABBA',
    sortName: 'ABBA',
    songs: { nodes: [{ title: 'A song' }] },
  });
  const { artist: renamed } = await edit({ id, name: 'Agnetha' });
  expect(given(renamed).updatedAt > given(changed).updatedAt).toBe(true);
  const find = graphql(
    `query FindRenamed($query: String!) { search(query: $query) { artists { name } songs { artist { name } } } }`,
  );
  const found = async (query: string) => (await editor.query(find, { query })).data?.search;
  for (const name of ['agnetha', 'abba']) {
    expect(await found(name)).toEqual({
      artists: [{ name: 'Agnetha' }],
      songs: [{ artist: { name: 'Agnetha' } }],
    });
  }
});

test('sortName is derived from the name, can be set, and derived again', async () => {
  const { id } = await artist('The Beatles');
  expect((await edit({ id })).artist?.sortName).toBe('Beatles, The');
  expect((await edit({ id, sortName: ' Fab Four ' })).artist?.sortName).toBe('Fab Four');
  expect((await edit({ id, name: 'The Rutles' })).artist?.sortName).toBe('Fab Four');
  expect((await edit({ id, sortName: null })).artist?.sortName).toBe('Rutles, The');
});

test.each([
  ['The The', 'The, The'],
  ['A Tribe Called Quest', 'Tribe Called Quest, A'],
  ['an horse', 'horse, an'],
  ['A-ha', 'A-ha'],
  ['A 1000', 'A 1000'],
  ['The 1975', '1975, The'],
  ['The', 'The'],
  ['Them', 'Them'],
])('the artist %s is sorted as %s', async (name, sortName) => {
  const { id } = await artist(name);
  expect((await edit({ id })).artist?.sortName).toBe(sortName);
});

test("an artist's picture and MusicBrainz id can be set and removed", async () => {
  const { id } = await artist('Portrait');
  const musicBrainzId = randomUUID();
  const image = fileOf(await makeCover('teal'), 'teal.png');
  const { artist: pictured } = await edit({ id, musicBrainzId: musicBrainzId.toUpperCase(), image });
  expect(pictured).toMatchObject({ musicBrainzId, image: { url: expect.any(String) } });
  expect((await edit({ id, name: 'Portraits' })).artist).toMatchObject({
    musicBrainzId,
    image: pictured?.image,
  });
  expect((await edit({ id, musicBrainzId: null, image: null })).artist).toMatchObject({
    musicBrainzId: null,
    image: null,
  });
});

test('updateArtist reports all faults together', async () => {
  const { id } = await artist('Somebody');
  const image = fileOf('no picture', 'x.png');
  expect(faults(await edit({ id, name: ' ', sortName: '', musicBrainzId: 'x', image })).sort()).toEqual([
    'INVALID input.musicBrainzId',
    'INVALID input.name',
    'INVALID input.sortName',
    'UNSUPPORTED_MEDIA input.image',
  ]);
  expect(faults(await edit({ id, name: null }))).toEqual(['INVALID input.name']);
  expect(faults(await edit({ id, name: 'x'.repeat(201) }))).toEqual(['INVALID input.name']);
  expect(faults(await edit({ id: randomUUID(), name: 'x' }))).toEqual(['NOT_FOUND input.id']);
});

test('updateArtist refuses the name and the id of another artist', async () => {
  const { id } = await artist('Jay-Z');
  const other = await artist('Somebody');
  const musicBrainzId = randomUUID();
  await edit({ id, musicBrainzId });
  expect(faults(await edit({ id: other.id, name: 'jay\u{2010}z' }))).toEqual(['CONFLICT input.name']);
  expect(faults(await edit({ id: other.id, musicBrainzId }))).toEqual(['CONFLICT input.musicBrainzId']);
});

test('of two artists who are given the same name simultaneously, one gets it', async () => {
  const ids = [(await artist('One')).id, (await artist('Other')).id];
  const answers = await Promise.all(ids.map((id) => edit({ id, name: 'Both' })));
  expect(answers.flatMap(faults)).toEqual(['CONFLICT input.name']);
  expect(await editor.count(`artist where name = 'Both'`)).toBe(1);
});

test('an editor of an artist with an older state is told so', async () => {
  const { id } = await artist('Seen');
  const updatedAt = given((await edit({ id })).artist).updatedAt;
  expect((await edit({ id, updatedAt, name: 'Seen by one' })).errors).toEqual([]);
  expect(faults(await edit({ id, updatedAt, name: 'Seen by the other' }))).toEqual([
    'CONFLICT input.updatedAt',
  ]);
});

describe('another spelling of the credited artist', () => {
  test('is refused for a song and an album, because it would change nothing', async () => {
    const { song } = await artist('abba');
    const input = { title: 'Waterloo', artist: 'Abba', releaseYear: 1974 };
    const { data } = await editor.query(addAlbum, { input });
    const album = given(data?.createAlbum.album);
    expect(album.artist.name).toBe('abba');
    const edited = await editor.edit({ id: song.id, artist: 'ABBA', title: 'Another' });
    expect(faults(edited)).toEqual(['CONFLICT input.artist']);
    expect(edited.errors[0]?.message).toContain('updateArtist');
    const answer = await editor.query(editAlbum, { input: { id: album.id, artist: 'ABBA' } });
    expect(faults(given(answer.data?.updateAlbum))).toEqual(['CONFLICT input.artist']);
    expect(await editor.count(`song where title = 'Another'`)).toBe(0);
    expect((await editor.edit({ id: song.id, artist: 'abba', title: 'Another' })).errors).toEqual([]);
  });

  test("finds the artist for another artist's song", async () => {
    const { id } = await artist('abba');
    const { song } = await artist('Somebody');
    expect((await editor.edit({ id: song.id, artist: 'ABBA' })).song?.artist).toEqual({ id, name: 'abba' });
  });
});
