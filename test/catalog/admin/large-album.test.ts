import { expect, test } from 'vitest';
import { newAdministrator } from '../../accounts/sessions/people.ts';
import { testApp } from '../../support/app.ts';
import { catalogFactory } from '../../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const album = make.album();
const tracks = Array.from({ length: 1200 }, (_, index) => make.song({ album, trackNumber: index + 1 }));
const stranger = make.song();
await make.save();
const admin = await newAdministrator(app);
const edit = (songIds: string[]) =>
  app
    .from({ token: admin.accessToken })
    .query(
      'mutation ($id: ID!, $songIds: [ID!]) { updateAlbum(input: { id: $id, songIds: $songIds }) { album { songs { id } } errors { code field } } }',
      { id: album.id, songIds },
    );

test('an album made very large by an import can be reordered', async () => {
  const reversed = tracks.map(({ id }) => id).reverse();
  const { data, errors } = await edit(reversed);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ updateAlbum: { album: { songs: reversed.map((id) => ({ id })) }, errors: [] } });
});

test('an album made very large by an import does not accept more songs', async () => {
  const { data } = await edit([...tracks.map(({ id }) => id), stranger.id]);
  expect(data).toMatchObject({ updateAlbum: { errors: [{ code: 'INVALID', field: ['input', 'songIds'] }] } });
});
