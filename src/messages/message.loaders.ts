import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import { Role } from '../api/viewer.model.ts';
import { messagesByIds } from './message.queries.ts';

/** Null for what the viewer neither sent nor received; an administrator sees all. */
export const messageById = defineLoader(async (ids: readonly string[], { em, signedIn }) => {
  const viewerId = signedIn.role === Role.ADMIN ? null : signedIn.id;
  return inOrder(ids, await messagesByIds(em, ids, viewerId), ({ id }) => id);
});
