import { type UserFault, userFault } from '../api/user-errors.type.ts';
import { errorCode } from '../persistence/database-errors.model.ts';
import { MediaStoreError } from './store-errors.model.ts';

/** The disk is full, or the server's quota is used up. */
const fullCodes = ['ENOSPC', 'EDQUOT'];
/** Milliseconds after which a refusal no longer counts. */
const recentMs = 60_000;

let refusedAt = Number.NEGATIVE_INFINITY;

/** There is no room for a file. */
export class StorageFullError extends MediaStoreError {
  override name = 'StorageFullError';
  override readonly statusCode = 507;
}

/** The error for the user.
 * @param field of the file, if known, e.g. `input.audio`. */
export function storageFault(field?: string): UserFault {
  return userFault('STORAGE_FULL', 'The server has no space left.', field);
}

/** Runs work that writes files, and throws a class of its own if there is no room for them.
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

/** Whether the latest file found no room, a moment ago. This detects quotas, which file systems do not report. */
export function refusedLately(): boolean {
  return performance.now() - refusedAt < recentMs;
}

function isFull(error: unknown): boolean {
  return fullCodes.includes(errorCode(error));
}
