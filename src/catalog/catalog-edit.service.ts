import pLimit from 'p-limit';
import { checkViewerAgain } from '../accounts/viewer-recheck.service.ts';
import type { Caller } from '../api/caller.service.ts';
import { userFault } from '../api/user-errors.type.ts';
import { Role } from '../api/viewer.model.ts';
import { isCollision, retryCollisions } from '../persistence/collision-retry.service.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { takePartInChanges } from './catalog.writes.ts';

/** How many changes this process makes at once. Many that want the same artist wait for one another: here, where
 * they don't keep the database's connections from everybody else. */
const editsAtOnce = 4;
const limit = pLimit(editsAtOnce);

/** Makes one change of the catalog: all of it or nothing, again where others got in the way, and so that the rest
 * of the operation sees it. Whoever was an administrator when the request began, but is none any more, changes nothing:
 * files may have taken half an hour to come. */
export async function editCatalog<Value>(
  caller: Caller,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  const attempted = (attempt: number) =>
    transaction(caller.em, async (transaction) => {
      await takePartInChanges(transaction, attempt);
      const value = await work(transaction);
      await checkViewerAgain(transaction, caller, Role.ADMIN);
      return value;
    });
  const answer = await limit(() => retryCollisions(attempted).catch((error) => giveUp(caller, error)));
  caller.forgetLoaded();
  return answer;
}

/** Whoever got in the way is not heard of again: the caller may well succeed a moment later.
 * @throws {UserFault} CONFLICT where others got in the way to the last */
function giveUp(caller: Caller, error: unknown): never {
  if (!isCollision(error)) throw error;
  caller.logger.warn(
    { err: error },
    'Gave up a change of the catalog: other changes conflicted on each attempt',
  );
  throw userFault('CONFLICT', 'Others are changing the same data. Nothing was saved; try again.');
}

/** Notes in the log who changed what.
 * @param change the name of the mutation. */
export function logEdit(caller: Caller, change: string, about: object): void {
  const { id: userId } = caller.signedIn;
  caller.logger.info({ userId, change, ...about }, 'An administrator changed the catalog');
}
