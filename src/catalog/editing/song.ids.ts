import type { RequestContext } from '../../shared/context.ts';
import { parseId } from '../../shared/identifier.ts';
import { UserErrorCode, UserFault } from '../../shared/user.errors.ts';
import type { Validation } from '../../shared/validation.ts';
import { knownSongs } from './editing.queries.ts';

/** Checks a list of songs, and notes what is wrong with each under its index, e.g. `songIds.2`.
 * @param most how many it may have.
 * @throws BAD_USER_INPUT for an id that is none. */
export async function readSongIds(
  context: RequestContext,
  given: readonly string[],
  field: string,
  most: number,
  validation: Validation,
): Promise<string[]> {
  if (given.length > most) {
    validation.check(field, `At most ${most} songs, there are ${given.length}`);
    return [];
  }
  const ids = given.map((id, index) => parseId(id, `${field}.${index}`));
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) validation.check(`${field}.${index}`, 'This song is in the list already');
  });
  const fault = missingSongs(ids, await knownSongs(context.em, ids), field);
  if (fault) validation.add(fault);
  return ids;
}

/** What is to be said of songs that are not there, if any. */
export function missingSongs(
  ids: readonly string[],
  known: ReadonlySet<string>,
  field: string,
): UserFault | undefined {
  const errors = ids.flatMap((id, index) => {
    const path = [...field.split('.'), String(index)];
    return known.has(id)
      ? []
      : [{ code: UserErrorCode.NOT_FOUND, message: 'There is no such song', field: path }];
  });
  return errors.length > 0 ? new UserFault(errors) : undefined;
}
