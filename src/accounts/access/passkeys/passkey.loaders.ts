import { defineLoader, grouped, inOrder } from '../../../api/batch.loaders.ts';
import { passkeysByIds, passkeysOfUsers } from './passkey.queries.ts';

/** Null for passkeys that the viewer may not see. */
export const passkeyById = defineLoader(async (ids: readonly string[], { reads, signedIn }) =>
  inOrder(ids, await passkeysByIds(reads, signedIn, ids), ({ id }) => id),
);

/** Passkeys that one user may have. */
export const mostPasskeys = 50;

/** The oldest first. */
export const passkeysByUser = defineLoader(async (userIds: readonly string[], { reads }) =>
  grouped(
    userIds,
    await passkeysOfUsers(reads, userIds, userIds.length * mostPasskeys),
    ({ userId }) => userId,
  ),
);
