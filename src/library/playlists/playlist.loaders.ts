import { defineLoader, definePagedLoader, grouped, inOrder } from '../../api/batch.loaders.ts';
import type { Caller } from '../../api/caller.service.ts';
import {
  durationsOfPlaylists,
  itemPagesOfPlaylists,
  itemsByIds,
  picturesOfPlaylists,
  songCountsOfPlaylists,
} from './item.queries.ts';
import { collaborationsOn, membershipsOf } from './member.queries.ts';
import { playlistPagesOfOwners, playlistsByIds, totalsOfOwners } from './playlist.queries.ts';

/** Null for playlists that the viewer may not see. */
export const playlistById = defineLoader(async (ids: readonly string[], { em, viewer }) =>
  inOrder(ids, await playlistsByIds(em, viewer, ids), ({ id }) => id),
);

/** The owner's playlists that the viewer may see, newest first. */
export const playlistsByOwner = definePagedLoader(
  (ownerIds, page, { em, viewer }) => playlistPagesOfOwners(em, viewer, ownerIds, page),
  ({ ownerId }) => ownerId,
);

export const playlistCountByOwner = defineLoader(async (ownerIds: readonly string[], { em, viewer }) =>
  inOrder(ownerIds, await totalsOfOwners(em, viewer, ownerIds), ({ ownerId }) => ownerId),
);

/** Null for items of playlists that the viewer may not see. */
export const itemById = defineLoader(async (ids: readonly string[], { em, viewer }) =>
  inOrder(ids, await itemsByIds(em, viewer, ids), ({ id }) => id),
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

/** Null for a playlist without a picture. */
export const pictureByPlaylist = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await picturesOfPlaylists(em, ids), ({ playlistId }) => playlistId),
);

/** Null for playlists that the viewer neither keeps nor edits, and for viewers who are not signed in. */
export const membershipByPlaylist = defineLoader(async (ids: readonly string[], { em, viewer }) =>
  inOrder(ids, viewer ? await membershipsOf(em, viewer, ids) : [], ({ playlistId }) => playlistId),
);

/** In the order in which they were let in. The caller has checked that the viewer may see them. */
export const collaboratorsByPlaylist = defineLoader(async (ids: readonly string[], { em }) =>
  grouped(ids, await collaborationsOn(em, ids), ({ playlistId }) => playlistId),
);

/** Call after a write, because the mutations of one document share their loaders. */
export function forgetPlaylists(caller: Caller): void {
  caller.loader(playlistById).clearAll();
  caller.loader(playlistsByOwner).clearAll();
  caller.loader(playlistCountByOwner).clearAll();
  caller.loader(itemById).clearAll();
  caller.loader(itemsByPlaylist).clearAll();
  caller.loader(songCountByPlaylist).clearAll();
  caller.loader(durationByPlaylist).clearAll();
  caller.loader(pictureByPlaylist).clearAll();
  caller.loader(membershipByPlaylist).clearAll();
  caller.loader(collaboratorsByPlaylist).clearAll();
}
