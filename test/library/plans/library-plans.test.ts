import { expect, test } from 'vitest';
import { encodeCursor } from '../../../src/api/cursor.model.ts';
import { Role } from '../../../src/api/viewer.model.ts';
import { playOrder } from '../../../src/library/plays/play.queries.ts';
import { given } from '../../accounts/sessions/people.ts';
import { faultsOf, plansOf } from '../../catalog/plans/plan.ts';
import { graphql } from '../../generated/gql.ts';
import { testApp } from '../../support/app.ts';
import { itemsPage } from '../library.operations.ts';
import { largeLibrary, reader } from './large-library.ts';

const app = await testApp({ orm: await largeLibrary() });
const connection = app.orm.em.getConnection();
const client = app.as({ id: reader, role: Role.USER });

interface Page {
  first?: number;
  last?: number;
  after?: string;
  before?: string;
}

/** From either end, and from either side of a row. */
const pagesAround = (cursor: string): Page[] => [
  { first: 20 },
  { last: 20 },
  { first: 100, after: cursor },
  { last: 100, before: cursor },
];

const plays = graphql(`
  query PlanHistory($first: Int, $after: String, $last: Int, $before: String) {
    playHistory(first: $first, after: $after, last: $last, before: $before) { nodes { id } }
  }
`);

async function playInTheMiddle() {
  const [row] = await connection.execute<{ id: string; playedAt: Date }[]>(
    `select id, played_at as "playedAt" from play where user_id = '${reader}'
     order by played_at desc, id desc offset 15000 limit 1`,
  );
  const { id, playedAt } = given(row);
  return encodeCursor(playOrder, { id, playedAt: new Date(playedAt), songId: '' });
}

test('a page of the history only reads its rows, by the index of each month, and sorts nothing', async () => {
  const cursor = await playInTheMiddle();
  for (const page of pagesAround(cursor)) {
    const [plan, ...more] = await plansOf(app, () => client.query(plays, page));
    expect(more).toEqual([]);
    // One row of each month besides, and of the default partition, to know which comes first.
    expect(faultsOf(given(plan), { maxRowsRead: 101 + 12 })).toEqual([]);
    expect(given(plan).nodes).toContainEqual(expect.stringMatching(/^Merge Append/));
  }
});

test('after a cursor, later months of the history are not opened', async () => {
  const [plan] = await plansOf(app, async () =>
    client.query(plays, { first: 20, after: await playInTheMiddle() }),
  );
  const opened = given(plan).nodes.filter((node) => node.startsWith('Index'));
  expect(opened.length).toBeGreaterThan(1);
  expect(opened.filter((node) => /play_2026_0[5-7]/.test(node))).toEqual([]);
});

test("counting a history reads the listener's index entries, and no table", async () => {
  const document = graphql(`query PlanHistoryTotal { playHistory(first: 1) { totalCount } }`);
  const plans = await plansOf(app, () => client.query(document));
  const count = given(plans.find(({ nodes }) => nodes.some((node) => node.startsWith('Aggregate'))));
  const ofMonthsWithPlays = count.nodes.filter((node) => /Scan .*play_2026_0[1-6]/.test(node));
  expect(ofMonthsWithPlays.length).toBeGreaterThan(5);
  expect(ofMonthsWithPlays.filter((node) => !node.startsWith('Index Only Scan'))).toEqual([]);
});

test('a page of liked songs only reads its rows', async () => {
  const document = graphql(`
    query PlanLiked($first: Int, $after: String, $last: Int, $before: String) {
      likedSongs(first: $first, after: $after, last: $last, before: $before) {
        nodes { id artist { name } } pageInfo { endCursor }
      }
    }
  `);
  const first = await client.query(document, { first: 100 });
  const cursor = given(given(first.data?.likedSongs).pageInfo.endCursor);
  for (const page of pagesAround(cursor)) {
    const plans = await plansOf(app, () => client.query(document, page));
    // Each like with its song and the artist.
    expect(plans.flatMap((plan) => faultsOf(plan, { maxRowsRead: 3 * 101 }))).toEqual([]);
  }
});

