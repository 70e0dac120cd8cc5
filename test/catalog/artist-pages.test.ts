import { describe, expect, test } from 'vitest';
import type { PageArguments } from '../../src/api/page.queries.ts';
import type { Artist } from '../../src/catalog/artists/artist.entity.ts';
import { graphql } from '../generated/gql.ts';
import type { ArtistOrder } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { expectedIds, pageSizes, walkBackward, walkForward } from './list-walk.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const firstLetters = ['é', 'E', 'z', 'Ä', 'a', '9', '!'];
const artists = Array.from({ length: 24 }, (_, index) =>
  make.artist({
    name: `${firstLetters[index % firstLetters.length]} ${index}`,
    createdAt: new Date(Date.UTC(2022, 1, 1, 0, 0, index % 3)),
  }),
);
const [artist = make.artist(), other = make.artist()] = artists;
const albums = Array.from({ length: 24 }, (_, index) =>
  make.album({ artist, releaseYear: 2000 + (index % 3) }),
);
const songs = Array.from({ length: 24 }, (_, index) =>
  make.song({ artist, createdAt: new Date(Date.UTC(2022, 1, 1, 0, 0, index % 3)) }),
);
make.song({ album: make.album({ artist: other }) });
await make.save();

const query = graphql(`
  query ArtistPages($first: Int, $after: String, $last: Int, $before: String, $orderBy: ArtistOrder) {
    artists(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
      edges { cursor node { id } }
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
const listsQuery = graphql(`
  query ListsOfArtist($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $songs: Boolean!) {
    artist(id: $id) {
      albums(first: $first, after: $after, last: $last, before: $before) @skip(if: $songs) {
        edges { cursor node { id } }
        nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
      songs(first: $first, after: $after, last: $last, before: $before) @include(if: $songs) {
        edges { cursor node { id } }
        nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`);

const sortKeys = { CREATED_AT: (row: Artist) => row.createdAt, NAME: (row: Artist) => row.name };
const fetcher = (orderBy: ArtistOrder | null) => async (page: PageArguments) =>
  (await app.query(query, { ...page, orderBy })).data?.artists;

describe.each([
  { by: 'CREATED_AT', direction: 'ASC' },
  { by: 'CREATED_AT', direction: 'DESC' },
  { by: 'NAME', direction: 'ASC' },
  { by: 'NAME', direction: 'DESC' },
] as const)('artists by $by $direction', ({ by, direction }) => {
  test.each(pageSizes)('have no gap and no duplicate, paged from either end by %i', async (size) => {
    const expected = expectedIds(artists, sortKeys[by], direction);
    expect(await walkForward(fetcher({ by, direction }), size)).toEqual(expected);
    expect(await walkBackward(fetcher({ by, direction }), size)).toEqual(expected);
  });
});

test('artists are sorted by name by default', async () => {
  expect(await walkForward(fetcher(null), 7)).toEqual(expectedIds(artists, sortKeys.NAME, 'ASC'));
});

const listFetcher = (list: 'albums' | 'songs') => async (page: PageArguments) =>
  (await app.query(listsQuery, { ...page, id: artist.id, songs: list === 'songs' })).data?.artist?.[list];

test("an artist's albums are latest release first, page by page from either end", async () => {
  const expected = expectedIds(albums, ({ releaseYear }) => Number(releaseYear), 'DESC');
  expect(await walkForward(listFetcher('albums'), 5)).toEqual(expected);
  expect(await walkBackward(listFetcher('albums'), 5)).toEqual(expected);
});

test("an artist's songs are newest first, page by page from either end", async () => {
  const expected = expectedIds(songs, ({ createdAt }) => createdAt, 'DESC');
  expect(await walkForward(listFetcher('songs'), 5)).toEqual(expected);
  expect(await walkBackward(listFetcher('songs'), 5)).toEqual(expected);
});
