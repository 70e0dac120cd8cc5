import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { detailsOfSongs, lyricsOfSongs } from './details.queries.ts';

/** Null for a song of which nothing more is known. */
export const detailsBySong = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await detailsOfSongs(reads, ids), ({ songId }) => songId),
);

/** Null for a song without lyrics. */
export const lyricsBySong = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await lyricsOfSongs(reads, ids), ({ songId }) => songId),
);
