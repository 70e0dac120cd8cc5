import { expect, test } from 'vitest';
import { graphql } from '../generated/index.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';

const app = await testApp();
const make = catalogFactory(app.orm);

const albumTrackPages = graphql(`
  query AlbumTrackPages($first: Int, $after: String, $last: Int, $before: String) {
    albums(orderBy: { by: TITLE, direction: ASC }) {
      nodes {
        songs { id }
        tracks(first: $first, after: $after, last: $last, before: $before) {
          totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
      }
    }
  }
`);

/** Places on an album, with gaps, doubles, songs without a number, and the largest numbers. */
const places: [number, number | null][] = [
  [2, 1],
  [1, 2],
  [1, null],
  [1, 1],
  [1, 32_767],
  [32_767, null],
  [1, 2],
  [3, 10],
  [3, 9],
  [32_767, 32_767],
  [2, null],
];
const albums = Array.from({ length: 3 }, () => make.album());
for (const album of albums) {
  for (const [discNumber, trackNumber] of places) make.song({ album, discNumber, trackNumber });
}
await make.save();

async function read(variables: { first?: number; after?: string; last?: number; before?: string }) {
  const { data, errors, statements } = await app.query(albumTrackPages, variables);
  expect(errors).toBeUndefined();
  return { found: given(data?.albums).nodes, statements };
}

test('pages of tracks are the songs of the album in their order, forwards and backwards', async () => {
  const {
    found: [album],
  } = await read({ first: 100 });
  const all = album?.songs.map(({ id }) => id);
  expect(all).toHaveLength(places.length);
  expect(album?.tracks.nodes.map(({ id }) => id)).toEqual(all);
  for (const way of ['forwards', 'backwards'] as const) {
    const walked: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page: Parameters<typeof read>[0] =
        way === 'forwards'
          ? { first: 3, ...(cursor && { after: cursor }) }
          : { last: 3, ...(cursor && { before: cursor }) };
      const tracks = (await read(page)).found[0]?.tracks;
      const ids = tracks?.nodes.map(({ id }) => id) ?? [];
      if (way === 'forwards') walked.push(...ids);
      else walked.unshift(...ids);
      expect(tracks?.totalCount).toBe(places.length);
      const { hasNextPage, hasPreviousPage, startCursor, endCursor } = tracks?.pageInfo ?? {};
      const [more, next] = way === 'forwards' ? [hasNextPage, endCursor] : [hasPreviousPage, startCursor];
      cursor = more ? next : null;
    } while (cursor);
    expect(walked).toEqual(all);
  }
});

test('pages of many albums take as many statements as one of one', async () => {
  const { found, statements } = await read({ first: 5 });
  expect(found.map(({ tracks }) => tracks.nodes.length)).toEqual([5, 5, 5]);
  // The albums, their songs, their pages, their totals.
  expect(statements).toHaveLength(4);
});

test('a page is read from the index, in its order', async () => {
  const songs = Array.from({ length: 3000 }, (_, index) =>
    make.song({ album: albums[0] ?? make.album(), discNumber: 5, trackNumber: index + 1 }),
  );
  expect(songs).toHaveLength(3000);
  await make.save();
  const connection = app.orm.em.getConnection();
  await connection.execute('vacuum analyze song');
  const { statements } = await read({ first: 5 });
  const page = statements.find((statement) => statement.includes('65536') && statement.includes('limit'));
  expect(page).toBeDefined();
  const plan = JSON.stringify(
    await connection.execute(
      `explain (analyze, format json) select id from song where album_id = '${albums[0]?.id}'
       order by disc_number * 65536 + coalesce(track_number, 65535), id limit 5`,
    ),
  );
  expect(plan).toContain('song_album_track_order');
  expect(plan).not.toContain('Sort');
});
