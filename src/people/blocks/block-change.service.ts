import { type UserRow, usersByIds } from '../../accounts/account.queries.ts';
import { accountServices } from '../../accounts/account-services.key.ts';
import { blocksBetween, countBlocksBy } from '../../accounts/blocks/block.queries.ts';
import { deleteBlock, holdPair, insertBlock } from '../../accounts/blocks/block.writes.ts';
import { tokenError } from '../../accounts/token.service.ts';
import { userById } from '../../accounts/user.loaders.ts';
import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { userFault } from '../../api/user-errors.type.ts';
import type { EventBus } from '../../events/event-bus.service.ts';
import { endCollaborations } from '../../library/playlists/member.writes.ts';
import { announcePlaylistAccess } from '../../library/playlists/playlist.events.ts';
import { retryCollisions } from '../../persistence/collision-retry.service.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import { announcePresenceRights } from '../../presence/presence.writes.ts';
import { deleteUserFollow } from '../follows/follow.writes.ts';
import { type BlockedRow, blockedOrder, blockedPage } from './block-list.queries.ts';

/** Users whom one user blocks: more than anybody meets. */
const mostBlocks = 10_000;

/** Hides two users from each other, and ends what there is between them. Blocking again changes nothing.
 * @throws {UserFault} INVALID for the viewer, NOT_FOUND also if only the other one has blocked the viewer, CONFLICT if the
 * viewer has blocked too many */
export async function blockUser(caller: Caller, bus: EventBus, userId: string): Promise<UserRow> {
  const viewer = caller.signedIn;
  if (userId === viewer.id) throw userFault('INVALID', 'You cannot block yourself.', 'userId');
  if ((await countBlocksBy(caller.em, viewer)) >= mostBlocks)
    throw userFault('CONFLICT', `You have blocked ${mostBlocks}, the maximum.`, 'userId');
  await changeBlock(caller, userId, async (transaction) => {
    await insertBlock(transaction, viewer.id, userId);
    await deleteUserFollow(transaction, viewer.id, userId);
    await deleteUserFollow(transaction, userId, viewer.id);
    await endCollaborations(transaction, bus, { ownerId: viewer.id, userId });
    await endCollaborations(transaction, bus, { ownerId: userId, userId: viewer.id });
    await caller.service(accountServices).afterBlock(transaction, viewer.id, userId);
    await announceBoth(transaction, bus, viewer.id, userId);
  });
  return showBlocked(caller, userId);
}

/** What the block has ended does not come back; their messages do.
 * @throws {UserFault} NOT_FOUND */
export async function unblockUser(caller: Caller, bus: EventBus, userId: string): Promise<UserRow> {
  const viewer = caller.signedIn;
  await changeBlock(caller, userId, async (transaction) => {
    if (await deleteBlock(transaction, viewer.id, userId))
      await announceBoth(transaction, bus, viewer.id, userId);
  });
  return showBlocked(caller, userId);
}

/** Waits for those who are about to write to each other: they have looked for blocks already. Is repeated if it meets
 * somebody who changes one of their playlists. */
async function changeBlock(
  caller: Caller,
  userId: string,
  change: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  const viewer = caller.signedIn;
  const run = async (transaction: Transaction) => {
    const accounts = await holdPair(transaction, viewer.id, userId, 'update');
    if (!accounts.some(({ id }) => id === viewer.id))
      throw tokenError('REVOKED', 'This account has been deleted.');
    const [block] = await blocksBetween(transaction.em, viewer.id, [userId]);
    if (!accounts.some(({ id }) => id === userId) || (block?.byOther && !block.byOne))
      throw userFault('NOT_FOUND', 'User not found.', 'userId');
    await change(transaction);
  };
  await retryCollisions(() => transaction(caller.em, run));
  caller.forgetLoaded();
}

async function announceBoth(
  transaction: Transaction,
  bus: EventBus,
  one: string,
  other: string,
): Promise<void> {
  await announcePresenceRights(transaction, bus, one, other);
  await announcePresenceRights(transaction, bus, other, one);
  for (const userId of [one, other]) await announcePlaylistAccess(transaction, bus, userId);
}

/** The user whom the viewer has blocked or no longer blocks, for the answer. */
async function showBlocked(caller: Caller, userId: string): Promise<UserRow> {
  const [user] = await usersByIds(caller.em, [userId]);
  if (!user) throw userFault('NOT_FOUND', 'User not found.', 'userId');
  caller.loader(userById).prime(user.id, user);
  return user;
}

export async function listBlocked(caller: Caller, given: PageArguments): Promise<Connection<BlockedRow>> {
  const viewer = caller.signedIn;
  const page = parsePage(given, blockedOrder);
  const rows = await blockedPage(caller.em, viewer, page);
  for (const row of rows) caller.loader(userById).prime(row.id, row);
  return toConnection(rows, page, blockedOrder, () => countBlocksBy(caller.em, viewer));
}
