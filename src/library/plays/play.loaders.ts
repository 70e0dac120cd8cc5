import { defineLoader, inOrder } from '../../api/batch.loaders.ts';
import { playsByIds } from './play.queries.ts';

/** Null for plays that the viewer may not see. */
export const playById = defineLoader(async (ids: readonly string[], { em, signedIn }) =>
  inOrder(ids, await playsByIds(em, signedIn, ids), ({ id }) => id),
);
