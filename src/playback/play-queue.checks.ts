import { userFault } from '../api/user-errors.type.ts';
import { parseId } from '../api/validation.checks.ts';
import { mostAtOnce } from './play-queue.model.ts';

/** @throws BAD_USER_INPUT naming the invalid id
 * @throws {UserFault} INVALID if there are none or too many. */
export function parseSome(given: readonly string[], field: string): string[] {
  if (given.length < 1 || given.length > mostAtOnce)
    throw userFault('INVALID', `Send 1 to ${mostAtOnce} ids; you sent ${given.length}.`, field);
  return given.map((id, index) => parseId(id, `${field}.${index}`));
}
