import { defineLoader, definePagedLoader, inOrder } from '../../api/batch.loaders.ts';
import type { Caller } from '../../api/caller.service.ts';
import {
  durationsOfPlaylists,
  itemPagesOfPlaylists,
  picturesOfPlaylists,
  songCountsOfPlaylists,
} from './item.queries.ts';
import { playlistPagesOfOwners, playlistsByIds, totalsOfOwners } from './playlist.queries.ts';

/** Null for those that the viewer may not see. */
export const playlistById = defineLoader(async (ids: readonly string[], { em, viewer }) =>
  inOrder(ids, await playlistsByIds(em, viewer, ids), ({ id }) => id),
);

/** Those that the viewer may see, newest first. */
export const playlistsByOwner = definePagedLoader(
  (ownerIds, page, { em, viewer }) => playlistPagesOfOwners(em, viewer, ownerIds, page),
  ({ ownerId }) => ownerId,
);

export const playlistCountByOwner = defineLoader(async (ownerIds: readonly string[], { em, viewer }) =>
  inOrder(ownerIds, await totalsOfOwners(em, viewer, ownerIds), ({ ownerId }) => ownerId),
);

/** In the owner's order. */
export const itemsByPlaylist = definePagedLoader(
  (playlistIds, page, { em }) => itemPagesOfPlaylists(em, playlistIds, page),
  ({ playlistId }) => playlistId,
);

/** Null for a playlist without songs. */
export const songCountByPlaylist = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await songCountsOfPlaylists(em, ids), ({ playlistId }) => playlistId),
);

/** Null for a playlist without songs. */
export const durationByPlaylist = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await durationsOfPlaylists(em, ids), ({ playlistId }) => playlistId),
);

/** Null for a playlist that has no picture to show. */
export const pictureByPlaylist = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await picturesOfPlaylists(em, ids), ({ playlistId }) => playlistId),
);

/** For after a write: the mutations of one document share what was looked up. */
export function forgetPlaylists(caller: Caller): void {
  caller.loader(playlistById).clearAll();
  caller.loader(playlistsByOwner).clearAll();
  caller.loader(playlistCountByOwner).clearAll();
  caller.loader(itemsByPlaylist).clearAll();
  caller.loader(songCountByPlaylist).clearAll();
  caller.loader(durationByPlaylist).clearAll();
  caller.loader(pictureByPlaylist).clearAll();
}
