import { describe, expect, test } from 'vitest';
import { GenreSort } from '../../src/catalog/catalog.orders.ts';
import { giveGenres } from '../../src/catalog/genres/genre.writes.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { graphql } from '../generated/gql.ts';
import type { GenreOrder } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';
import { pageSizes, walkBackward, walkForward } from './list-walk.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const album = make.album({ title: 'Both', releaseYear: 1999 });
const later = make.album({ title: 'Another', releaseYear: 2004 });
const [first, second, third, lone] = [
  make.song({ album, title: 'C', genre: 'Dub' }),
  make.song({ album, title: 'A', genre: 'Ambient' }),
  make.song({ album: later, title: 'B', genre: 'ＤＵＢ' }),
  make.song({ title: 'D' }),
] as const;
for (let index = 0; index < 30; index += 1) make.song({ genre: `Genre ${index}` });
for (let index = 0; index < 3; index += 1) make.song({ genre: 'Genre 7' });
await make.save();
await transaction(app.orm.em, (transaction) =>
  giveGenres(transaction, [first.id], ['Dub', 'Ambient', 'Drone']),
);

const names = (genres: readonly { name: string }[] | undefined) => genres?.map(({ name }) => name);

test('a song has its genres in order, and the first of them as its genre', async () => {
  const document = graphql(`
    query GenresOfSong($id: ID!) { song(id: $id) { genre genres { id name } } }
  `);
  const { data } = await app.query(document, { id: first.id });
  expect(data?.song?.genre).toBe('Dub');
  expect(names(data?.song?.genres)).toEqual(['Dub', 'Ambient', 'Drone']);
  const other = await app.query(document, { id: third.id });
  expect(other.data?.song).toEqual({ genre: 'Dub', genres: [data?.song?.genres[0]] });
  expect((await app.query(document, { id: lone.id })).data?.song).toEqual({ genre: null, genres: [] });
});

test('albums and artists have the genres of their songs, those of most songs first', async () => {
  const document = graphql(`
    query GenresOfAlbum($id: ID!) { album(id: $id) { genres { name } artist { genres { name } } } }
  `);
  const { data } = await app.query(document, { id: album.id });
  expect(names(data?.album?.genres)).toEqual(['Ambient', 'Drone', 'Dub']);
  expect(names(data?.album?.artist.genres)).toEqual(['Ambient', 'Drone', 'Dub']);
});

const byName = graphql(`
  query GenreByName($filter: SongFilter!) { songs(first: 1, filter: $filter) { nodes { genres { id name } } } }
`);
async function idOf(genre: string): Promise<string> {
  const { data } = await app.query(byName, { filter: { genre } });
  const found = given(data?.songs).nodes[0]?.genres.find(({ name }) => name === genre);
  if (!found) throw new Error(`There is no genre ${genre}`);
  return found.id;
}

test('a genre shows its songs and albums in any order, with their numbers', async () => {
  const document = graphql(`
    query OneGenre($id: ID!, $songs: SongOrder, $albums: AlbumOrder) {
      node(id: $id) { __typename id }
      genre(id: $id) {
        name songCount albumCount
        songs(orderBy: $songs) { totalCount nodes { id } }
        albums(orderBy: $albums) { totalCount nodes { id } }
      }
    }
  `);
  const id = await idOf('Dub');
  const ask = async (direction: 'ASC' | 'DESC') =>
    (
      await app.query(document, {
        id,
        songs: { by: 'TITLE', direction },
        albums: { by: 'RELEASE_YEAR', direction },
      })
    ).data;
  expect(await ask('ASC')).toEqual({
    node: { __typename: 'Genre', id },
    genre: {
      name: 'Dub',
      songCount: 2,
      albumCount: 2,
      songs: { totalCount: 2, nodes: [{ id: third.id }, { id: first.id }] },
      albums: { totalCount: 2, nodes: [{ id: album.id }, { id: later.id }] },
    },
  });
  const down = await ask('DESC');
  expect(down?.genre?.songs.nodes).toEqual([{ id: first.id }, { id: third.id }]);
  expect(down?.genre?.albums.nodes).toEqual([{ id: later.id }, { id: album.id }]);
});

