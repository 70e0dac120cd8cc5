import { defineLoader, inOrder } from '../../api/batch.loaders.ts';
import { linksByIds, sharedPlaylists, visitsOfLinks } from './share-link.queries.ts';
import { shareServices } from './share-services.key.ts';

/** Null for links of others, and for those that rest. */
export const shareLinkById = defineLoader(async (ids: readonly string[], caller) => {
  const { keyId } = caller.service(shareServices).tokens;
  return inOrder(ids, await linksByIds(caller.em, caller.signedIn, keyId, ids), ({ id }) => id);
});

/** Playlists of links that show them, private ones included. */
export const sharedPlaylistById = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await sharedPlaylists(em, ids), ({ id }) => id),
);

/** Null for links that are no more. */
export const visitsByLink = defineLoader(async (ids: readonly string[], { em }) =>
  inOrder(ids, await visitsOfLinks(em, ids), ({ linkId }) => linkId),
);
