import { type UserFault, userFault } from '../api/user-errors.type.ts';
import { errorCode } from '../persistence/database-errors.model.ts';
import { MediaStoreError } from './store-errors.model.ts';

/** The disk is full, or what the server may use of it. */
const fullCodes = ['ENOSPC', 'EDQUOT'];
/** Milliseconds after which a refusal tells nothing any more. */
const recentMs = 60_000;

let refusedAt = Number.NEGATIVE_INFINITY;

/** There is no room for a file. */
export class StorageFullError extends MediaStoreError {
  override name = 'StorageFullError';
  override readonly statusCode = 507;
}

/** The error for the user.
 * @param field of the file, where it is known, e.g. `input.audio`. */
export function storageFault(field?: string): UserFault {
  return userFault('STORAGE_FULL', 'The server has no space for the file.', field);
}

/** Does work that writes files, and tells by a class of its own when there is no room for them.
 * @throws {StorageFullError} */
export async function withRoom<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    const value = await work();
    refusedAt = Number.NEGATIVE_INFINITY;
    return value;
  } catch (error) {
    if (!isFull(error)) throw error;
    refusedAt = performance.now();
    throw new StorageFullError('The media store is full', { cause: error });
  }
}

/** Whether the latest file found no room, a moment ago. It tells of quotas, which no file system does. */
export function refusedLately(): boolean {
  return performance.now() - refusedAt < recentMs;
}

function isFull(error: unknown): boolean {
  return fullCodes.includes(errorCode(error));
}
