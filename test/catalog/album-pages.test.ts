import { describe, expect, test } from 'vitest';
import type { PageArguments } from '../../src/api/page.queries.ts';
import type { Album } from '../../src/catalog/albums/album.entity.ts';
import { graphql } from '../generated/gql.ts';
import type { AlbumFilter, AlbumOrder } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { expectedIds, pageSizes, walkBackward, walkForward } from './list-walk.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const titles = ['Ünder', 'under', 'Over', 'ÉTÉ', 'été'];
const artist = make.artist();
const other = make.artist();
const albums = Array.from({ length: 48 }, (_, index) =>
  make.album({
    title: titles[index % titles.length] ?? '',
    artist: index % 2 ? artist : other,
    // Of one artist, title and year there is one album.
    releaseYear: 1990 + Math.floor(index / 5),
    createdAt: new Date(Date.UTC(2023, 5, 1, 12, 0, 0, index % 4)),
  }),
);
await make.save();

const query = graphql(`
  query AlbumPages(
    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder
  ) {
    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { cursor node { id } }
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

const fetcher =
  (orderBy: AlbumOrder | null, filter: AlbumFilter = {}) =>
  async (page: PageArguments) =>
    (await app.query(query, { ...page, filter, orderBy })).data?.albums;

const sortKeys = {
  CREATED_AT: (album: Album) => album.createdAt,
  TITLE: (album: Album) => album.title,
  RELEASE_YEAR: (album: Album) => Number(album.releaseYear),
};
const orders = (['CREATED_AT', 'TITLE', 'RELEASE_YEAR'] as const).flatMap((by) => [
  { by, direction: 'ASC' as const },
  { by, direction: 'DESC' as const },
]);

describe.each(orders)('albums by $by $direction', ({ by, direction }) => {
  const expected = (wanted: Album[]) => expectedIds(wanted, sortKeys[by], direction);

  test('have no gap and no duplicate, paged from either end', async () => {
    for (const size of pageSizes) {
      expect(await walkForward(fetcher({ by, direction }), size)).toEqual(expected(albums));
      expect(await walkBackward(fetcher({ by, direction }), size)).toEqual(expected(albums));
    }
  });

  test.each<[string, AlbumFilter, (album: Album) => boolean]>([
    ['an artist', { artistId: artist.id }, (album) => album.artist === artist],
    ['a year', { releaseYear: 1991 }, (album) => album.releaseYear === 1991],
    ['a title', { title: 'ÉTÉ' }, (album) => /été/i.test(album.title)],
  ])('have exactly the albums of %s, page by page', async (_name, filter, wanted) => {
    const fetch = fetcher({ by, direction }, filter);
    expect(await walkForward(fetch, 5)).toEqual(expected(albums.filter(wanted)));
    expect(await walkBackward(fetch, 5)).toEqual(expected(albums.filter(wanted)));
  });
});

test('albums are newest first by default', async () => {
  expect(await walkForward(fetcher(null), 7)).toEqual(expectedIds(albums, sortKeys.CREATED_AT, 'DESC'));
});
