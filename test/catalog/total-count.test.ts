import { expect, test } from 'vitest';
import { graphql } from '../generated/gql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const busy = make.artist({ name: 'Busy' });
const idle = make.artist({ name: 'Idle' });
const album = make.album({ artist: busy, releaseYear: 1999, title: 'Loud' });
make.album({ artist: busy, releaseYear: 1999 });
make.album({ artist: busy, releaseYear: 2020 });
make.song({ album, genre: 'Punk', title: 'Loudest', featuredPosition: 1 });
make.song({ artist: busy, genre: 'punk' });
await make.save();

test('totalCount counts whole lists', async () => {
  const { data } = await app.query(
    graphql(`query Totals { songs { totalCount } albums { totalCount } artists { totalCount } }`),
  );
  expect(data).toEqual({ songs: { totalCount: 2 }, albums: { totalCount: 3 }, artists: { totalCount: 2 } });
});

test('totalCount counts what the filter matches, on any page', async () => {
  const { data } = await app.query(
    graphql(`
      query FilteredTotals($artist: ID!, $album: ID!) {
        punk: songs(first: 1, filter: { genre: "PUNK" }) { totalCount nodes { id } }
        title: songs(filter: { title: "loud" }) { totalCount }
        featured: songs(filter: { featured: true }) { totalCount }
        album: songs(filter: { albumId: $album }) { totalCount }
        none: songs(filter: { artistId: $artist, title: "loud", featured: false }) { totalCount }
        year: albums(last: 1, filter: { releaseYear: 1999 }) { totalCount nodes { id } }
        artist: albums(filter: { artistId: $artist }) { totalCount }
      }
    `),
    { artist: busy.id, album: album.id },
  );
  const { punk, year, ...others } = data ?? {};
  expect([punk?.totalCount, punk?.nodes.length]).toEqual([2, 1]);
  expect([year?.totalCount, year?.nodes.length]).toEqual([2, 1]);
  expect(others).toEqual({
    title: { totalCount: 1 },
    featured: { totalCount: 1 },
    album: { totalCount: 1 },
    none: { totalCount: 0 },
    artist: { totalCount: 3 },
  });
});

test("totalCount counts each artist's albums and songs", async () => {
  const { data } = await app.query(
    graphql(`
      query ArtistTotals {
        artists { nodes { name albums(first: 1) { totalCount nodes { id } } songs(last: 1) { totalCount } } }
      }
    `),
  );
  const [first, second] = given(data?.artists).nodes;
  expect(first).toMatchObject({ name: 'Busy', albums: { totalCount: 3 }, songs: { totalCount: 2 } });
  expect(first?.albums.nodes).toHaveLength(1);
  expect(second).toEqual({ name: idle.name, albums: { totalCount: 0, nodes: [] }, songs: { totalCount: 0 } });
});

test('lists are not counted unless totalCount is selected', async () => {
  const { statements } = await app.query(
    graphql(`
      query Uncounted($artist: ID!) {
        songs(filter: { genre: "punk" }) { nodes { id } }
        all: songs { nodes { id } pageInfo { hasNextPage } }
        albums(filter: { artistId: $artist }) { nodes { id } }
        artists { nodes { albums { nodes { id } } songs { nodes { id } } } }
      }
    `),
    { artist: busy.id },
  );
  expect(statements.length).toBeGreaterThan(0);
  // A page that its statement writes counts its own entries.
  const others = statements.map((text) =>
    text.replace(/select count\(\*\)::int as found, count\(written\) = count\(\*\)/, ''),
  );
  expect(others.filter((text) => /count\s*\(|sum\s*\(|(row|list|artist)_count/i.test(text))).toEqual([]);
});

test('selecting totalCount does not fetch a page twice', async () => {
  const { statements } = await app.query(graphql(`query CountOnly { songs { totalCount } }`));
  expect(statements).toHaveLength(2);
});
