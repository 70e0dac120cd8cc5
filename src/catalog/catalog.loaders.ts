import { defineLoader, definePagedLoader, grouped, inOrder } from '../api/batch.loaders.ts';
import { AlbumSort, albumOrder, SongSort, songOrder } from './catalog.orders.ts';
import {
  albumPagesOfArtists,
  albumsByIds,
  artistsByIds,
  songPagesOfArtists,
  songsByIds,
  songsOfAlbums,
  totalsOfAlbums,
  totalsOfArtists,
} from './catalog.queries.ts';

export const artistById = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await artistsByIds(em, ids), ({ id }) => id),
);

export const albumById = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await albumsByIds(em, ids), ({ id }) => id),
);

export const songById = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await songsByIds(em, ids), ({ id }) => id),
);

/** Songs of albums that one operation may request at the same time. */
const mostSongsOfAlbums = 20_000;

/** In track order. Reads no more songs than the answer may contain, and ends an operation that requests more. */
export const songsByAlbum = defineLoader(async (albumIds: readonly string[], { em, budget }) => {
  const atMost = Math.min(budget.nodesLeft, mostSongsOfAlbums);
  const songs = await songsOfAlbums(em, albumIds, atMost);
  if (songs.length > atMost) budget.end('songs', atMost, 'songs of albums');
  return grouped(albumIds, songs, ({ albumId }) => albumId ?? '');
});

/** Null for an album without songs. */
export const totalsByAlbum = defineLoader(async (albumIds: readonly string[], { em }) =>
  inOrder(albumIds, await totalsOfAlbums(em, albumIds), ({ albumId }) => albumId),
);

/** Latest release first. */
export const albumsOfArtistOrder = albumOrder(AlbumSort.RELEASE_YEAR, 'desc');
export const albumsByArtist = definePagedLoader(
  (artistIds, page, { em }) => albumPagesOfArtists(em, artistIds, albumsOfArtistOrder, page),
  ({ artist }) => artist.id,
);

/** Newest first. */
export const songsOfArtistOrder = songOrder(SongSort.CREATED_AT, 'desc');
export const songsByArtist = definePagedLoader(
  (artistIds, page, { em }) => songPagesOfArtists(em, artistIds, songsOfArtistOrder, page),
  ({ artist }) => artist.id,
);

export const albumCountByArtist = defineLoader(async (artistIds: readonly string[], { em }) =>
  inOrder(artistIds, await totalsOfArtists(em, 'album', artistIds), ({ artistId }) => artistId),
);

export const songCountByArtist = defineLoader(async (artistIds: readonly string[], { em }) =>
  inOrder(artistIds, await totalsOfArtists(em, 'song', artistIds), ({ artistId }) => artistId),
);