test('lists are filtered by any of the genres, by id and by name', async () => {
  const document = graphql(`
    query FilterByGenre($songs: SongFilter, $albums: AlbumFilter) {
      songs(filter: $songs, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { id } }
      albums(filter: $albums, orderBy: { by: TITLE, direction: ASC }) { totalCount nodes { id } }
    }
  `);
  const ask = async (songs: object, albums: object) => {
    const { data } = await app.query(document, { songs, albums });
    const { length } = given(data?.songs).nodes;
    expect(given(data?.songs).totalCount).toBe(length);
    expect(given(data?.albums).totalCount).toBe(given(data?.albums).nodes.length);
    return [given(data?.songs).nodes.map(({ id }) => id), given(data?.albums).nodes.map(({ id }) => id)];
  };
  const [dub, ambient] = [await idOf('Dub'), await idOf('Ambient')];
  expect(await ask({ genreId: ambient }, { genreId: ambient })).toEqual([[second.id, first.id], [album.id]]);
  expect(await ask({ genre: 'ambient' }, { genreId: dub })).toEqual([
    [second.id, first.id],
    [later.id, album.id],
  ]);
  expect(await ask({ genreId: dub, albumId: album.id }, { genreId: dub, releaseYear: 2004 })).toEqual([
    [first.id],
    [later.id],
  ]);
  expect(await ask({ genreId: dub, genre: 'AMBIENT' }, { genreId: dub, title: 'both' })).toEqual([
    [first.id],
    [album.id],
  ]);
  expect(await ask({ genreId: lone.id }, { genreId: lone.id })).toEqual([[], []]);
});

test('an invalid id of a genre is refused by name', async () => {
  const document = graphql(`
    query FilterByNoGenre { songs(filter: { genreId: "Dub" }) { nodes { id } } }
  `);
  const { errors } = await app.query(document);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain('filter.genreId');
});

const list = graphql(`
  query GenrePages($first: Int, $after: String, $last: Int, $before: String, $orderBy: GenreOrder) {
    genres(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
      totalCount
      edges { cursor node { id } }
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

describe.each(
  Object.values(GenreSort).flatMap((by) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ by, direction })),
  ),
)('genres by $by $direction', (orderBy: GenreOrder) => {
  test('have no gap and no duplicate, paged from either end', async () => {
    const count = `(select sum(songs) from genre_count where genre_id = genre.id)`;
    const column = orderBy.by === 'NAME' ? 'name collate natural_order' : count;
    const rows = await app.orm.em
      .getConnection()
      .execute<{ id: string }[]>(
        `select id from genre order by ${column} ${orderBy.direction}, id ${orderBy.direction}`,
      );
    const expected = rows.map(({ id }) => id);
    expect(expected).toHaveLength(33);
    for (const size of pageSizes) {
      const fetch = async (page: object) =>
        (await app.query(list, { ...page, orderBy })).data?.genres ?? undefined;
      expect(await walkForward(fetch, size)).toEqual(expected);
      expect(await walkBackward(fetch, size)).toEqual(expected);
    }
  });
});

test('a genre without songs keeps its id, but no list shows it', async () => {
  await app.orm.em.getConnection().execute(`
    insert into song (id, title, artist_id, genre, duration, audio_key)
    select gen_random_uuid(), 'Passing', artist_id, 'Passing', 1, audio_key from song limit 1`);
  const id = await idOf('Passing');
  const total = async () => (await app.query(list, { first: 1 })).data?.genres?.totalCount;
  expect(await total()).toBe(34);
  await app.orm.em.getConnection().execute(`delete from song where title = 'Passing'`);
  expect(await total()).toBe(33);
  const document = graphql(`
    query EmptyGenre($id: ID!) { genre(id: $id) { name songCount albumCount songs { nodes { id } } } }
  `);
  const { data } = await app.query(document, { id });
  expect(data?.genre).toEqual({ name: 'Passing', songCount: 0, albumCount: 0, songs: { nodes: [] } });
});

test('however many genres, songs and albums are shown, the number of statements stays the same', async () => {
  const document = graphql(`
    query CountGenres($first: Int!) {
      genres(first: $first) {
        totalCount
        nodes {
          songCount albumCount
          songs(first: 5) { totalCount nodes { genres { name } album { genres { name } } artist { genres { name } } } }
          albums(first: 5) { totalCount nodes { genres { name } } }
        }
      }
    }
  `);
  for (const size of [2, 5, 33]) {
    const { errors, statements } = await app.query(document, { first: size });
    expect(errors).toBeUndefined();
    // The genres and their total; the songs and albums of all; the genres of songs, albums and artists; the albums of
    // songs, unless a genre shows them all.
    expect(statements.length).toBeLessThanOrEqual(9);
  }
});
