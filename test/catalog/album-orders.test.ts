import { expect, test } from 'vitest';
import type { PageArguments } from '../../src/api/page.queries.ts';
import type { Album } from '../../src/catalog/albums/album.entity.ts';
import type { Artist } from '../../src/catalog/artists/artist.entity.ts';
import { AlbumSort, ArtistSort } from '../../src/catalog/catalog.orders.ts';
import { countFollowChanges } from '../../src/people/follows/follow.writes.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';
import { addUsers } from '../accounts/users/population.ts';
import { graphql } from '../generated/gql.ts';
import type { AlbumFilter, ArtistFilter } from '../generated/graphql.ts';
import { testApp } from '../support/app.ts';
import { catalogFactory } from '../support/catalog.ts';
import { given } from '../support/given.ts';
import { expectedIds, walkBackward, walkForward } from './list-walk.ts';

const app = await testApp();
const make = catalogFactory(app.orm);
const names = ['The 10', '9 Lives', 'Abel', 'A Bell', 'Zoë'];
const artists = names.map((name) => make.artist({ name }));
const plays = new Map<Album | Artist, number>();
const addPlays = (played: Album | Artist, count: number) => plays.set(played, playsOf(played) + count);
const playsOf = (played: Album | Artist) => plays.get(played) ?? 0;
const kinds = ['LIVE', 'EP', null];
const albums = Array.from({ length: 30 }, (_, index) => {
  const artist = artists[index % artists.length] ?? make.artist();
  const album = make.album({
    artist,
    title: `The ${30 - index}`,
    releaseYear: index % 4 === 0 ? null : 1990 + (index % 3),
  });
  for (const playCount of [index % 3, 10 * (index % 2)]) {
    make.song({ artist, album, playCount, genre: index % 2 ? 'Dub' : 'Ska' });
    addPlays(album, playCount);
    addPlays(artist, playCount);
  }
  return album;
});
// Nobody sees these, or an artist who has nothing else.
const gone = make.artist({ name: '8 Days' });
for (const artist of [artists[0] ?? gone, gone, gone]) {
  const album = make.album({ artist });
  const song = make.song({ album, artist, available: false, playCount: 7, genre: 'Dub' });
  addPlays(song.artist, 7);
}
// Without songs, both are shown.
const bare = make.album({ artist: make.artist({ name: 'Bare' }), title: 'Bare' });
albums.push(bare);
artists.push(bare.artist);
await make.save();
const kindOf = (album: Album) =>
  (album === bare ? null : kinds[albums.indexOf(album) % kinds.length]) ?? 'ALBUM';
const connection = app.orm.em.getConnection();
for (const album of albums.filter((album) => kindOf(album) !== 'ALBUM')) {
  await connection.execute('insert into album_details (album_id, kind) values (?, ?)', [
    album.id,
    kindOf(album),
  ]);
}

const fans = await addUsers(app, [{}, {}, {}]);
/** Some artists have as many followers as others. */
const followersOf = (artist: Artist) => (artists.indexOf(artist) * 2) % 4;
for (const artist of artists) {
  for (const { id } of fans.slice(0, followersOf(artist)))
    await connection.execute('insert into artist_follow (user_id, artist_id) values (?, ?)', [id, artist.id]);
}
await transaction(app.orm.em, countFollowChanges);