test('a page of liked albums, and of playlists of others, only reads its rows', async () => {
  const document = graphql(`
    query PlanKept($first: Int, $after: String, $last: Int, $before: String) {
      likedAlbums(first: $first, after: $after, last: $last, before: $before) {
        nodes { id artist { name } } pageInfo { endCursor }
      }
    }
  `);
  const saved = graphql(`
    query PlanSaved($first: Int, $after: String, $last: Int, $before: String) {
      savedPlaylists(first: $first, after: $after, last: $last, before: $before) {
        nodes { id saved editable } pageInfo { endCursor }
      }
    }
  `);
  const albums = given((await client.query(document, { first: 100 })).data?.likedAlbums);
  for (const page of pagesAround(given(albums.pageInfo.endCursor))) {
    const plans = await plansOf(app, () => client.query(document, page));
    // Each like with its album and the artist.
    expect(plans.flatMap((plan) => faultsOf(plan, { maxRowsRead: 3 * 101 }))).toEqual([]);
  }
  const playlists = given((await client.query(saved, { first: 100 })).data?.savedPlaylists);
  for (const page of pagesAround(given(playlists.pageInfo.endCursor))) {
    const plans = await plansOf(app, () => client.query(saved, page));
    expect(plans).toHaveLength(2);
    // Each with its playlist, and what lets the viewer see it.
    expect(plans.flatMap((plan) => faultsOf(plan, { maxRowsRead: 3 * 101 }))).toEqual([]);
  }
});

test('the likes of a page of songs are looked up by key', async () => {
  const document = graphql(`query PlanSongsLiked { songs(first: 100) { nodes { liked } } }`);
  const plans = await plansOf(app, () => client.query(document));
  expect(plans).toHaveLength(2);
  // Each song with its place in the list and its artist.
  expect(plans.flatMap((plan) => faultsOf(plan, { maxRowsRead: 3 * 101 }))).toEqual([]);
});

test('pages of playlists only read what they show, also below many users', async () => {
  const document = graphql(`
    query PlanPlaylists {
      playlists(first: 50) { nodes { id } }
      users(first: 20) { nodes { playlists(first: 5) { nodes { id } } } }
    }
  `);
  const plans = await plansOf(app, () => client.query(document));
  expect(plans).toHaveLength(3);
  // Of each of 20 users, the private playlists before the fifth public one are passed over.
  expect(plans.flatMap((plan) => faultsOf(plan, { maxRowsRead: 500 }))).toEqual([]);
});

test('a page of the longest playlist only reads its rows, from either end', async () => {
  const [row] = await connection.execute<{ id: string; owner: string }[]>(`
    select playlist.id, owner_id as owner from playlist
    join playlist_item on playlist_id = playlist.id group by playlist.id order by count(*) desc limit 1`);
  const { id, owner } = given(row);
  const itsOwner = app.as({ id: owner, role: Role.USER });
  const { data } = await itsOwner.query(itemsPage, { id, first: 100 });
  const cursor = given(data?.playlist?.items.pageInfo.endCursor);
  const document = graphql(`
    query PlanItems($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
      playlist(id: $id) { items(first: $first, after: $after, last: $last, before: $before) { nodes { id } } }
    }
  `);
  for (const page of pagesAround(cursor)) {
    const plans = await plansOf(app, () => itsOwner.query(document, { id, ...page }));
    expect(plans).toHaveLength(2);
    expect(plans.flatMap((plan) => faultsOf(plan, { maxRowsRead: 101 }))).toEqual([]);
  }
});

test('totals of playlists only read their own items', async () => {
  const document = graphql(`
    query PlanTotals { playlists(first: 50) { nodes { songCount duration image { url } } } }
  `);
  const plans = await plansOf(app, () => client.query(document));
  expect(plans.map(({ nodes }) => nodes.filter((node) => /^Seq Scan playlist/.test(node)))).toEqual(
    plans.map(() => []),
  );
});
