import { MediaStoreError } from '../media/media.store.ts';
import { FileTooLargeError } from '../media/staged-file.service.ts';
import { isCollision } from '../persistence/collision-retry.service.ts';
import { databaseFault, errorCode } from '../persistence/database-errors.model.ts';

/** A fault that affects every further file; the run ends. */
export class ImportHaltedError extends Error {
  override name = 'ImportHaltedError';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'it does not exist',
  ELOOP: 'its links form a loop',
  EIO: 'the disk cannot read it',
  ENAMETOOLONG: 'its path is too long',
};

/** PostgreSQL's codes contain a digit, those of the operating system do not. */
const isDatabaseCode = /^(?=.*\d)[0-9A-Z]{5}$/;

/** Why a file could not be imported, in words that fit after its name. */
export function reasonOf(error: unknown): string {
  if (error instanceof FileTooLargeError) {
    return `it is larger than the ${error.maximum} bytes that AUDIO_MAX_BYTES allows`;
  }
  if (!(error instanceof Error)) return String(error);
  if (isDatabaseCode.test(errorCode(error)))
    return `the database refuses it: ${error.message.split('\n')[0]}`;
  return reasons[errorCode(error)] ?? error.message;
}

/** Whether a retry may help: a collision with another writer, or a database that is temporarily away. */
export function isPassing(error: unknown): boolean {
  return databaseFault(error) === 'unavailable' || isCollision(error);
}

/** Whether a run that ended because of this would do the rest if it were begun again. */
export function isWorthAnotherRun(error: unknown): boolean {
  return isPassing(error instanceof ImportHaltedError ? error.cause : error);
}

/** System calls that the import only makes on the media store: files to be imported are only read. */
const storeCalls = ['write', 'fsync', 'mkdir', 'link', 'copyfile', 'rename'];
const storeCodes = ['ENOSPC', 'EDQUOT', 'EROFS'];

/** Whether the media store accepts no files: its disk is full, it is not writable, or it does not answer. */
export function isStoreFault(error: unknown, stagingFolder: string): boolean {
  if (error instanceof MediaStoreError) return true;
  if (!(error instanceof Error) || !('syscall' in error)) return false;
  const inStore = 'path' in error && String(error.path).startsWith(stagingFolder);
  return inStore || storeCodes.includes(errorCode(error)) || storeCalls.includes(String(error.syscall));
}
