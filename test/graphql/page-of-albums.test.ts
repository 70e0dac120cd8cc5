import { expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const tracks = 15;
for (let index = 0; index < 100; index += 1) {
  const album = make.album({ image: make.image() });
  for (let track = 1; track <= tracks; track += 1) make.song({ album, trackNumber: track, genre: 'Pop' });
}
await make.save();

/** What a music app shows of albums with their songs. */
const shelf = graphql(`
  query HundredAlbums {
    albums(first: 100) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id title edition kind releaseYear artistName songCount duration compilation
        artist { id name }
        image { url(width: 256) blurhash }
        genres { id name }
        songs {
          id title artistName discNumber trackNumber duration available audioUrl liked playCount
          artist { id name }
          image { url(width: 128) }
        }
      }
    }
  }
`);

test('a page of 100 albums with all their songs is within the default limits', async () => {
  const { data, errors, extensions } = await app.query(shelf);
  expect(errors).toBeUndefined();
  const { nodes } = given(data?.albums);
  expect(nodes).toHaveLength(100);
  for (const { songs } of nodes) expect(songs).toHaveLength(tracks);
  // The limit is 50,000: albums of twice the usual length leave room, too.
  expect(extensions?.cost).toBeLessThan(50_000);
});
