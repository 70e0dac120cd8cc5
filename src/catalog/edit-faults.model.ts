import { UserFault, userFault } from '../api/user-errors.type.ts';

export function noSuchSong(field: string): UserFault {
  return userFault('NOT_FOUND', 'Song not found.', field);
}

export function noSuchAlbum(field: string): UserFault {
  return userFault('NOT_FOUND', 'Album not found.', field);
}

export function noSuchArtist(field: string): UserFault {
  return userFault('NOT_FOUND', 'Artist not found.', field);
}

/** One fault for all fields with ids that are not there. */
export function severalMissing(fields: readonly string[], missing: (field: string) => UserFault): UserFault {
  return new UserFault(fields.flatMap((field) => missing(field).errors));
}

/** The answer to overwriting another editor's change. */
export function conflict(): UserFault {
  const message = 'Somebody else changed it meanwhile. Nothing was saved: look at it again first';
  return userFault('CONFLICT', message, 'input.updatedAt');
}

/** Refuses to overwrite changes that an editor has not seen.
 * @param seen the `updatedAt` that the editor saw; without it, anything may be overwritten.
 * @throws {UserFault} CONFLICT */
export function checkSeen(seen: Date | null | undefined, { updatedAt }: { updatedAt: Date }): void {
  if (seen && seen.getTime() !== updatedAt.getTime()) throw conflict();
}
