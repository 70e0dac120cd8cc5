import { MediaStoreError } from '../media/media.store.ts';
import { FileTooLargeError } from '../media/staged-file.service.ts';
import { isCollision } from '../persistence/collision-retry.service.ts';
import { databaseFault, errorCode } from '../persistence/database-errors.model.ts';

/** What keeps every further file from being imported, too; the run ends. */
export class ImportHaltedError extends Error {
  override name = 'ImportHaltedError';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'it does not exist, or its name is not valid UTF-8',
  ELOOP: 'its links form a loop',
  EIO: 'the disk cannot read it',
  ENAMETOOLONG: 'its path is too long',
};

/** PostgreSQL's codes, which have a digit, and not those of the operating system. */
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

/** Whether trying again may help: another writer got in the way, or the database is away for the moment. */
export function isPassing(error: unknown): boolean {
  return databaseFault(error) === 'unavailable' || isCollision(error);
}

/** System calls that the import makes on the media store alone: files to be imported are only read. */
const storeCalls = ['write', 'fsync', 'mkdir', 'link', 'copyfile', 'rename'];
const storeCodes = ['ENOSPC', 'EDQUOT', 'EROFS'];

/** Whether the media store takes no files: its disk is full, it may not be written to, or it does not answer. */
export function isStoreFault(error: unknown, stagingFolder: string): boolean {
  if (error instanceof MediaStoreError) return true;
  if (!(error instanceof Error) || !('syscall' in error)) return false;
  const inStore = 'path' in error && String(error.path).startsWith(stagingFolder);
  return inStore || storeCodes.includes(errorCode(error)) || storeCalls.includes(String(error.syscall));
}
