import { defineLoader, definePagedLoader, grouped, inOrder } from '../../api/batch.loaders.ts';
import type { ListedOrder } from '../catalog.orders.ts';
import type { AlbumRow, SongRow } from '../catalog.rows.ts';
import { albumPagesOf, songPagesOf } from '../listed/lists-of-parents.queries.ts';
import {
  genresByIds,
  genresOfAlbums,
  genresOfArtists,
  genresOfSongs,
  totalsOfGenres,
} from './genre.queries.ts';

/** Genres of a song, an album or an artist, for the estimate of a query's cost. */
export const usualGenres = 3;

export const genreById = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await genresByIds(reads, ids), ({ id }) => id),
);

/** Null for a genre without songs. */
export const totalsByGenre = defineLoader(async (genreIds: readonly string[], { reads }) =>
  inOrder(genreIds, await totalsOfGenres(reads, genreIds), ({ genreId }) => genreId),
);

/** In the order of the song. */
export const genresBySong = defineLoader(async (songIds: readonly string[], { reads }) =>
  grouped(songIds, await genresOfSongs(reads, songIds), ({ parentId }) => parentId),
);

/** Those of most songs first. */
export const genresByAlbum = defineLoader(async (albumIds: readonly string[], { reads }) =>
  grouped(albumIds, await genresOfAlbums(reads, albumIds), ({ parentId }) => parentId),
);

/** Those of most songs first. */
export const genresByArtist = defineLoader(async (artistIds: readonly string[], { reads }) =>
  grouped(artistIds, await genresOfArtists(reads, artistIds), ({ parentId }) => parentId),
);

/** A loader for each order of a list. */
function byOrder<Row, Loader>(define: (order: ListedOrder<Row>) => Loader) {
  const loaders = new Map<string, Loader>();
  return (order: ListedOrder<Row>): Loader => {
    const key = `${order.name} ${order.direction}`;
    const loader = loaders.get(key) ?? define(order);
    loaders.set(key, loader);
    return loader;
  };
}

export const songsByGenre = byOrder((order: ListedOrder<SongRow>) =>
  definePagedLoader(
    (genreIds, page, { reads }) => songPagesOf(reads, 'genre', genreIds, order, page),
    ({ parentId }) => parentId,
  ),
);

export const albumsByGenre = byOrder((order: ListedOrder<AlbumRow>) =>
  definePagedLoader(
    (genreIds, page, { reads }) => albumPagesOf(reads, 'genre', genreIds, order, page),
    ({ parentId }) => parentId,
  ),
);
