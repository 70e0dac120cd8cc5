import { expect, test } from 'vitest';
import { nameOfPrepared } from '../../src/persistence/prepared.queries.ts';
import { given } from '../accounts/sessions/people.ts';
import { talkers } from '../messages/talkers.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const genre = 'Jazz';
for (let index = 1; index <= 3; index += 1) {
  const artist = make.artist({ name: `Artist ${index}` });
  const album = make.album({ title: `Album ${index}`, artist, image: make.image() });
  for (let track = 1; track <= 4; track += 1)
    make.song({ title: `Song ${track}`, album, genre, trackNumber: track, image: make.image() });
}
await make.save();
const [ada, bob] = (await talkers(app, 2)).map(given);
const listener = given(ada);
await listener.tell(given(bob), 'hello');
const node = async (list: 'songs' | 'albums' | 'artists' | 'genres') => {
  const { data } = await app.query<Record<string, { nodes: { id: string }[] }>, unknown>(
    `{ ${list}(first: 1) { nodes { id } } }`,
  );
  return data?.[list]?.nodes[0]?.id;
};
const ids = {
  song: await node('songs'),
  album: await node('albums'),
  artist: await node('artists'),
  genre: await node('genres'),
  user: bob?.id,
};
await listener.query('mutation ($song: ID!) { likeSong(songId: $song) { errors { message } } }', ids);
await listener.query(
  'mutation { createPlaylist(input: { name: "Evenings" }) { playlist { id } errors { message } } }',
);

const song = 'id title duration liked playCount artist { id name } album { id title } image { url }';
const user = 'id fullName image { url } followed blocked followerCount presence { online }';

// What clients ask for with each screen. A statement that is not kept is parsed and planned at each request, which takes
// PostgreSQL longer than executing it.
test.each<[string, string]>([
  [
    'a song',
    `query ($song: ID!) { song(id: $song) { ${song} genres { name } lyrics { text } credits { artist { name } } } }`,
  ],
  [
    'objects by their ids',
    `query ($song: ID!, $album: ID!) { nodes(ids: [$song, $album]) { id ... on Song { ${song} } } }`,
  ],
  [
    'an album',
    `query ($album: ID!) { album(id: $album) { title liked artist { name followed } songs { ${song} } } }`,
  ],
  [
    'the tracks of an album',
    `query ($album: ID!) { album(id: $album) { tracks(first: 9) { nodes { ${song} } } } }`,
  ],
  [
    'an artist',
    `query ($artist: ID!) { artist(id: $artist) { name songCount followed followerCount
      albums(first: 9) { nodes { title } } songs(first: 9) { nodes { ${song} } } appearsOn(first: 9) { nodes { title } } } }`,
  ],
  [
    'a genre',
    `query ($genre: ID!) { genre(id: $genre) { songs(first: 9) { nodes { ${song} } } albums(first: 9) { nodes { title } } } }`,
  ],
  ['a page of songs', `{ songs(first: 9) { totalCount nodes { ${song} } } }`],
  [
    'the first screen',
    `{ featuredSongs(limit: 4) { ${song} } madeForYouSongs(limit: 4) { ${song} } trendingSongs(limit: 4) { ${song} }
      newAlbums(limit: 4) { title artist { name } } }`,
  ],
  ['similar songs', `query ($song: ID!) { similarSongs(songId: $song, limit: 4) { ${song} } }`],
  ['the viewer', '{ me { fullName image { url } followerCount sessions { id } passkeys { id } } }'],
  ['a user', `query ($user: ID!) { user(id: $user) { ${user} playlists(first: 9) { nodes { name } } } }`],
  ['users', `{ users(first: 9) { nodes { ${user} } } }`],
  [
    'a library',
    `{ likedSongs(first: 9) { nodes { ${song} } } likedAlbums(first: 9) { nodes { title } }
      followedArtists(first: 9) { nodes { name } } savedPlaylists(first: 9) { nodes { name } } }`,
  ],
  [
    'playlists',
    `{ me { playlists(first: 9) { nodes { name songCount duration image { url } editable saved
      items(first: 9) { nodes { song { ${song} } } } } } } }`,
  ],
  [
    'conversations',
    '{ conversations(first: 9) { nodes { unreadCount user { fullName } lastMessage { content } } } }',
  ],
  [
    'a thread',
    'query ($user: ID!) { messages(withUserId: $user, first: 9) { totalCount nodes { content sender { fullName } } } }',
  ],
  ['a queue', `{ playQueue { position items { song { ${song} } } } }`],
])('all statements of %s are kept by their connections', async (_what, query) => {
  const variables = Object.fromEntries(
    Object.entries(ids).filter(([name]) => query.includes(`$${name}: ID!`)),
  );
  const { errors, statements } = await listener.query(query, variables);
  expect(errors).toBeUndefined();
  expect(statements.filter((text) => !nameOfPrepared(text))).toEqual([]);
  expect(statements.length).toBeGreaterThan(0);
});
