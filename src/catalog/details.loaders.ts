import { defineLoader, grouped, inOrder } from '../api/batch.loaders.ts';
import { detailsOfAlbums, detailsOfSongs, discTitlesOfAlbums, lyricsOfSongs } from './details.queries.ts';

/** Null for a song of which nothing more is known. */
export const detailsBySong = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await detailsOfSongs(reads, ids), ({ songId }) => songId),
);

/** Null for a song without lyrics. */
export const lyricsBySong = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await lyricsOfSongs(reads, ids), ({ songId }) => songId),
);

/** Null for an album of which nothing more is known. */
export const detailsByAlbum = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await detailsOfAlbums(reads, ids), ({ albumId }) => albumId),
);

export const discTitlesByAlbum = defineLoader(async (ids: readonly string[], { reads }) =>
  grouped(ids, await discTitlesOfAlbums(reads, ids), ({ albumId }) => albumId),
);
