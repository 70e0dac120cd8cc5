import { defineLoader, grouped, inOrder } from '../../../api/batch.loaders.ts';
import { identitiesByIds, identitiesOf } from './oidc.queries.ts';

/** Null for those of others. */
export const identityById = defineLoader(async (ids: readonly string[], { reads, signedIn }) =>
  inOrder(ids, await identitiesByIds(reads, signedIn, ids), ({ id }) => id),
);

export const identitiesByUser = defineLoader(async (userIds: readonly string[], { reads }) =>
  grouped(userIds, await identitiesOf(reads, userIds), ({ userId }) => userId),
);
