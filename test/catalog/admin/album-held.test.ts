import { beforeEach, expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { makeCover } from '../../support/audio-files.ts';
import { albumFacts, editAlbumFacts } from './editing.operations.ts';
import { Editor, type SongTags } from './editor.ts';

const editor = await Editor.start();
beforeEach(async () => {
  await editor.rows('truncate song, album, artist, image, audio_file cascade');
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