const albumsQuery = graphql(`
  query OrderedAlbums(
    $first: Int, $after: String, $last: Int, $before: String, $filter: AlbumFilter, $orderBy: AlbumOrder
  ) {
    albums(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount
      edges { cursor node { id } }
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);
const artistsQuery = graphql(`
  query OrderedArtists(
    $first: Int, $after: String, $last: Int, $before: String, $filter: ArtistFilter, $orderBy: ArtistOrder
  ) {
    artists(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount
      edges { cursor node { id } }
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

type Direction = 'ASC' | 'DESC';
const sortForm = (title: string) => title.replace(/^(The|A) (.*)$/, '$2, $1');
const unknownYears = { ASC: 9999, DESC: 0 };
const albumKeys = {
  CREATED_AT: (album: Album) => album.createdAt,
  TITLE: (album: Album) => sortForm(album.title),
  RELEASE_YEAR: (album: Album, direction: Direction) => album.releaseYear ?? unknownYears[direction],
  ARTIST: (album: Album) => [sortForm(album.artist.name), album.releaseYear ?? 9999],
  PLAY_COUNT: playsOf,
};
const artistKeys = {
  NAME: (artist: Artist) => sortForm(artist.name),
  CREATED_AT: (artist: Artist) => artist.createdAt,
  PLAY_COUNT: playsOf,
  FOLLOWER_COUNT: followersOf,
};
const directions = ['ASC', 'DESC'] as const;
const isDub = (album: Album) => album !== bare && albums.indexOf(album) % 2 === 1;

test.each<[string, AlbumFilter | (() => AlbumFilter), (album: Album) => boolean]>([
  ['all', {}, () => true],
  ['a kind', { kind: 'LIVE' }, (album) => kindOf(album) === 'LIVE'],
  ['the usual kind', { kind: 'ALBUM' }, (album) => kindOf(album) === 'ALBUM'],
  [
    'some years',
    { yearFrom: 1991, yearTo: 1995 },
    ({ releaseYear }) => releaseYear === 1991 || releaseYear === 1992,
  ],
  ['all known years', { yearTo: 9999 }, ({ releaseYear }) => releaseYear !== null],
  [
    'a year of a range',
    { releaseYear: 1991, yearFrom: 1990, kind: 'EP' },
    (album) => album.releaseYear === 1991 && kindOf(album) === 'EP',
  ],
  ['no year at all', { releaseYear: 1991, yearFrom: 1992 }, () => false],
  [
    'an artist, of a kind',
    () => ({ artistId: artists[0]?.id ?? '', kind: 'LIVE' }),
    (album) => album.artist === artists[0] && kindOf(album) === 'LIVE',
  ],
  [
    'a genre since a year',
    () => ({ genreId, yearFrom: 1991 }),
    (album) => isDub(album) && (album.releaseYear ?? 0) >= 1991,
  ],
  ['a title', { title: 'the 1' }, ({ title }) => title.startsWith('The 1')],
])('albums of %s have every order, page by page, and their total', async (_name, wish, wanted) => {
  const filter = typeof wish === 'function' ? wish() : wish;
  const ofOneArtist = filter.artistId != null;
  for (const by of Object.values(AlbumSort)) {
    for (const direction of directions) {
      const key = ofOneArtist && by === 'ARTIST' ? 'RELEASE_YEAR' : by;
      const expected = expectedIds(
        albums.filter(wanted),
        (album) => albumKeys[key](album, direction),
        direction,
      );
      const fetch = async (page: PageArguments) => {
        const { data, errors } = await app.query(albumsQuery, {
          ...page,
          filter,
          orderBy: { by, direction },
        });
        expect(errors).toBeUndefined();
        expect(given(data?.albums).totalCount).toBe(expected.length);
        return data?.albums;
      };
      expect(await walkForward(fetch, 4)).toEqual(expected);
      expect(await walkBackward(fetch, 7)).toEqual(expected);
    }
  }
});

test.each<[string, ArtistFilter | (() => ArtistFilter), (artist: Artist) => boolean]>([
  ['all', {}, () => true],
  ['a part of the name', { name: 'BEL' }, ({ name }) => /bel/i.test(name)],
  [
    'a genre',
    () => ({ genreId }),
    (artist) => albums.some((album) => album.artist === artist && isDub(album)),
  ],
  ['a genre and a name', () => ({ genreId, name: 'bel' }), (artist) => /bel/i.test(artist.name)],
])('artists of %s have every order, page by page, and their total', async (_name, wish, wanted) => {
  const filter = typeof wish === 'function' ? wish() : wish;
  for (const by of Object.values(ArtistSort)) {
    for (const direction of directions) {
      const expected = expectedIds(artists.filter(wanted), artistKeys[by], direction);
      const fetch = async (page: PageArguments) => {
        const { data, errors } = await app.query(artistsQuery, {
          ...page,
          filter,
          orderBy: { by, direction },
        });
        expect(errors).toBeUndefined();
        expect(given(data?.artists).totalCount).toBe(expected.length);
        return data?.artists;
      };
      expect(await walkForward(fetch, 2)).toEqual(expected);
      expect(await walkBackward(fetch, 4)).toEqual(expected);
    }
  }
});

const [{ id: genreId } = { id: '' }] = await connection.execute<{ id: string }[]>(
  `select id from genre where name = 'Dub'`,
);
