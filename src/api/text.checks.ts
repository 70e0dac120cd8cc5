import { badArgument } from './request-errors.model.ts';

/** Checks that a text from outside has no U+0000, the one character that PostgreSQL can't hold.
 * @throws BAD_USER_INPUT naming the argument. */
export function parseText(value: string, argument: string): string {
  if (value.includes('\0')) throw badArgument(argument, 'expected a text without U+0000');
  return value;
}
