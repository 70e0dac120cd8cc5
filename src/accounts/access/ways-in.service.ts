import { LockMode } from '@mikro-orm/postgresql';
import type { Caller } from '../../api/caller.service.ts';
import { userFault } from '../../api/user-errors.type.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { findViewer } from '../account.service.ts';
import { accountServices } from '../account-services.key.ts';
import { hasWayWithoutPassword } from './ways-in.queries.ts';

/** Call after a way in was removed: where passwords do not let in, one has to remain, since nothing could be sent to
 * whoever has none.
 * @throws {UserFault} CONFLICT */
export async function keepWayIn(transaction: Transaction, caller: Caller): Promise<void> {
  if (caller.service(accountServices).passwordSignIn) return;
  // Of two removals at once, the second counts after the first.
  const { id } = await findViewer(transaction.em, caller, LockMode.PESSIMISTIC_WRITE);
  if (!(await hasWayWithoutPassword(transaction, id)))
    throw userFault('CONFLICT', 'This is your only way in; add another one first.', 'id');
}
