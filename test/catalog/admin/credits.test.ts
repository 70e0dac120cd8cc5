import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { given } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/gql.ts';
import type { CreditInput } from '../../generated/graphql.ts';
import { addAlbum, editAlbum, editArtist, oneArtist, removeAlbum, removeSong } from './editing.operations.ts';
import { Editor, faults } from './editor.ts';

const editor = await Editor.start();

const songCredits = graphql(`
  query SongCreditsToEdit($id: ID!) {
    song(id: $id) {
      artist { id name } artistName editedFields updatedAt
      credits { artist { id name } role creditedAs joinPhrase detail }
    }
  }
`);
const albumCredits = graphql(`
  query AlbumCreditsToEdit($id: ID!) {
    album(id: $id) { artist { name } artistName editedFields updatedAt credits { artist { name } role joinPhrase } }
  }
`);

const credit = (artist: string, more: Partial<CreditInput> = {}): CreditInput => ({ artist, ...more });
const creditsOf = async (id: string) => given((await editor.query(songCredits, { id })).data?.song);
const exists = async (id: string) => (await editor.query(oneArtist, { id })).data?.artist != null;

test('createSong credits several artists, which are found or created', async () => {
  const { artist: known } = await editor.created({ artist: 'Known' });
  const { id } = await editor.created({
    artist: undefined,
    credits: [
      credit('First'),
      { artistId: known.id },
      credit('KNOWN', { role: 'PERFORMER', detail: 'Theremin' }),
      credit('Guest', { role: 'FEATURED', creditedAs: 'The Guest' }),
      credit('Writer', { role: 'COMPOSER' }),
    ] as CreditInput[],
  });
  const song = await creditsOf(id);
  expect(song.artistName).toBe('First & Known feat. The Guest');
  expect(song.artist.name).toBe('First');
  expect(song.credits.map(({ artist, role, detail }) => [artist.name, role, detail])).toEqual([
    ['First', 'MAIN', null],
    ['Known', 'MAIN', null],
    ['Known', 'PERFORMER', 'Theremin'],
    ['Guest', 'FEATURED', null],
    ['Writer', 'COMPOSER', null],
  ]);
  expect(song.credits[1]?.artist.id).toBe(known.id);
});

test('updateSong replaces credits, keeps them otherwise, and deletes artists left without any', async () => {
  const { id } = await editor.created({ artist: 'Before' });
  const before = await creditsOf(id);
  const credits = [
    credit('A', { joinPhrase: ' vs. ' }),
    credit('B', { joinPhrase: '!' }),
    credit('C', { role: 'PRODUCER' }),
  ] as CreditInput[];
  expect((await editor.edit({ id, credits })).errors).toEqual([]);
  const after = await creditsOf(id);
  expect([after.artistName, after.artist.name]).toEqual(['A vs. B!', 'A']);
  expect(after.editedFields).toContain('CREDITS');
  expect(after.updatedAt > before.updatedAt).toBe(true);
  expect(await exists(before.artist.id)).toBe(false);
  await editor.edit({ id, title: 'Other' });
  const retitled = await creditsOf(id);
  expect(retitled.artistName).toBe('A vs. B!');
  // The same again changes nothing.
  await editor.edit({ id, credits });
  expect((await creditsOf(id)).updatedAt).toBe(retitled.updatedAt);
  await editor.edit({ id, artist: 'A' });
  const single = await creditsOf(id);
  expect(single.credits).toHaveLength(1);
  expect(await exists(given(after.credits[1]).artist.id)).toBe(false);
  expect(await exists(given(after.credits[2]).artist.id)).toBe(false);
  expect(await exists(single.artist.id)).toBe(true);
});

