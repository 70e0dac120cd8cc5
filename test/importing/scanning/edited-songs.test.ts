import { rename } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { newAdministrator } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/index.ts';
import { Library } from './library.ts';

const library = await Library.open();
const { accessToken: token } = await newAdministrator(library.app);
const administrator = library.app.from({ token });

const editScanned = graphql(`
  mutation EditScanned($input: UpdateSongInput!) { updateSong(input: $input) { errors { code } } }
`);
const rereadScanned = graphql(`
  mutation RereadScanned($id: ID!, $fields: [SongField!]) {
    readSongFromFile(id: $id, fields: $fields) {
      song { id title genre artist { name } editedFields }
      errors { code field }
    }
  }
`);

test('a scan leaves alone what was edited, until it is handed back to the file in its folder', async () => {
  await library.tone('A/B/1.mp3', { title: 'As tagged', artist: 'X', genre: 'Pop' });
  await library.scan();
  const { id } = await library.song('As tagged');
  const { data } = await administrator.query(editScanned, { input: { id, title: 'As edited' } });
  expect(data?.updateSong.errors).toEqual([]);
  await library.retag('A/B/1.mp3', { title: 'As tagged again', artist: 'Y', genre: 'Rock' });
  await library.scan();
  expect(await library.song('As edited')).toMatchObject({ id, artist: 'Y' });

  const read = async () => (await administrator.query(rereadScanned, { id })).data?.readSongFromFile;
  expect(await read()).toEqual({
    song: { id, title: 'As tagged again', genre: 'Rock', artist: { name: 'Y' }, editedFields: [] },
    errors: [],
  });
  await rename(library.at('A/B/1.mp3'), library.at('../elsewhere.mp3'));
  expect(await read()).toEqual({ song: null, errors: [{ code: 'NOT_FOUND', field: ['id'] }] });
});
