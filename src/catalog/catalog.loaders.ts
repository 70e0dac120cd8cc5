import {
  defineLoader,
  definePagedLoader,
  grouped,
  inOrder,
  perSelection,
  writtenById,
} from '../api/batch.loaders.ts';
import { WrittenList } from '../api/projection.model.ts';
import {
  mostSongsOfAlbums,
  songsOfAlbums,
  totalsOfAlbums,
  trackPagesOfAlbums,
  writtenSongsOfAlbums,
} from './albums/album-tracks.queries.ts';
import { AlbumSort, albumOrder, SongSort, songOrder } from './catalog.orders.ts';
import { albumsByIds, artistsByIds, songsByIds, writtenByIds } from './catalog.queries.ts';
import { songPagesInRoles } from './credits/songs-in-roles.queries.ts';
import { albumPagesOf, songPagesOf } from './listed/lists-of-parents.queries.ts';

export const artistById = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await artistsByIds(reads, ids), ({ id }) => id),
);

export const albumById = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await albumsByIds(reads, ids), ({ id }) => id),
);

export const songById = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await songsByIds(reads, ids), ({ id }) => id),
);

export const writtenAlbumById = writtenById(
  (em, ids, selection) => writtenByIds(em, 'album', ids, selection),
  albumById,
);
export const writtenSongById = writtenById(
  (em, ids, selection) => writtenByIds(em, 'song', ids, selection),
  songById,
);

/** The songs of `songsByAlbum`, written by their statement. */
export const writtenSongsByAlbum = perSelection<string, WrittenList>((selection) =>
  defineLoader(async (albumIds, { reads, budget }) => {
    const atMost = Math.min(budget.nodesLeft, mostSongsOfAlbums);
    const albums = await writtenSongsOfAlbums(reads, albumIds, selection);
    if (albums.reduce((sum, { songs }) => sum + songs, 0) > atMost)
      budget.end('songs', atMost, 'songs of albums');
    return inOrder(albumIds, albums, ({ albumId }) => albumId).map(
      (album) => new WrittenList(selection, album?.songs ?? 0, album ?? { written: '' }),
    );
  }),
);

/** In track order. Ends an operation that requests more songs than its answer may contain. */
export const songsByAlbum = defineLoader(async (albumIds: readonly string[], { reads, budget }) => {
  const atMost = Math.min(budget.nodesLeft, mostSongsOfAlbums);
  const songs = await songsOfAlbums(reads, albumIds);
  if (songs.length > atMost) budget.end('songs', atMost, 'songs of albums');
  return grouped(albumIds, songs, ({ albumId }) => albumId ?? '');
});

/** In track order. */
export const tracksByAlbum = definePagedLoader(
  (albumIds, page, { reads }) => trackPagesOfAlbums(reads, albumIds, page),
  ({ albumId }) => albumId ?? '',
);

/** Null for an album without songs. */
export const totalsByAlbum = defineLoader(async (albumIds: readonly string[], { reads }) =>
  inOrder(albumIds, await totalsOfAlbums(reads, albumIds), ({ albumId }) => albumId),
);

/** Latest release first. */
export const albumsOfArtistOrder = albumOrder(AlbumSort.RELEASE_YEAR, 'desc');
const albumPages = (own: boolean) =>
  definePagedLoader(
    (artistIds, page, { reads }) =>
      albumPagesOf(reads, own ? 'artist' : 'guest', artistIds, albumsOfArtistOrder, page),
    ({ parentId }) => parentId,
  );
export const albumsByArtist = albumPages(true);
export const appearancesOfArtist = albumPages(false);

/** Newest first. */
export const songsOfArtistOrder = songOrder(SongSort.CREATED_AT, 'desc');
export const songsByArtist = definePagedLoader(
  (artistIds, page, { reads }) => songPagesOf(reads, 'artist', artistIds, songsOfArtistOrder, page),
  ({ parentId }) => parentId,
);

const byRoles = new Map<string, ReturnType<typeof songPages>>();
const songPages = (roles: readonly number[]) =>
  definePagedLoader(
    (artistIds, page, { reads }) =>
      songPagesInRoles(reads, artistIds, roles, { order: songsOfArtistOrder, page }),
    ({ parentId }) => parentId,
  );

/** Those on which the artist has one of these roles.
 * @param roles each once, in order. */
export function songsInRoles(roles: readonly number[]): ReturnType<typeof songPages> {
  const key = roles.join();
  const loader = byRoles.get(key) ?? songPages(roles);
  byRoles.set(key, loader);
  return loader;
}
