import type { UserRow } from '../accounts/account.queries.ts';
import { userById } from '../accounts/user.loaders.ts';
import { defineLoader, inOrder } from '../api/batch.loaders.ts';
import type { Caller } from '../api/caller.service.ts';
import { requestError } from '../api/request-errors.model.ts';
import { conversationsByIds } from './conversation.queries.ts';
import { messagesByIds } from './message.queries.ts';

/** Null for messages that the viewer may not read. */
export const messageById = defineLoader(async (ids: readonly string[], { em, signedIn }) =>
  inOrder(ids, await messagesByIds(em, signedIn, ids), ({ id }) => id),
);

/** Null for conversations that the viewer may not see. */
export const conversationById = defineLoader(async (ids: readonly string[], { em, signedIn }) =>
  inOrder(ids, await conversationsByIds(em, signedIn, ids), ({ id }) => id),
);

/** The sender or receiver of a message.
 * @throws SERVICE_UNAVAILABLE if the account was deleted after the message was read. The message was deleted with
 * it, so a retry helps. */
export async function personOf(caller: Caller, userId: string): Promise<UserRow> {
  const user = await caller.loader(userById).load(userId);
  if (!user) throw requestError('SERVICE_UNAVAILABLE', 'This user has just been deleted; try again.');
  return user;
}
