import { describe, expect, test } from 'vitest';
import type { PageArguments } from '../../src/api/page.queries.ts';
import { SongSort } from '../../src/catalog/catalog.orders.ts';
import type { Song } from '../../src/catalog/songs/song.entity.ts';
import { graphql } from '../generated/gql.ts';
import type { SongFilter, SongOrder } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { expectedIds, pageSizes, walkBackward, walkForward } from './list-walk.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const titles = ['Zebra', 'apple', 'Apple', 'éclair', 'The Eclair', '(Intro)', '10', '9'];
const artists = [make.artist({ name: 'The Berries' }), make.artist({ name: 'Cherries' })];
// Two of one title, whose tracks must not mingle.
const albums = [
  make.album({ title: 'Take 10', releaseYear: 1999 }),
  make.album({ title: 'Take 9', releaseYear: null }),
  make.album({ title: 'A Fine Day', releaseYear: 1972 }),
  make.album({ title: 'Fine Day, A', releaseYear: 1999 }),
];
const codecs = ['FLAC', 'MPEG 1 Layer 3', null];
const isLossless = ({ audio }: Song) => audio.codec === 'FLAC';
const audioOf = (index: number) => Object.assign(make.audio(), { codec: codecs[index % 3] });
const yearOf = ({ album }: Song) => album?.releaseYear ?? null;
// Two make one shelf, and most orders have a few values only: the ties are what a cursor can get wrong.
const songs = Array.from({ length: 48 }, (_, index) =>
  make.song({
    title: titles[index % titles.length] ?? '',
    album: albums[index % 5] ?? null,
    discNumber: 1 + (index % 2),
    trackNumber: index % 4 === 0 ? null : index % 4,
    audio: audioOf(index),
    artist: artists[index % 2] ?? make.artist(),
    genre: index % 3 === 0 ? 'Ambient' : 'ambient',
    duration: 100 + (index % 3),
    playCount: index % 2,
    createdAt: new Date(Date.UTC(2024, 0, 1, 0, 0, 0, index % 5)),
    featuredPosition: index % 6 === 0 ? index + 1 : null,
  }),
);
const albumless = { title: '', id: '' };
// Between those that are shown, in every order.
for (const like of songs.slice(0, 20)) {
  const { title, artist, album, genre, duration, playCount, createdAt } = like;
  make.song({ title, artist, album, genre, duration, playCount, createdAt, available: false });
}
await make.save();

