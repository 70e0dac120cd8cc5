import { beforeEach, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/gql.ts';
import type { AlbumField } from '../../generated/graphql.ts';
import { makeCover } from '../../support/audio-files.ts';
import { addAlbumWithFacts, albumFacts, editAlbumFacts } from './editing.operations.ts';
import { Editor, type SongTags } from './editor.ts';

const editor = await Editor.start();
beforeEach(async () => {
  await editor.emptyCatalog();
});

const common = {
  TALB: 'Box',
  TPE1: 'The Band',
  TPE2: 'The Band',
  TDRC: '1999-05-03',
  TPUB: 'Apple',
  TSST: 'One',
};

async function uploaded(tags: SongTags): Promise<string> {
  const audio = editor.audio({ ...common, ...tags });
  return given((await editor.created({ title: undefined, artist: undefined, audio })).album).id;
}

const readingAgain = graphql(`
  mutation ReadAlbumFromFiles($id: ID!, $fields: [AlbumField!]) {
    readAlbumFromFiles(id: $id, fields: $fields) { album { id } errors { code field message conflictId } }
  }
`);
const again = async (id: string, fields?: AlbumField[]) =>
  given((await editor.query(readingAgain, { id, fields: fields ?? null })).data).readAlbumFromFiles;

const facts = async (id: string) => given((await editor.query(albumFacts, { id })).data?.album);

test('what an editor emptied of an album stays empty when further songs tell it, and the rest is filled', async () => {
  const id = await uploaded({ TIT2: 'A', TRCK: '1' });
  expect(await facts(id)).toMatchObject({
    label: 'Apple',
    releaseDate: '1999-05-03',
    discs: [{ title: 'One' }],
  });
  await editor.query(editAlbumFacts, { input: { id, label: null, releaseDate: null, discs: null } });
  const further = { TIT2: 'B', TRCK: '2', TPOS: '1', TXXX: 'BARCODE\u0000123' } as SongTags;
  expect(await uploaded(further)).toBe(id);
  expect(await facts(id)).toMatchObject({
    label: null,
    releaseYear: 1999,
    releaseDate: null,
    barcode: '123',
    discs: [{ title: null }],
  });
});

test('an album without a picture because an editor removed it does not get that of the next song', async () => {
  const picture = await makeCover('red');
  const id = await uploaded({ TIT2: 'A', picture });
  await editor.query(editAlbumFacts, { input: { id, image: null } });
  expect(await uploaded({ TIT2: 'B', picture })).toBe(id);
  expect(await editor.rows('select image_key as key from album')).toEqual([{ key: null }]);
});

test('edited fields are handed back to the files, one by one or all', async () => {
  const id = await uploaded({ TIT2: 'A', TRCK: '1' });
  const before = await facts(id);
  const edited = { title: 'The Box', label: 'Pear', releaseDate: '2001', barcode: '1', edition: 'Mono' };
  await editor.query(editAlbumFacts, { input: { id, ...edited, discs: [{ number: 1, title: 'Mine' }] } });
  expect(await again(id, ['LABEL', 'DISC_TITLES'])).toEqual({ album: { id }, errors: [] });
  expect(await facts(id)).toMatchObject({ ...edited, label: 'Apple', discs: [{ title: 'One' }] });
  await again(id);
  const { updatedAt: _, ...rest } = await facts(id);
  const { updatedAt: __, ...expected } = before;
  expect(rest).toEqual(expected);
});

test('fields are not handed back where that would make the same album twice', async () => {
  const id = await uploaded({ TIT2: 'A', TRCK: '1' });
  await editor.query(editAlbumFacts, { input: { id, title: 'The Box' } });
  await editor.query(addAlbumWithFacts, { input: { title: 'Box', artist: 'The Band', releaseYear: 1999 } });
  expect((await again(id)).errors).toMatchObject([{ code: 'CONFLICT', conflictId: expect.any(String) }]);
  expect((await facts(id)).title).toBe('The Box');
});
