import { userFault } from '../../api/user-errors.type.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { tokenError } from '../token.service.ts';
import { blocksBetween } from './block.queries.ts';
import { type HeldAccount, holdPair } from './block.writes.ts';

/** Call before writing something of the viewer's that concerns another user: until the transaction ends, the other one
 * exists, and there is no block between the two.
 * @returns the viewer's account.
 * @throws {UserFault} at `field`: BLOCKED for the one who has blocked the other; NOT_FOUND if the other does not exist, is
 * suspended, or has blocked the viewer
 * @throws UNAUTHENTICATED if the viewer's account has been deleted. */
export async function holdUnblocked(
  transaction: Transaction,
  viewerId: string,
  { id, field }: { id: string; field: string },
): Promise<HeldAccount> {
  const accounts = await holdPair(transaction, viewerId, id);
  const viewer = accounts.find((account) => account.id === viewerId);
  if (!viewer) throw tokenError('REVOKED', 'This account has been deleted.');
  const [block] = await blocksBetween(transaction.em, viewerId, [id]);
  if (block?.byOne) throw userFault('BLOCKED', 'You have blocked this user.', field);
  const isThere = accounts.some((account) => account.id === id && !account.isSuspended);
  if (block || !isThere) throw userFault('NOT_FOUND', 'User not found.', field);
  return viewer;
}
