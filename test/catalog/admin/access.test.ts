import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { Role } from '../../../src/api/viewer.model.ts';
import { given } from '../../accounts/sessions/people.ts';
import { graphql } from '../../generated/gql.ts';
import { upload } from '../../support/upload.ts';
import {
  addAlbum,
  addSong,
  editAlbum,
  editSong,
  feature,
  removeAlbum,
  removeSong,
} from './editing.operations.ts';
import { Editor } from './editor.ts';

const editor = await Editor.start();
const id = randomUUID();
const listener = { id: randomUUID(), role: Role.USER };

test('only administrators can change the catalog', async () => {
  const song = await editor.created();
  for (const [viewer, code] of [
    [listener, 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ] as const) {
    const client = editor.app.as(viewer);
    const answers = [
      await client.query(editSong, { input: { id: song.id, title: 'Mine' } }),
      await client.query(removeSong, { id: song.id }),
      await client.query(addAlbum, { input: { title: 'Mine', artist: 'Me', releaseYear: 2000 } }),
      await client.query(editAlbum, { input: { id } }),
      await client.query(removeAlbum, { id, withSongs: true }),
      await client.query(feature, { songIds: [song.id] }),
    ];
    for (const { errors } of answers) expect(errors).toMatchObject([{ extensions: { code } }]);
  }
  const { tokens } = editor.app.services.accounts;
  const { token } = tokens.makeAccessToken(listener.id, randomUUID(), listener.role);
  const { errors } = await upload(editor.url, addSong, { input: { audio: editor.audio() } }, { token });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(await editor.rows('select title from song')).toEqual([{ title: song.title }]);
  expect(await editor.count('album')).toBe(0);
});

test('the log says who changed what in the catalog', async () => {
  const song = await editor.created();
  await editor.edit({ id: song.id, title: 'Renamed' });
  await editor.query(removeSong, { id: song.id });
  const lines = editor.app.log.filter(({ songId }) => songId === song.id);
  expect(lines.map(({ level, userId, change }) => ({ level, userId, change }))).toEqual(
    ['createSong', 'updateSong', 'deleteSong'].map((change) => ({ level: 30, userId: editor.id, change })),
  );
});

test('consecutive changes in one document each see the previous ones', async () => {
  const { id: songId } = await editor.created({ title: 'Old', artist: 'Old artist' });
  const { data } = await editor.query(
    graphql(`
      mutation ChangesInARow($album: CreateAlbumInput!, $song: UpdateSongInput!, $ids: [ID!]!, $id: ID!) {
        createAlbum(input: $album) { album { songs { title artist { name } album { title } } } }
        updateSong(input: $song) { song { title artist { name albums(first: 5) { totalCount } songs(first: 5) { nodes { title } } } album { songs { title } songCount } } }
        setFeaturedSongs(songIds: $ids) { songs { title featured album { songs { featured } } } }
        deleteSong(id: $id) { deletedId }
        again: updateSong(input: $song) { song { title } errors { code } }
      }
    `),
    {
      album: { title: 'Album', artist: 'Old artist', releaseYear: 2000, songIds: [songId] },
      song: { id: songId, title: 'New', artist: 'New artist' },
      ids: [songId],
      id: songId,
    },
  );
  expect(given(data)).toEqual({
    createAlbum: {
      album: { songs: [{ title: 'Old', artist: { name: 'Old artist' }, album: { title: 'Album' } }] },
    },
    updateSong: {
      song: {
        title: 'New',
        artist: { name: 'New artist', albums: { totalCount: 0 }, songs: { nodes: [{ title: 'New' }] } },
        album: { songs: [{ title: 'New' }], songCount: 1 },
      },
    },
    setFeaturedSongs: { songs: [{ title: 'New', featured: true, album: { songs: [{ featured: true }] } }] },
    deleteSong: { deletedId: songId },
    again: { song: null, errors: [{ code: 'NOT_FOUND' }] },
  });
});
