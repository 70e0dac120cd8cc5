import { expect, test } from 'vitest';
import { AlbumSort, SongSort } from '../../../src/catalog/catalog.orders.ts';
import { graphql } from '../../generated/gql.ts';
import { testApp } from '../../support/app.ts';
import { deepAlbumCursor, deepSongCursor } from './deep-cursors.ts';
import { largeCatalog } from './large-catalog.ts';
import { faultsOf, plansOf } from './plan.ts';

const app = await testApp({ orm: await largeCatalog() });

interface NestedPage {
  first?: number;
  last?: number;
  afterAlbum?: string;
  afterSong?: string;
  beforeAlbum?: string;
  beforeSong?: string;
}

const nested = graphql(`
  query PlanNested(
    $count: Int!, $first: Int, $last: Int, $afterAlbum: String, $afterSong: String, $beforeAlbum: String,
    $beforeSong: String
  ) {
    artists(first: $count) {
      nodes {
        albums(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }
        songs(first: $first, last: $last, after: $afterSong, before: $beforeSong) { nodes { id } }
        appearsOn(first: $first, last: $last, after: $afterAlbum, before: $beforeAlbum) { nodes { id } }
      }
    }
  }
`);

test.each([1, 20, 100])('lists below %i artists only read what they show', async (count) => {
  const afterAlbum = await deepAlbumCursor(app, { by: AlbumSort.RELEASE_YEAR, direction: 'DESC' });
  const afterSong = await deepSongCursor(app, { by: SongSort.CREATED_AT, direction: 'DESC' });
  const pages: NestedPage[] = [
    { first: 5 },
    { last: 5 },
    { first: 5, afterAlbum, afterSong },
    { last: 5, beforeAlbum: afterAlbum, beforeSong: afterSong },
  ];
  for (const page of pages) {
    const plans = await plansOf(app, () => app.query(nested, { count, ...page }));
    expect(plans).toHaveLength(4);
    // Each row with its place and its artist, and one row more that tells whether there is a next page.
    const maxRowsRead = 3 * count * (5 + 1) + 2;
    expect(plans.flatMap((plan) => faultsOf(plan, { maxRowsRead }))).toEqual([]);
  }
});

test.each([1, 20])(
  'songs in a role of %i artists are found among many others by their index',
  async (count) => {
    const document = graphql(`
    query PlanRoles($count: Int!, $roles: [CreditRole!]) {
      artists(first: $count) { nodes { songCount albumCount songs(first: 5, roles: $roles) { nodes { artistName } } } }
    }
  `);
    for (const roles of [['MAIN'], ['PRODUCER', 'MIXER'], ['MAIN', 'FEATURED', 'COMPOSER']] as const) {
      const plans = await plansOf(app, () => app.query(document, { count, roles: [...roles] }));
      expect(plans).toHaveLength(3);
      // Of each role, the credits and their songs; of the page, its songs and their artists; and the counters.
      const maxRowsRead = (2 * roles.length + 2) * count * (5 + 1) + 2 * count + 2;
      expect(plans.flatMap((plan) => faultsOf(plan, { maxRowsRead, maySort: true }))).toEqual([]);
    }
  },
);

test.each([1, 20, 100])('relations of %i albums and their songs are found by their keys', async (first) => {
  const document = graphql(`
    query PlanLookUps($first: Int!) {
      albums(first: $first) {
        nodes { songCount duration image { url } songs { artist { name } image { url } audio { size } } }
      }
    }
  `);
  const plans = await plansOf(app, () => app.query(document, { first }));
  // The addresses of pictures take none.
  expect(plans).toHaveLength(4);
  // An album has ten songs.
  expect(plans.flatMap((plan) => faultsOf(plan, { maxRowsRead: 2 * 11 * first + 2 }))).toEqual([]);
});

test.each([1, 20])('lists below %i genres only read what they show', async (count) => {
  const document = graphql(`
    query PlanNestedGenres($count: Int!, $songs: SongOrder, $albums: AlbumOrder) {
      genres(first: $count) {
        nodes {
          songs(first: 5, orderBy: $songs) { nodes { genres { name } artist { genres { name } } } }
          albums(first: 5, orderBy: $albums) { nodes { genres { name } } }
        }
      }
    }
  `);
  for (const direction of ['ASC', 'DESC'] as const) {
    const songs = { by: SongSort.PLAY_COUNT, direction };
    const albums = { by: AlbumSort.RELEASE_YEAR, direction };
    const plans = await plansOf(app, () => app.query(document, { count, songs, albums }));
    expect(plans).toHaveLength(6);
    const [page, ...below] = plans;
    expect(page?.rowsRead).toBeLessThan(4 * (count + 1));
    // A row of a song or an album, with its genre and its artist; and up to 20 genres of each.
    const few = plans.flatMap((plan) => faultsOf(plan, { maxRowsRead: 40 * count * 6 + 100, maySort: true }));
    expect(few).toEqual([]);
    const lists = below.filter(({ nodes }) =>
      nodes.some((node) => /_genre_(plays|(rising_)?year)/.test(node)),
    );
    expect(lists).toHaveLength(2);
    expect(lists.flatMap((plan) => faultsOf(plan, { maxRowsRead: 3 * count * 6 }))).toEqual([]);
  }
});

test('songs from everywhere find their albums, audio and pictures by their keys', async () => {
  const document = graphql(`
    query PlanSongLookUps($filter: SongFilter) {
      songs(first: 100, filter: $filter) { nodes { album { artist { name } } audio { size } image { url } } }
    }
  `);
  const plans = await plansOf(app, () => app.query(document, { filter: { genre: 'genre 3' } }));
  expect(plans).toHaveLength(3);
  expect(plans.flatMap((plan) => faultsOf(plan, { maxRowsRead: 4 * 101 }))).toEqual([]);
});

test('single items, and whole totals, only read their own rows', async () => {
  const [row] = await app.orm.em.getConnection().execute<{ id: string }[]>('select id from song limit 1');
  const document = graphql(`
    query PlanSingle($id: ID!) { node(id: $id) { id } songs(first: 1) { totalCount } }
  `);
  const plans = await plansOf(app, () => app.query(document, { id: row?.id ?? '' }));
  // Of which type the id is, the song, the page and its total.
  expect(plans).toHaveLength(4);
  // The table of counters has a handful of rows, which are read as they stand, and some tables of this database none.
  const tiny = /^Seq Scan (row_count|playlist|playlist_item|session|conversation|message|play\w*)$/;
  const others = plans.filter(({ nodes }) => !nodes.some((node) => tiny.test(node)));
  expect(others).toHaveLength(2);
  expect(others.flatMap((plan) => faultsOf(plan, { maxRowsRead: 6 }))).toEqual([]);
  for (const { rowsRead } of plans) expect(rowsRead).toBeLessThan(20);
});