const query = graphql(`
  query SongPages(
    $first: Int, $after: String, $last: Int, $before: String, $filter: SongFilter, $orderBy: SongOrder
  ) {
    songs(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      edges { cursor node { id } }
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

const fetcher =
  (orderBy: SongOrder | null, filter: SongFilter = {}) =>
  async (page: PageArguments) =>
    (await app.query(query, { ...page, filter, orderBy })).data?.songs;

/** The form that the database makes. */
const sortForm = (title: string) => title.replace(/^(The|A) (.*)$/, '$2, $1');
const placeOnAlbum = ({ album, discNumber, trackNumber }: Song) => {
  const { title, id } = album ?? albumless;
  return [album === null, sortForm(title), id, discNumber, trackNumber ?? 99];
};
const unknownYears = { ASC: 9999, DESC: 0 };

const sortKeys = {
  CREATED_AT: (song: Song) => song.createdAt,
  TITLE: (song: Song) => sortForm(song.title),
  DURATION: (song: Song) => song.duration,
  PLAY_COUNT: (song: Song) => song.playCount,
  ARTIST: (song: Song) => [sortForm(song.artist.name), ...placeOnAlbum(song)],
  ALBUM: placeOnAlbum,
  RELEASE_YEAR: (song: Song, direction: 'ASC' | 'DESC') => yearOf(song) ?? unknownYears[direction],
};
const orders = Object.values(SongSort).flatMap((by) => [
  { by, direction: 'ASC' as const },
  { by, direction: 'DESC' as const },
]);

describe.each(orders)('songs by $by $direction', ({ by, direction }) => {
  const expected = (wanted: Song[]) =>
    expectedIds(wanted, (song) => sortKeys[by](song, direction), direction);

  test('have no gap and no duplicate, paged from either end', async () => {
    for (const size of pageSizes) {
      expect(await walkForward(fetcher({ by, direction }), size)).toEqual(expected(songs));
      expect(await walkBackward(fetcher({ by, direction }), size)).toEqual(expected(songs));
    }
  });

  const [artist] = artists;
  test.each<[string, SongFilter, (song: Song) => boolean]>([
    ['an artist', { artistId: artist?.id ?? '' }, (song) => song.artist === artist],
    ['a genre', { genre: 'AMBIENT' }, () => true],
    ['the shelf', { featured: true }, (song) => song.featuredPosition !== null],
    ['all but the shelf', { featured: false }, (song) => song.featuredPosition === null],
    ['FLAC', { lossless: true }, isLossless],
    ['all but FLAC', { lossless: false }, (song) => !isLossless(song)],
    ['the nineties', { yearFrom: 1990, yearTo: 1999 }, (song) => yearOf(song) === 1999],
    ['all known years', { yearTo: 2200 }, (song) => yearOf(song) !== null],
    [
      'a year in FLAC',
      { yearFrom: 1972, yearTo: 1972, lossless: true },
      (song) => yearOf(song) === 1972 && isLossless(song),
    ],
    [
      'an artist in FLAC since 1990',
      { artistId: artist?.id ?? '', yearFrom: 1990, lossless: true },
      (song) => song.artist === artist && yearOf(song) === 1999 && isLossless(song),
    ],
    ['a genre until 1980', { genre: 'ambient', yearTo: 1980 }, (song) => yearOf(song) === 1972],
    ['an album', { albumId: albums[0]?.id ?? '' }, (song) => song.album === albums[0]],
    ['a title', { title: 'app' }, (song) => /apple/i.test(song.title)],
  ])('have exactly the songs of %s, page by page', async (_name, filter, wanted) => {
    const fetch = fetcher({ by, direction }, filter);
    expect(await walkForward(fetch, 5)).toEqual(expected(songs.filter(wanted)));
    expect(await walkBackward(fetch, 5)).toEqual(expected(songs.filter(wanted)));
  });
});

test('songs are newest first by default', async () => {
  expect(await walkForward(fetcher(null), 7)).toEqual(expectedIds(songs, sortKeys.CREATED_AT, 'DESC'));
});

test('a page has twenty songs by default', async () => {
  const page = await fetcher(null)({});
  expect(page?.nodes).toHaveLength(20);
  expect(page?.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
});

test('a page between two cursors has the songs between them', async () => {
  const fetch = fetcher({ by: 'TITLE', direction: 'ASC' });
  const all = await fetch({ first: 48 });
  const [after, before] = [all?.edges[9]?.cursor, all?.edges[20]?.cursor];
  const between = all?.nodes.slice(10, 20);
  for (const size of [{ first: 10 }, { last: 10 }, { first: 30 }, { last: 30 }]) {
    const page = await fetch({ ...size, after: after ?? null, before: before ?? null });
    expect(page?.nodes).toEqual(between);
  }
});

test('a page without songs is empty', async () => {
  const nothing = {
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  };
  const fetch = fetcher({ by: 'TITLE', direction: 'ASC' }, { title: 'no such title' });
  expect(await fetch({ first: 5 })).toEqual(nothing);
  expect(await fetch({ last: 5 })).toEqual(nothing);
  const all = await fetcher({ by: 'TITLE', direction: 'ASC' })({ first: 48 });
  const behind = await fetcher({ by: 'TITLE', direction: 'ASC' })({ after: all?.pageInfo.endCursor ?? null });
  expect(behind).toEqual({ ...nothing, pageInfo: { ...nothing.pageInfo, hasPreviousPage: true } });
});
