import { expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { newListener } from '../library/listeners.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { unkept } from './unkept.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const album = make.album();
const [song, other] = [make.song({ album }), make.song({ album })];
await make.save();
const [listener, friend] = [await newListener(app), await newListener(app)];

interface Made {
  createPlaylist: { playlist: { id: string; items: { nodes: { id: string }[] } } };
}

const newPlaylist = async (by = listener) => {
  const { data } = await by.query<Made, unknown>(
    `mutation ($songs: [ID!]) { createPlaylist(input: { name: "Evenings", public: true, songIds: $songs }) {
      playlist { id items(first: 2) { nodes { id } } } } }`,
    { songs: [song.id, other.id] },
  );
  return given(data).createPlaylist.playlist;
};

const own = await newPlaylist();
const shared = await newPlaylist(friend);
await friend.query(
  'mutation ($id: ID!, $user: ID!) { addCollaborator(playlistId: $id, userId: $user) { errors { code } } }',
  { id: shared.id, user: listener.id },
);
const items = (playlist: typeof own) => playlist.items.nodes.map(({ id }) => id);
const failing = 'errors { code message }';

// What listeners do all the time. A statement that is not kept is parsed and planned each time, which takes PostgreSQL longer
// than executing it. The numbers are those of all statements, with that of the
// rate limit, `begin` and `commit`.
test.each<[string, number, string]>([
  ['likeSong', 4, `likeSong(songId: "${song.id}") { song { id liked } ${failing} }`],
  ['unlikeSong', 4, `unlikeSong(songId: "${song.id}") { song { id liked } ${failing} }`],
  ['likeAlbum', 4, `likeAlbum(albumId: "${album.id}") { album { id liked } ${failing} }`],
  ['unlikeAlbum', 4, `unlikeAlbum(albumId: "${album.id}") { album { id liked } ${failing} }`],
  ['followUser', 9, `followUser(userId: "${friend.id}") { user { id followed } ${failing} }`],
  ['unfollowUser', 8, `unfollowUser(userId: "${friend.id}") { user { id followed } ${failing} }`],
  ['followArtist', 5, `followArtist(artistId: "${album.artist.id}") { artist { id followed } ${failing} }`],
  [
    'unfollowArtist',
    4,
    `unfollowArtist(artistId: "${album.artist.id}") { artist { id followed } ${failing} }`,
  ],
  ['savePlaylist', 4, `savePlaylist(playlistId: "${shared.id}") { playlist { id saved } ${failing} }`],
  ['unsavePlaylist', 4, `unsavePlaylist(playlistId: "${shared.id}") { playlist { id saved } ${failing} }`],
  [
    'createPlaylist',
    8,
    `createPlaylist(input: { name: "Mornings", songIds: ["${song.id}"] }) { playlist { id name } ${failing} }`,
  ],
  [
    'updatePlaylist',
    5,
    `updatePlaylist(input: { id: "${own.id}", name: "Nights" }) { playlist { name } ${failing} }`,
  ],
  [
    'addToPlaylist',
    8,
    `addToPlaylist(input: { playlistId: "${own.id}", songIds: ["${song.id}"] }) { playlist { id } ${failing} }`,
  ],
  [
    'addToPlaylist, on that of another,',
    11,
    `addToPlaylist(input: { playlistId: "${shared.id}", songIds: ["${song.id}"] }) { playlist { id } ${failing} }`,
  ],
  [
    'movePlaylistItem',
    7,
    `movePlaylistItem(input: { playlistId: "${own.id}", itemId: "${items(own)[1]}", position: 0 }) {
      playlist { id } ${failing} }`,
  ],
  [
    'removeFromPlaylist',
    5,
    `removeFromPlaylist(input: { playlistId: "${own.id}", itemIds: ["${items(own)[0]}"] }) {
      playlist { id } ${failing} }`,
  ],
  ['deletePlaylist', 5, `deletePlaylist(id: "${own.id}") { deletedId ${failing} }`],
])('all statements of %s are kept by their connections', async (_name, count, mutation) => {
  const { data, errors, statements } = await listener.query<Record<string, { errors: unknown[] }>, unknown>(
    `mutation { ${mutation} }`,
  );
  expect(errors ?? Object.values(given(data)).flatMap((payload) => payload.errors)).toEqual([]);
  expect(unkept(statements)).toEqual([]);
  expect(statements).toHaveLength(count);
});
