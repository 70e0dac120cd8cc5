import { badArgument } from '../../api/request-errors.model.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { FileTooLargeError, type StagedFile } from '../staged-file.service.ts';
import { StorageFullError, storageFault } from '../storage-full.model.ts';
import { BrokenUploadError, type FileUpload } from './incoming-files.service.ts';

/** Takes a file out of the request, and says in the API's words why it can't.
 * @throws {UserFault} TOO_LARGE; STORAGE_FULL when the server has no room for it
 * @throws BAD_USER_INPUT when the file is not in the request, or not whole. */
export async function fetchWithin(
  upload: Promise<FileUpload>,
  maxBytes: number,
  field: string,
): Promise<StagedFile> {
  try {
    return await (await upload).fetch(maxBytes);
  } catch (error) {
    if (error instanceof BrokenUploadError) throw badArgument(field, error.message);
    if (error instanceof StorageFullError) throw storageFault(field);
    if (!(error instanceof FileTooLargeError)) throw error;
    throw userFault('TOO_LARGE', `The file is larger than the limit of ${error.maximum} bytes.`, field);
  }
}
