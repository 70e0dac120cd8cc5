import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/gql.ts';
import type { CreditInput } from '../../generated/graphql.ts';
import { makeCover } from '../../support/audio-files.ts';
import { fileOf } from '../../support/upload.ts';
import { addAlbum, editArtist, oneArtist } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();

const merging = graphql(`
  mutation MergeArtists($ids: [ID!]!, $into: ID!) {
    mergeArtists(ids: $ids, into: $into) {
      artist { id name image { url } songCount albumCount songs { nodes { title artistName } } }
      errors { code field message }
    }
  }
`);
const removing = graphql(`
  mutation RemoveArtist($id: ID!) { deleteArtist(id: $id) { deletedId errors { code field message } } }
`);
const read = graphql(`
  query MergedSong($id: ID!) {
    song(id: $id) { artist { id name } artistName updatedAt album { id title artist { name } songs { id } } credits { role artist { name } } }
  }
`);

const merge = async (ids: string[], into: string) =>
  given((await editor.query(merging, { ids, into })).data?.mergeArtists);
const songOf = async (id: string) => given((await editor.query(read, { id })).data?.song);
const exists = async (id: string) => (await editor.query(oneArtist, { id })).data?.artist != null;
const rename = async (id: string, name: string) =>
  given((await editor.query(editArtist, { input: { id, name } })).data?.updateArtist);

let made = 0;
/** A song by a new artist. */
async function songBy(name = `Merged ${++made}`, more: object = {}) {
  const { id, artist } = await editor.created({ artist: name, ...more });
  return { id, artist: artist.id, name };
}

test('everything of merged artists is credited to the one that stays, under its name', async () => {
  const [kept, other] = [await songBy('Björk'), await songBy('Bjork')];
  const before = await songOf(other.id);
  const duet = await editor.created({
    artist: undefined,
    credits: [
      { artist: 'Somebody' },
      { artistId: other.artist, role: 'FEATURED', creditedAs: 'B.' },
      { artistId: other.artist, role: 'PRODUCER' },
    ] as CreditInput[],
  });
  const { artist, errors } = await merge([other.artist], kept.artist);
  expect(errors).toEqual([]);
  expect(artist).toMatchObject({ name: 'Björk', songCount: 3 });
  expect(artist?.songs.nodes.map(({ artistName }) => artistName).sort()).toEqual([
    'Björk',
    'Björk',
    'Somebody feat. B.',
  ]);
  const after = await songOf(other.id);
  expect(after.artist.id).toBe(kept.artist);
  expect(after.updatedAt > before.updatedAt).toBe(true);
  expect((await songOf(duet.id)).credits.map(({ role, artist }) => `${role} ${artist.name}`)).toEqual([
    'MAIN Somebody',
    'FEATURED Björk',
    'PRODUCER Björk',
  ]);
  expect(await exists(other.artist)).toBe(false);
});

test('names of merged artists lead to the one that stays, also after a second merge', async () => {
  const [first, second, third] = [await songBy(), await songBy(), await songBy()];
  await merge([first.artist], second.artist);
  await merge([second.artist], third.artist);
  for (const name of [first.name, second.name.toUpperCase()]) {
    const { id } = await editor.created({ artist: name });
    expect(await songOf(id)).toMatchObject({ artist: { id: third.artist }, artistName: third.name });
  }
});

test('a song by two merged artists credits the one that stays once', async () => {
  const [one, two] = [await songBy(), await songBy()];
  const { id } = await editor.created({
    artist: undefined,
    credits: [
      { artistId: one.artist, joinPhrase: ' & ' },
      { artistId: two.artist, joinPhrase: ' feat. ' },
      { artist: 'Third', role: 'FEATURED' },
    ] as CreditInput[],
  });
  await merge([two.artist], one.artist);
  expect(await songOf(id)).toMatchObject({
    artistName: `${one.name} feat. Third`,
    credits: [{ role: 'MAIN' }, { role: 'FEATURED' }],
  });
});

