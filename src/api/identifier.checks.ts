import { validate } from 'uuid';
import { badArgument } from './request-errors.model.ts';

/** Checks that an id from outside is a UUID, so that PostgreSQL never sees one that is not.
 * @throws BAD_USER_INPUT naming the argument. */
export function parseId(value: string, argument = 'id'): string {
  if (!validate(value)) throw badArgument(argument, 'expected a UUID');
  return value.toLowerCase();
}
