import { findViewer } from '../accounts/account.service.ts';
import type { Caller } from '../api/caller.service.ts';
import { userFault } from '../api/user-errors.type.ts';
import { record } from '../audit/audit-log.writes.ts';
import { enqueue } from '../jobs/job-queue.writes.ts';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { beginExport, exportOf } from './data-export.writes.ts';
import { exportTasks } from './export.jobs.ts';

/** Begins to put together all that the server knows about the viewer. A job does it, and mails the link.
 * @throws {UserFault} CONFLICT while one is being made */
export function requestDataExport(caller: Caller): Promise<void> {
  return transaction(caller.em, async (transaction) => {
    const { em } = transaction;
    const { id } = await findViewer(em, caller);
    if (!(await beginExport(transaction, id)))
      throw userFault('CONFLICT', 'Your data is being put together already; a mail will come.');
    await enqueue(em, exportTasks.make, { userId: id });
    await record(transaction, caller, { action: 'user.export', target: { type: 'User', id } });
  });
}

/** Call in the transaction that deletes an account, before the deletion. */
export async function releaseExportOf(transaction: Transaction, userId: string): Promise<void> {
  const key = await exportOf(transaction, userId);
  if (key) await enqueue(transaction.em, exportTasks.discard, { key });
}
