import { userFault } from '../../api/user-errors.type.ts';
import { lengthComplaint, parseId } from '../../api/validation.checks.ts';

const longestDescription = 2000;
/** The number of ids in one call. */
const mostAtOnce = 500;

export function descriptionComplaint(description: string | null): string | undefined {
  return lengthComplaint('the description', description ?? '', longestDescription);
}

/** @throws BAD_USER_INPUT naming the invalid id
 * @throws {UserFault} INVALID if there are none or too many. */
export function parseIds(given: readonly string[], field: string): string[] {
  if (given.length === 0) throw userFault('INVALID', 'Send at least one id.', field);
  return parseFewIds(given, field);
}

/** Like `parseIds`, but accepts an empty list. */
export function parseFewIds(given: readonly string[], field: string): string[] {
  if (given.length > mostAtOnce) {
    throw userFault('INVALID', `Send at most ${mostAtOnce} ids; you sent ${given.length}.`, field);
  }
  return given.map((id, index) => parseId(id, `${field}.${index}`));
}

/** @throws {UserFault} INVALID */
export function parsePosition(position: number): number {
  if (position < 0)
    throw userFault('INVALID', `The position must be 0 or more; you sent ${position}.`, 'input.position');
  return position;
}
