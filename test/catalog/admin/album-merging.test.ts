import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/gql.ts';
import { makeCover } from '../../support/audio-files.ts';
import { fileOf } from '../../support/upload.ts';
import { addAlbumWithFacts, albumFacts, editAlbumFacts, oneArtist } from './editing.operations.ts';
import { Editor, faults, type SongTags } from './editor.ts';

const editor = await Editor.start();
beforeEach(async () => {
  await editor.emptyCatalog();
});

const merging = graphql(`
  mutation MergeAlbums($ids: [ID!]!, $into: ID!) {
    mergeAlbums(ids: $ids, into: $into) {
      album {
        id title updatedAt image { url } songCount
        tracks { nodes { title discNumber trackNumber editedFields image { url } } }
      }
      errors { code field message }
    }
  }
`);

const merge = async (ids: string[], into: string) =>
  given((await editor.query(merging, { ids, into })).data?.mergeAlbums);

/** Uploads songs with these tags.
 * @returns the id of their album. */
async function uploaded(album: string, songs: SongTags[], more: SongTags = {}): Promise<string> {
  let id = '';
  for (const tags of songs) {
    const common = { TALB: album, TPE1: 'The Band', TPE2: 'The Band', TDRC: '1999', ...more };
    const song = await editor.created({
      title: undefined,
      artist: undefined,
      audio: editor.audio({ ...common, ...tags }),
    });
    id = given(song.album).id;
  }
  return id;
}

const song = (title: string, place: string, disc = '1'): SongTags => ({
  TIT2: title,
  TRCK: place,
  TPOS: disc,
});

async function merged(ids: string[], into: string) {
  const { album, errors } = await merge(ids, into);
  expect(errors).toEqual([]);
  return given(album);
}

const placesOf = (album: Awaited<ReturnType<typeof merged>>) =>
  album.tracks.nodes.map(({ title, discNumber, trackNumber }) => `${title} ${discNumber}-${trackNumber}`);

test('songs come to the album on their discs, with their numbers; the others are gone', async () => {
  const into = await uploaded('Box', [song('A', '1'), song('C', '3')]);
  const other = await uploaded('Bocks', [song('B', '2'), song('X', '1', '2')]);
  const before = given((await editor.query(albumFacts, { id: into })).data?.album).updatedAt;
  const album = await merged([other], into);
  expect(placesOf(album)).toEqual(['A 1-1', 'B 1-2', 'C 1-3', 'X 2-1']);
  expect(album.tracks.nodes.map(({ editedFields }) => editedFields)).toEqual([[], [], [], []]);
  expect(album.updatedAt > before).toBe(true);
  expect((await editor.query(albumFacts, { id: other })).data?.album).toBeNull();
});

test('songs whose numbers are taken come after the last of their disc, in order; the same recording stays beside its double', async () => {
  const into = await uploaded('Box', [song('A', '1'), song('B', '2')]);
  const other = await uploaded('Bocks', [song('Y', '2'), song('X', '1'), song('Z', '3')]);
  const third = await uploaded('Vox', [song('a', '1'), song('W', '3'), { TIT2: 'None' }]);
  const album = await merged([other, third], into);
  expect(placesOf(album).slice(0, 2).sort()).toEqual(['A 1-1', 'a 1-1']);
  expect(placesOf(album).slice(2)).toEqual(['B 1-2', 'Z 1-3', 'X 1-4', 'Y 1-5', 'W 1-6', 'None 1-null']);
  const held = album.tracks.nodes.filter(({ editedFields }) => editedFields?.includes('TRACK_NUMBER'));
  expect(held.map(({ title }) => title)).toEqual(['X', 'Y', 'W']);
});

