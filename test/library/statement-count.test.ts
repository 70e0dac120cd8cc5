import { expect, test } from 'vitest';
import { given } from '../accounts/sessions/people.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { create } from './library.operations.ts';
import { newListeners, unlimited } from './listeners.ts';

const app = await testApp({ environment: unlimited });
const make = catalogFactory(app.orm);
const album = make.album({ image: make.image() });
const songs = Array.from({ length: 30 }, (_, index) =>
  make.song(index % 2 ? { album } : { image: make.image() }),
);
await make.save();
const songIds = songs.map(({ id }) => id);
const listeners = await newListeners(app, 20);
for (const listener of listeners) {
  for (const name of ['First', 'Second']) {
    await listener.query(create, { input: { name, public: true, songIds } });
  }
}
const viewer = given(listeners[0]);
await app.orm.em.getConnection().execute(
  `insert into play (id, user_id, song_id, played_at) select gen_random_uuid(), '${viewer.id}', id, now() from song;
   insert into song_like (user_id, song_id) select '${viewer.id}', id from song`,
);

const sizes = [1, 5, 20];

test('playlists below users, with all their relations, take the same statements for any page', async () => {
  const document = graphql(`
    query CountPlaylists($first: Int!) {
      users(first: $first, includeViewer: true) {
        nodes {
          playlists(first: 2) {
            totalCount
            nodes {
              songCount duration image { url } owner { fullName }
              items(first: 2) { totalCount nodes { song { title liked artist { name } album { title } } } }
            }
          }
        }
      }
    }
  `);
  const taken: number[] = [];
  for (const first of sizes) {
    const { statements, errors } = await viewer.query(document, { first });
    expect(errors).toBeUndefined();
    taken.push(statements.length);
  }
  // Users, playlists, their number, songs counted, durations, pictures' keys, owners, items, songs, likes, albums.
  expect(taken).toEqual([11, 11, 11]);
});

test('the history takes the same statements for any page', async () => {
  const document = graphql(`
    query CountHistory($first: Int!) {
      playHistory(first: $first) { totalCount nodes { song { title liked playCount artist { name } } } }
    }
  `);
  for (const first of sizes) {
    // The page, its total, the songs, the likes.
    expect((await viewer.query(document, { first })).statements).toHaveLength(4);
  }
});

test('liked songs take the same statements for any page', async () => {
  const document = graphql(`
    query CountLiked($first: Int!) {
      likedSongs(first: $first) { totalCount nodes { title liked artist { name } album { title } } }
    }
  `);
  for (const first of [2, 5, 20]) {
    // The page, its total, the likes, the albums.
    expect((await viewer.query(document, { first })).statements).toHaveLength(4);
  }
});

test('a playlist shows the first picture among its songs', async () => {
  const document = graphql(`
    query PlaylistPicture($id: ID!) { playlist(id: $id) { image { url } } }
  `);
  const plain = make.song();
  const [own, albums] = [given(songs[0]), given(songs[1])];
  await make.save();
  const pictureOf = async (ids: string[]) => {
    const { data } = await viewer.query(create, { input: { name: 'Picture', songIds: ids } });
    const id = given(data?.createPlaylist.playlist).id;
    return (await viewer.query(document, { id })).data?.playlist?.image?.url;
  };
  expect(await pictureOf([plain.id, albums.id, own.id])).toContain(album.image?.key);
  expect(await pictureOf([plain.id, own.id, albums.id])).toContain(own.image?.key);
  expect(await pictureOf([plain.id])).toBeUndefined();
  expect(await pictureOf([])).toBeUndefined();
});
