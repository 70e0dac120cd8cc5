import { defineLoader, grouped, inOrder } from '../api/batch.loaders.ts';
import { sessionsByIds, sessionsOfUsers, type UserRow, usersByIds } from './account.queries.ts';
import { mayFindUser } from './user.policy.ts';

export const userById = defineLoader(async (ids: readonly string[], { reads }) =>
  inOrder(ids, await usersByIds(reads, ids), ({ id }) => id),
);

/** Null for users whom the viewer may not find. The people of visible things are loaded by `userById`. */
export const foundUserById = defineLoader<string, UserRow | null>(async (ids, caller) => {
  const users = await Promise.all(ids.map((id) => caller.loader(userById).load(id)));
  return users.map((user) => (user && mayFindUser(caller.viewer, user) ? user : null));
});

/** Null for sessions that the viewer may not see. */
export const sessionById = defineLoader(async (ids: readonly string[], { reads, signedIn }) =>
  inOrder(ids, await sessionsByIds(reads, signedIn, ids), ({ id }) => id),
);

/** Devices of one user; more than anybody has. */
const mostSessions = 1000;

/** The latest used first. */
export const sessionsByUser = defineLoader(async (userIds: readonly string[], { reads }) =>
  grouped(
    userIds,
    await sessionsOfUsers(reads, userIds, userIds.length * mostSessions),
    ({ userId }) => userId,
  ),
);
