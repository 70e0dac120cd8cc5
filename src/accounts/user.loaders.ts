import { defineLoader, grouped, inOrder } from '../api/batch.loaders.ts';
import type { Caller } from '../api/caller.service.ts';
import { sessionsByIds, sessionsOfUsers, type UserRow, usersByIds } from './account.queries.ts';
import { withoutBlocked } from './blocks/block.loaders.ts';
import { mayFindUser } from './user.policy.ts';

/** Null for users with whom there is a block: whoever is shown in something that others may see as well, is missing
 * there for the other of the pair. */
export const userById = defineLoader<string, UserRow | null>(async (ids, caller) => {
  const users = await usersByIds(caller.reads, ids);
  return inOrder(ids, await withoutBlocked(caller, users), ({ id }) => id);
});

/** @returns null for a user whom the viewer may not find. The people of visible things are loaded by `userById`. */
export async function findUser(caller: Caller, id: string): Promise<UserRow | null> {
  const user = await caller.loader(userById).load(id);
  return user && mayFindUser(caller.viewer, user) ? user : null;
}

/** The same for many. */
export const foundUserById = defineLoader<string, UserRow | null>((ids, caller) =>
  Promise.all(ids.map((id) => findUser(caller, id))),
);

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
