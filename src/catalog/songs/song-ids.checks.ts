import type { Caller } from '../../api/caller.service.ts';
import { parseId } from '../../api/identifier.checks.ts';
import { UserErrorCode, UserFault } from '../../api/user-errors.type.ts';
import type { Validation } from '../../api/validation.checks.ts';
import { knownSongs } from '../editing.queries.ts';

/** Checks a list of songs, and notes what is wrong with each under its index, e.g. `songIds.2`.
 * @param most how many it may have.
 * @throws BAD_USER_INPUT for an invalid id. */
export async function readSongIds(
  caller: Caller,
  given: readonly string[],
  field: string,
  most: number,
  validation: Validation,
): Promise<string[]> {
  if (given.length > most) {
    validation.check(field, `Send at most ${most} songs; you sent ${given.length}.`);
    return [];
  }
  const ids = given.map((id, index) => parseId(id, `${field}.${index}`));
  await checkSongIds(caller, ids, (index) => `${field}.${index}`, validation);
  return ids;
}

/** Notes which songs of a list are there twice, and which are not there at all.
 * @param field of the id at an index. */
export async function checkSongIds(
  caller: Caller,
  ids: readonly string[],
  field: (index: number) => string,
  validation: Validation,
): Promise<void> {
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    validation.check(field(index), seen.has(id) ? 'This song is in the list twice.' : undefined);
    seen.add(id);
  });
  const fault = missingSongs(ids, await knownSongs(caller.em, ids), field);
  if (fault) validation.add(fault);
}

/** What is to be said of songs that are not there, if any. */
export function missingSongs(
  ids: readonly string[],
  known: ReadonlySet<string>,
  field: (index: number) => string,
): UserFault | undefined {
  const errors = ids.flatMap((id, index) => {
    const path = field(index).split('.');
    return known.has(id) ? [] : [{ code: UserErrorCode.NOT_FOUND, message: 'Song not found.', field: path }];
  });
  return errors.length > 0 ? new UserFault(errors) : undefined;
}
