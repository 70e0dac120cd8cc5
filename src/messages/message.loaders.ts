import { defineLoader, inOrder } from '../shared/loader.ts';
import { Role } from '../shared/viewer.ts';
import { messagesByIds } from './messages.queries.ts';

/** Null for what the viewer neither sent nor received; an administrator sees all. */
export const messageById = defineLoader(async (ids: readonly string[], { em, signedIn }) => {
  const viewerId = signedIn.role === Role.ADMIN ? null : signedIn.id;
  return inOrder(ids, await messagesByIds(em, ids, viewerId), ({ id }) => id);
});