test('albums that become the same by a merge are joined, others stay', async () => {
  const [one, two] = [await songBy(), await songBy()];
  const album = async (title: string, artist: string, releaseYear: number, songIds: string[]) =>
    given(
      (await editor.query(addAlbum, { input: { title, artist, releaseYear, songIds } })).data?.createAlbum
        .album,
    );
  const kept = await album('Debut', one.name, 1993, [one.id]);
  const same = await album('DEBUT', two.name, 1993, [two.id]);
  const other = await album('Debut', two.name, 2003, []);
  const { artist } = await merge([two.artist], one.artist);
  expect(artist?.albumCount).toBe(2);
  const { album: joined } = await songOf(two.id);
  expect(joined).toMatchObject({ id: kept.id, title: 'Debut', artist: { name: one.name } });
  expect(joined?.songs).toHaveLength(2);
  expect(await editor.rows(`select id from album where id in ('${same.id}', '${other.id}')`)).toEqual([
    { id: other.id },
  ]);
});

test('a merged artist leaves its picture to one without', async () => {
  const [one, two, three] = [await songBy(), await songBy(), await songBy()];
  for (const [index, { artist }] of [two, three].entries()) {
    const image = fileOf(await makeCover(['green', 'blue'][index] ?? ''), 'cover.png');
    await editor.upload(editArtist, { input: { id: artist, image } });
  }
  const keyOf = async (id: string) =>
    (await editor.rows<{ key: string }>(`select image_key as key from artist where id = '${id}'`))[0]?.key;
  const expected = await keyOf(two.artist);
  const { artist } = await merge([two.artist, three.artist], one.artist);
  expect(artist?.image?.url).toBeTruthy();
  expect(await keyOf(one.artist)).toBe(expected);
});

test('a merge that names what is not an artist, or the same twice, does nothing', async () => {
  const [one, two] = [await songBy(), await songBy()];
  const missing = randomUUID();
  expect(faults(await merge([two.artist, missing, one.id], one.artist))).toEqual([
    'NOT_FOUND ids.1',
    'NOT_FOUND ids.2',
  ]);
  expect(faults(await merge([two.artist], missing))).toEqual(['NOT_FOUND into']);
  expect(faults(await merge([two.artist, one.artist], one.artist))).toEqual(['INVALID ids.1']);
  expect(faults(await merge([], one.artist))).toEqual(['INVALID ids']);
  expect(await exists(two.artist)).toBe(true);
  expect((await songOf(two.id)).artist.id).toBe(two.artist);
  expect((await merge([two.artist, two.artist], one.artist)).errors).toEqual([]);
});

test('two merges of each other at once leave one of the artists', async () => {
  const [one, two] = [await songBy(), await songBy()];
  const answers = await Promise.all([merge([one.artist], two.artist), merge([two.artist], one.artist)]);
  expect(answers.map((answer) => faults(answer).length).sort()).toEqual([0, 1]);
  expect([await exists(one.artist), await exists(two.artist)].filter(Boolean)).toHaveLength(1);
  expect((await songOf(one.id)).artist.id).toBe((await songOf(two.id)).artist.id);
});

test('an artist can be deleted once nothing is credited to it', async () => {
  const { id } = await editor.created({
    artist: undefined,
    credits: [{ artist: 'Stays' }, { artist: 'Producer only', role: 'PRODUCER' }] as CreditInput[],
  });
  const [row] = await editor.rows<{ id: string }>(`select id from artist where name = 'Producer only'`);
  const producer = given(row).id;
  const remove = async (artist: string) =>
    given((await editor.query(removing, { id: artist })).data?.deleteArtist);
  expect(faults(await remove(producer))).toEqual(['CONFLICT id']);
  expect(faults(await remove(id))).toEqual(['NOT_FOUND id']);
  const [empty] = await editor.rows<{ id: string }>(
    `insert into artist (id, name) values (gen_random_uuid(), 'Empty') returning id`,
  );
  expect(await remove(given(empty).id)).toEqual({ deletedId: given(empty).id, errors: [] });
});

test('an artist is found by the name it had before, until another artist is given that name', async () => {
  const renamed = await songBy('Cassius Clay');
  await rename(renamed.artist, 'Muhammad Ali');
  const { artist } = await editor.created({ artist: 'CASSIUS CLAY' });
  expect(artist.id).toBe(renamed.artist);
  const other = await songBy('Another boxer');
  expect((await rename(other.artist, 'Cassius Clay')).errors).toEqual([]);
  expect((await editor.created({ artist: 'Cassius Clay' })).artist.id).toBe(other.artist);
  // Its own former name, again.
  expect((await rename(other.artist, 'Another boxer')).errors).toEqual([]);
  expect((await editor.created({ artist: 'Cassius Clay' })).artist.id).toBe(other.artist);
  expect(faults(await rename(other.artist, 'muhammad ali'))).toEqual(['CONFLICT input.name']);
});
