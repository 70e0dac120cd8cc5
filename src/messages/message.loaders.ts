import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { messagesByIds } from './message.queries.ts';

/** Null for messages that the viewer may not read. */
export const messageById = defineLoader(async (ids: readonly string[], { em, signedIn }) =>
  inOrder(ids, await messagesByIds(em, signedIn, ids), ({ id }) => id),
);
