import { defineLoader, inOrder } from '../../../api/batch.loaders.ts';
import { keysByIds } from './api-key.queries.ts';

/** Null for keys of others. */
export const apiKeyById = defineLoader(async (ids: readonly string[], { reads, signedIn }) =>
  inOrder(ids, await keysByIds(reads, signedIn, ids), ({ id }) => id),
);
