import { describe, expect, test } from 'vitest';
import type { PageArguments } from '../../src/api/page.queries.ts';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { pageSizes, walkBackward, walkForward } from './list-walk.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const artist = make.artist();
const years = [1999, null, 2200, 1860, null, 1999, null, 2010];
const albums = years.map((releaseYear) => make.album({ artist, releaseYear }));
await make.save();

const query = graphql(`
  query AlbumsByYear(
    $first: Int, $after: String, $last: Int, $before: String, $direction: SortDirection!, $filter: AlbumFilter
  ) {
    albums(
      first: $first, after: $after, last: $last, before: $before, filter: $filter
      orderBy: { by: RELEASE_YEAR, direction: $direction }
    ) {
      edges { cursor node { id } }
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
const ofArtist = graphql(`
  query AlbumsOfArtistByYear($id: ID!) { artist(id: $id) { albums(first: 100) { nodes { id releaseYear } } } }
`);

/** Unknown years last, whichever end of the others comes first. */
function expected(direction: 'ASC' | 'DESC'): string[] {
  const known = albums
    .filter(({ releaseYear }) => releaseYear !== null)
    .toSorted(
      (one, other) => Number(one.releaseYear) - Number(other.releaseYear) || (one.id < other.id ? -1 : 1),
    );
  const unknown = albums
    .filter(({ releaseYear }) => releaseYear === null)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const ids = direction === 'ASC' ? [...known, ...unknown] : [...known.reverse(), ...unknown.reverse()];
  return ids.map(({ id }) => id);
}

describe.each(['ASC', 'DESC'] as const)('albums by release year %s', (direction) => {
  test.each(pageSizes)('have unknown years last, paged from either end by %i', async (size) => {
    for (const filter of [null, { artistId: artist.id }]) {
      const fetch = async (page: PageArguments) =>
        (await app.query(query, { ...page, direction, filter })).data?.albums;
      expect(await walkForward(fetch, size)).toEqual(expected(direction));
      expect(await walkBackward(fetch, size)).toEqual(expected(direction));
    }
  });

  test('of one year continue after a cursor', async () => {
    const filter = { releaseYear: 1999 };
    const fetch = async (page: PageArguments) =>
      (await app.query(query, { ...page, direction, filter })).data?.albums;
    expect(await walkForward(fetch, 1)).toHaveLength(2);
  });
});

test("an artist's albums are latest release first, those of an unknown year last", async () => {
  const { data } = await app.query(ofArtist, { id: artist.id });
  expect(data?.artist?.albums.nodes.map(({ id }) => id)).toEqual(expected('DESC'));
});