test('invalid credits name their fields', async () => {
  const { id } = await editor.created({});
  const refused = async (credits: CreditInput[], artist?: string) =>
    faults(await editor.edit({ id, credits, ...(artist && { artist }) }));
  expect(await refused([credit('A')] as CreditInput[], 'B')).toEqual(['INVALID input.credits']);
  expect(await refused([])).toEqual(['INVALID input.credits']);
  expect(await refused([credit('A', { role: 'COMPOSER' })])).toEqual(['INVALID input.credits']);
  expect(await refused([credit('A'), credit('a')])).toEqual(['INVALID input.credits.1']);
  expect(
    await refused([
      credit('A', { creditedAs: ' ', detail: 'x'.repeat(201), joinPhrase: '-'.repeat(51) }),
      credit(' '),
      { artistId: randomUUID() } as CreditInput,
      credit('B', { artistId: randomUUID() }),
    ]),
  ).toEqual([
    'INVALID input.credits.0.creditedAs',
    'INVALID input.credits.0.joinPhrase',
    'INVALID input.credits.0.detail',
    'INVALID input.credits.1.artist',
    'INVALID input.credits.3.artist',
    'NOT_FOUND input.credits.2.artistId',
    'NOT_FOUND input.credits.3.artistId',
  ]);
  const many = Array.from({ length: 101 }, (_, index) => credit(`Many ${index}`));
  expect(await refused(many)).toEqual(['INVALID input.credits']);
  const nothing = await editor.edit({ id, credits: null });
  expect(faults(nothing)).toEqual(['INVALID input.credits']);
});

test('albums take credits, and need an artist or credits', async () => {
  const title = 'Duets';
  const neither = await editor.query(addAlbum, { input: { title } });
  expect(faults(given(neither.data?.createAlbum))).toEqual(['INVALID input.artist']);
  const both = { title, artist: 'A', credits: [credit('A')] as CreditInput[] };
  expect(faults(given((await editor.query(addAlbum, { input: both })).data?.createAlbum))).toEqual([
    'INVALID input.credits',
  ]);
  const { data } = await editor.query(addAlbum, {
    input: { title, credits: [credit('Anna'), credit('Otto')] as CreditInput[] },
  });
  const { id } = given(data?.createAlbum.album);
  const read = async () => given((await editor.query(albumCredits, { id })).data?.album);
  expect(await read()).toMatchObject({ artist: { name: 'Anna' }, artistName: 'Anna & Otto' });
  const credits = [credit('Otto'), credit('Anna', { role: 'PRODUCER' })] as CreditInput[];
  await editor.query(editAlbum, { input: { id, credits } });
  expect(await read()).toMatchObject({
    artist: { name: 'Otto' },
    artistName: 'Otto',
    editedFields: ['CREDITS', 'TITLE'],
    credits: [{ role: 'MAIN' }, { role: 'PRODUCER' }],
  });
  await editor.query(editAlbum, { input: { id, artist: 'Otto' } });
  expect((await read()).credits).toHaveLength(1);
});

test('a deleted song or album leaves no artists behind, whatever their roles', async () => {
  const credits = [credit('Gone main'), credit('Gone producer', { role: 'PRODUCER' })] as CreditInput[];
  const { id } = await editor.created({ artist: undefined, credits });
  const song = await creditsOf(id);
  await editor.query(removeSong, { id });
  for (const { artist } of song.credits) expect(await exists(artist.id)).toBe(false);
  const { data } = await editor.query(addAlbum, { input: { title: 'Gone', credits } });
  const album = given(data?.createAlbum.album);
  const other = await editor.created({ albumId: album.id, artist: undefined, credits });
  const { credits: left } = await creditsOf(other.id);
  await editor.query(removeAlbum, { id: album.id, withSongs: true });
  for (const { artist } of left) expect(await exists(artist.id)).toBe(false);
});

test('renaming an artist over the API renames credits under the old name, and keeps other printed names', async () => {
  const credits = [
    credit('Old name'),
    credit('Friend', { role: 'FEATURED', creditedAs: 'Buddy' }),
  ] as CreditInput[];
  const { id } = await editor.created({ artist: undefined, credits });
  const { credits: found } = await creditsOf(id);
  for (const [index, name] of ['New name', 'Pal'].entries()) {
    await editor.query(editArtist, { input: { id: given(found[index]).artist.id, name } });
  }
  expect((await creditsOf(id)).artistName).toBe('New name feat. Buddy');
});

test('songs that credit the same new artists in different orders are added at once', async () => {
  const names = ['Zoe', 'Yan', 'Xia', 'Wim'];
  const songs = await Promise.all(
    names.map((_, index) => {
      const order = [...names.slice(index), ...names.slice(0, index)];
      return editor.created({
        artist: undefined,
        credits: order.map((name) => credit(name)) as CreditInput[],
      });
    }),
  );
  const found = await Promise.all(songs.map(({ id }) => creditsOf(id)));
  expect(found[1]?.artistName).toBe('Yan, Xia, Wim & Zoe');
  expect(new Set(found.flatMap(({ credits }) => credits.map(({ artist }) => artist.id))).size).toBe(4);
});
