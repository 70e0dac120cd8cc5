import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AlbumSort, ArtistSort, GenreSort, SongSort } from '../../../src/catalog/catalog.orders.ts';
import { graphql } from '../../generated/gql.ts';
import type { AlbumFilter } from '../../generated/graphql.ts';
import { testApp } from '../../support/app.ts';
import { deepAlbumCursor, deepArtistCursor, deepSongCursor } from './deep-cursors.ts';
import { largeCatalog } from './large-catalog.ts';
import { faultsOf, type PlanBounds, plansOf } from './plan.ts';

const app = await testApp({ orm: await largeCatalog() });
const [genre = { id: '' }] = await app.orm.em
  .getConnection()
  .execute<{ id: string }[]>(`select id from genre where name = 'Genre 7'`);
const [sample = { artist: '', album: '', busy: '' }] = await app.orm.em
  .getConnection()
  .execute<{ artist: string; album: string; busy: string }[]>(`
    with busy as (select artist_id as id from song group by artist_id order by count(*) desc limit 1)
    select song.artist_id as artist, song.album_id as album, busy.id as busy
    from song, busy where song.album_id is not null and song.artist_id <> busy.id limit 1`);

const songs = graphql(`
  query PlanSongs(
    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder
  ) {
    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      nodes { id artist { name } }
    }
  }
`);
const albums = graphql(`
  query PlanAlbums(
    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder
  ) {
    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      nodes { id artist { name } }
    }
  }
`);
const artists = graphql(`
  query PlanArtists(
    $first: Int, $after: String, $last: Int, $before: String, $filter: ArtistFilter, $orderBy: ArtistOrder
  ) {
    artists(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      nodes { id }
    }
  }
`);

const genres = graphql(`
  query PlanGenres($first: Int!, $orderBy: GenreOrder) {
    genres(first: $first, orderBy: $orderBy) { nodes { songCount albumCount } }
  }
`);

const directions = ['ASC', 'DESC'] as const;
interface Page {
  first?: number;
  last?: number;
  after?: string;
  before?: string;
}

/** From either end, and from either side of a row in the middle. */
const pages = (size: number, cursor: string): Page[] => [
  { first: size },
  { last: size },
  { first: size, after: cursor },
  { last: size, before: cursor },
];
const orders = <Sort>(sorts: Sort[]) =>
  sorts.flatMap((by) => directions.map((direction) => ({ by, direction })));

/** A page reads its rows and their artists, whatever it stands behind. */
const bounds = (size: number, more: Partial<PlanBounds> = {}): PlanBounds => ({
  maxRowsRead: 4 * (size + 1) + 4,
  ...more,
});

const boundsOf = (size: number, more: Bounds) => bounds(size, typeof more === 'function' ? more(size) : more);

// What follows sorts what it found, since no index can hold every order of what is short by nature.
const shelf = { maySort: true, maxRowsRead: 3 * 303 };
const songsOnAnAlbum = { maySort: true, maxRowsRead: 100 };
/** After rows at the beginning, which would do if the text were common. */
const titlesFound = { maySort: true, maxRowsRead: 3500 };
/** A page of each group, and the songs or albums of one page with their artists. */
const inGroups = (groups: number) => (size: number) => ({
  maySort: true,
  maxRowsRead: (groups + 3) * (size + 1),
});
type Bounds = Partial<PlanBounds> | ((size: number) => Partial<PlanBounds>);
const years = { yearFrom: 1990, yearTo: 1999 };
const allYears = 342;
const allKinds = 9;
/** What narrows an index by columns that are not in it reads what it leaves out as well: here, nine of ten songs. */
const filtered = { maxRowsRead: 5000, maySort: true };

