import { tokenError } from '../accounts/token.service.ts';
import { type UserFault, userFault } from '../api/user-errors.type.ts';
import { breaksReference } from '../persistence/database-errors.model.ts';

/** Writes a row that refers to the viewer and a song, either of which may be deleted at the same moment.
 * @param unknown the fault if the other thing is gone: a song, by default.
 * @throws {UserFault} NOT_FOUND
 * @throws UNAUTHENTICATED if the viewer's account has been deleted. */
export async function referring<Result>(
  write: () => Promise<Result>,
  unknown: () => UserFault = unknownSong,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const constraint = brokenReference(error);
    if (constraint && /_(user|owner)_id_/.test(constraint))
      throw tokenError('REVOKED', 'This account has been deleted.');
    if (constraint) throw unknown();
    throw error;
  }
}

export function unknownSong() {
  return userFault('NOT_FOUND', 'Song not found.', 'songId');
}

function brokenReference(error: unknown): string | undefined {
  if (!(error instanceof Error) || !breaksReference(error)) return undefined;
  return 'constraint' in error ? String(error.constraint) : '';
}