test('the album takes picture, facts and titles of discs that it lacks, and keeps what it has', async () => {
  const cover = fileOf(await makeCover('red'), 'cover.png');
  const create = async (title: string, more: object = {}) =>
    given(
      given(
        (await editor.upload(addAlbumWithFacts, { input: { title, artist: 'The Band', ...more } })).data
          ?.createAlbum,
      ).album,
    ).id;
  const [into, other, third] = [
    await create('Box'),
    await create('Bocks', { image: cover }),
    await create('Vox'),
  ];
  const edit = (id: string, facts: object) => editor.query(editAlbumFacts, { input: { id, ...facts } });
  const release = randomUUID();
  await edit(into, { label: 'Apple', barcode: '1' });
  await edit(into, { barcode: null });
  await edit(other, {
    label: 'Pear',
    catalogNumber: 'P 1',
    barcode: '2',
    releaseDate: '1999-05-03',
    kind: 'LIVE',
  });
  await edit(third, { catalogNumber: 'V 1', musicBrainzId: release, edition: 'Deluxe' });
  const album = await merged([other, third], into);
  expect(album.image?.url).toBeDefined();
  expect(given((await editor.query(albumFacts, { id: into })).data?.album)).toMatchObject({
    title: 'Box',
    edition: null,
    label: 'Apple',
    catalogNumber: 'P 1',
    barcode: null,
    kind: 'LIVE',
    releaseYear: 1999,
    releaseDate: '1999-05-03',
    musicBrainzId: release,
  });
});

test('songs go on showing the cover of the album they were on', async () => {
  const [one, two] = [await makeCover('red'), await makeCover('blue')];
  const into = await uploaded('Box', [song('A', '1')], { picture: one });
  const other = await uploaded('Bocks', [song('B', '2')], { picture: two });
  const shown = async () =>
    (
      await editor.rows<{ key: string | null }>(
        'select coalesce(song.image_key, album.image_key) as key from song left join album on album.id = album_id order by song.title',
      )
    ).map(({ key }) => key);
  const before = await shown();
  await merged([other], into);
  expect(await shown()).toEqual(before);
});

test('files that are tagged as a merged album lead to the one that stays, also after it is renamed', async () => {
  const into = await uploaded('Box', [song('A', '1')]);
  const other = await uploaded('Bocks', [song('B', '2')]);
  const third = await uploaded('Vox', [song('C', '3')]);
  await merged([third], other);
  await merged([other], into);
  expect(await uploaded('BOCKS', [song('D', '4')])).toBe(into);
  expect(await uploaded('Vox', [song('E', '5')])).toBe(into);
  expect(
    (await editor.query(editAlbumFacts, { input: { id: into, title: 'The Box' } })).errors,
  ).toBeUndefined();
  expect(await uploaded('Box', [song('F', '6')])).toBe(into);
  expect(await uploaded('Bocks', [song('G', '7')])).toBe(into);
  // Another year is another album.
  expect(await uploaded('Bocks', [song('H', '8')], { TDRC: '2001' })).not.toBe(into);
});

test('an artist left without songs and albums is deleted', async () => {
  const create = async (artist: string) =>
    given(
      given((await editor.query(addAlbumWithFacts, { input: { title: 'Box', artist } })).data?.createAlbum)
        .album,
    ).id;
  const [into, other] = [await create('Kept'), await create('Lost')];
  const [lost] = await editor.rows<{ id: string }>("select id from artist where name = 'Lost'");
  await merged([other], into);
  expect((await editor.query(oneArtist, { id: given(lost).id })).data?.artist).toBeNull();
});

test('faults are reported at their places, and nothing is merged', async () => {
  const into = await uploaded('Box', [song('A', '1')]);
  const other = await uploaded('Bocks', [song('B', '2')]);
  expect(faults(await merge([], into))).toEqual(['INVALID ids']);
  expect(faults(await merge([other, into], into))).toEqual(['INVALID ids.1']);
  expect(faults(await merge([other, randomUUID()], into))).toEqual(['NOT_FOUND ids.1']);
  expect(faults(await merge([other], randomUUID()))).toEqual(['NOT_FOUND into']);
  expect(
    faults(
      await merge(
        Array.from({ length: 101 }, () => randomUUID()),
        into,
      ),
    ),
  ).toEqual(['INVALID ids']);
  expect(await editor.count('album')).toBe(2);
});

test('two albums that are merged into each other at once become one, and no song is lost', async () => {
  const one = await uploaded('Box', [song('A', '1')]);
  const other = await uploaded('Bocks', [song('B', '2')]);
  const answers = await Promise.all([merge([one], other), merge([other], one)]);
  expect(answers.flatMap(faults)).toHaveLength(1);
  expect(answers.flatMap(faults)[0]).toMatch(/^NOT_FOUND/);
  expect(await editor.count('album')).toBe(1);
  const songs = await editor.rows<{ album: string | null }>('select album_id as album from song');
  expect(new Set(songs.map(({ album }) => album)).size).toBe(1);
  expect(songs[0]?.album).not.toBeNull();
});
