import { badArgument } from '../api/request-errors.model.ts';
import { userFault } from '../api/user-errors.type.ts';
import { parseText, tidy } from '../api/validation.checks.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import type { QueueState } from './play-queue.model.ts';
import { isConnected } from './play-queue.queries.ts';

const longestName = 100;

/** The id of a device, of its own choosing.
 * @throws BAD_USER_INPUT naming the argument. */
export function parseDeviceId(given: string, argument: string): string {
  const { length } = parseText(given, argument);
  if (length >= 1 && length <= longestName) return given;
  throw badArgument(argument, `expected 1 to ${longestName} characters`);
}

/** @throws BAD_USER_INPUT naming the argument. */
export function parseDeviceName(given: string, argument: string): string {
  const name = tidy(parseText(given, argument));
  if ([...name].length <= longestName) return name;
  throw badArgument(argument, `expected at most ${longestName} characters`);
}

/** @throws {UserFault} NOT_FOUND if the device is not connected, INVALID for a room, in which all devices sound. */
export async function checkDevice(
  { em }: Transaction,
  { queueId, roomId }: Pick<QueueState, 'queueId' | 'roomId'>,
  deviceId: string,
): Promise<void> {
  if (roomId !== null)
    throw userFault('INVALID', 'A room plays on the devices of all members.', 'input.deviceId');
  if (await isConnected(em, queueId, deviceId)) return;
  throw userFault('NOT_FOUND', 'This device is not connected.', 'input.deviceId');
}
