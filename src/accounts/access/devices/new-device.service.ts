import type { Caller } from '../../../api/caller.service.ts';
import type { Device } from '../../../api/client.model.ts';
import { enqueue } from '../../../jobs/job-queue.writes.ts';
import type { Transaction } from '../../../persistence/transaction.service.ts';
import type { UserRow } from '../../account.queries.ts';
import { accountServices } from '../../account-services.key.ts';
import { deviceTask } from './device.jobs.ts';
import { noteDevice } from './known-device.writes.ts';
import { networkOf } from './network.model.ts';
import { programName } from './program-name.model.ts';

/** Notes the device that a user signs in on, and mails the user if it was never seen, beside others that were. The mail is
 * left out where there were many just before. */
export async function greetDevice(
  transaction: Transaction,
  caller: Caller,
  device: Device,
  user: Pick<UserRow, 'id'>,
): Promise<void> {
  const { devices } = caller.service(accountServices);
  if (!(await noteDevice(transaction, user.id, devices.of(device)))) return;
  await enqueue(transaction.em, deviceTask, {
    userId: user.id,
    program: programName(device.userAgent),
    place: networkOf(device.ipAddress),
    at: new Date().toISOString(),
  });
}