describe.each([20, 100])('pages of %i entries', (size) => {
  test.each<[string, object, Bounds]>([
    ['some years', years, inGroups(2 * 10)],
    ['lossless files', { lossless: true }, inGroups(allYears)],
    ['files that are not', { lossless: false }, inGroups(allYears)],
    ['lossless files of some years', { lossless: true, ...years }, inGroups(10)],
    ['an artist and some years', { artistId: sample.busy, ...years }, filtered],
    ['an artist and lossless files', { artistId: sample.busy, lossless: false }, filtered],
    ['a genre and some years', { genreId: genre.id, ...years }, filtered],
    [
      'an artist and a genre',
      { artistId: sample.busy, genreId: genre.id },
      { ...filtered, maxRowsRead: 12_000 },
    ],
    ['all', {}, {}],
    ['an artist', { artistId: sample.artist }, {}],
    ['an artist of thousands', { artistId: sample.busy }, {}],
    ['a genre', { genreId: genre.id }, {}],
    ['a genre by its name', { genre: 'genre 7' }, {}],
    ['everything off the shelf', { featured: false }, {}],
    ['the shelf', { featured: true }, shelf],
    ['an album', { albumId: sample.album }, songsOnAnAlbum],
    ['a part of the title', { title: 'ab12' }, titlesFound],
    ['a short title', { title: 'ab' }, titlesFound],
  ])('songs of %s are read by their index', async (_name, filter, more) => {
    for (const orderBy of orders(Object.values(SongSort))) {
      const cursor = await deepSongCursor(app, orderBy);
      for (const page of pages(size, cursor)) {
        const plans = await plansOf(app, () => app.query(songs, { ...page, filter, orderBy }));
        expect(plans).toHaveLength(1);
        expect(plans.flatMap((plan) => faultsOf(plan, boundsOf(size, more)))).toEqual([]);
      }
    }
  });

  test.each<[string, AlbumFilter, Bounds]>([
    ['all', {}, {}],
    ['an artist', { artistId: sample.busy }, {}],
    ['a year', { releaseYear: 1990 }, inGroups(allKinds)],
    ['some years', years, inGroups(allKinds * 10)],
    ['a kind', { kind: 'ALBUM' }, inGroups(allYears)],
    ['a kind in some years', { kind: 'ALBUM', ...years }, inGroups(10)],
    ['an artist and some years', { artistId: sample.busy, ...years }, filtered],
    ['a genre and some years', { genreId: genre.id, ...years }, filtered],
    ['a genre', { genreId: genre.id }, {}],
    ['a part of the title', { title: 'ab12' }, titlesFound],
  ])('albums of %s are read by their index', async (_name, filter, more) => {
    for (const orderBy of orders(Object.values(AlbumSort))) {
      // Of one artist, that is the order by year.
      const by = filter.artistId && orderBy.by === AlbumSort.ARTIST ? AlbumSort.RELEASE_YEAR : orderBy.by;
      const cursor = await deepAlbumCursor(app, { ...orderBy, by });
      for (const page of pages(size, cursor)) {
        const plans = await plansOf(app, () => app.query(albums, { ...page, filter, orderBy }));
        expect(plans).toHaveLength(1);
        expect(plans.flatMap((plan) => faultsOf(plan, boundsOf(size, more)))).toEqual([]);
      }
    }
  });

  test('genres by name are read by their index', async () => {
    const orderBy = { by: GenreSort.NAME, direction: 'ASC' } as const;
    const plans = await plansOf(app, () => app.query(genres, { first: size, orderBy }));
    expect(plans).toHaveLength(1);
    // Each with its counters.
    expect(plans.flatMap((plan) => faultsOf(plan, bounds(size)))).toEqual([]);
  });

  test.each<[string, object, Partial<PlanBounds>]>([
    ['all', {}, {}],
    ['a genre', { genreId: genre.id }, {}],
    ['a part of the name', { name: 'ab12' }, titlesFound],
  ])('artists of %s are read by their index', async (_name, filter, more) => {
    for (const orderBy of orders(Object.values(ArtistSort))) {
      const cursor = await deepArtistCursor(app, orderBy);
      for (const page of pages(size, cursor)) {
        const plans = await plansOf(app, () => app.query(artists, { ...page, filter, orderBy }));
        expect(plans).toHaveLength(1);
        expect(plans.flatMap((plan) => faultsOf(plan, bounds(size, more)))).toEqual([]);
      }
    }
  });
});

test('genres by their songs, and totals of genres, read counters instead of songs', async () => {
  const orderBy = { by: GenreSort.SONG_COUNT, direction: 'DESC' } as const;
  const document = graphql(`
    query PlanGenreTotals($id: ID!) {
      genre(id: $id) { songCount songs(first: 1) { totalCount } }
      songs(first: 1, filter: { genreId: $id }) { totalCount }
      albums(first: 1, filter: { genreId: $id }) { totalCount }
    }
  `);
  const plans = [
    ...(await plansOf(app, () => app.query(genres, { first: 20, orderBy }))),
    ...(await plansOf(app, () => app.query(document, { id: genre.id }))),
  ];
  for (const { nodes, rowsRead } of plans) {
    // There are 2,020 genres.
    expect({ nodes, few: rowsRead < 3 * 2020 }).toEqual({ nodes, few: true });
  }
});

test('totals of filtered songs and albums are sums over counters', async () => {
  const document = graphql(`
    query PlanFilteredTotals($id: ID!) {
      years: songs(first: 1, filter: { yearFrom: 1990, yearTo: 1999 }) { totalCount }
      lossless: songs(first: 1, filter: { lossless: true }) { totalCount }
      genre: songs(first: 1, filter: { genreId: $id, yearFrom: 1990, lossless: false }) { totalCount }
      named: songs(first: 1, filter: { genre: "genre 7", yearTo: 1990 }) { totalCount }
      shelf: songs(first: 1, filter: { featured: false, yearTo: 1990 }) { totalCount }
      kind: albums(first: 1, filter: { kind: ALBUM, yearFrom: 1990 }) { totalCount }
      year: albums(first: 1, filter: { genreId: $id, releaseYear: 1990 }) { totalCount }
      artists(first: 1, filter: { genreId: $id }) { totalCount }
    }
  `);
  const plans = await plansOf(app, () => app.query(document, { id: genre.id }));
  const totals = plans.filter(({ nodes }) => nodes.some((node) => node.includes('list_count')));
  expect(totals).toHaveLength(8);
  for (const plan of totals) expect(faultsOf(plan, { maxRowsRead: 3000, maySort: true })).toEqual([]);
});

test('rare parts of titles use the index, whatever the planner has sampled', async () => {
  for (let number = 0; number < 40; number += 1) {
    const title = createHash('md5').update(String(number)).digest('hex').slice(0, 4);
    const plans = await plansOf(app, () => app.query(songs, { first: 100, filter: { title } }));
    expect(plans.flatMap((plan) => faultsOf(plan, titlesFound))).toEqual([]);
  }
});
