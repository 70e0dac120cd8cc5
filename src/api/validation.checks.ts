import { validate } from 'uuid';
import { badArgument } from './request-errors.model.ts';
import { type UserError, UserErrorCode, UserFault } from './user-errors.type.ts';
import { dropUnseen, isVisible } from './visible-text.model.ts';

/** Gathers what is wrong with an input, so that all of it is told at once. */
export class Validation {
  readonly #errors: UserError[] = [];

  /** Notes a complaint about a field, a path like `input.title`, if there is one. */
  check(field: string, complaint: string | undefined): void {
    if (complaint)
      this.#errors.push({ code: UserErrorCode.INVALID, message: complaint, field: field.split('.') });
  }

  /** Notes what was found elsewhere. */
  add(fault: UserFault): void {
    this.#errors.push(...fault.errors);
  }

  /** @throws {UserFault} with everything that was noted. */
  finish(): void {
    if (this.#errors.length > 0) throw new UserFault(this.#errors);
  }
}

/** Text as it is stored: in Unicode's composed form, without control characters and what nobody sees, white space
 * around cut off. */
export function tidy(text: string): string {
  return dropUnseen(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))
    .normalize('NFC')
    .trim();
}

/** The complaint about a name or a title, if any. */
export function nameComplaint(noun: string, name: string): string | undefined {
  const length = [...name].length;
  if (length === 0) return `${noun} must not be empty.`;
  if (!isVisible(name)) return `${noun} must contain a visible character.`;
  return length > 200 ? `Use at most 200 characters for ${noun.toLowerCase()}; it has ${length}.` : undefined;
}

/** Checks that a text from outside has no U+0000, the one character that PostgreSQL can't hold.
 * @throws BAD_USER_INPUT naming the argument. */
export function parseText(value: string, argument: string): string {
  if (value.includes('\0')) throw badArgument(argument, 'expected a text without U+0000');
  return value;
}

/** Checks that an id from outside is a UUID, so that PostgreSQL never sees one that is not.
 * @throws BAD_USER_INPUT naming the argument. */
export function parseId(value: string, argument = 'id'): string {
  if (!validate(value)) throw badArgument(argument, 'expected a UUID');
  return value.toLowerCase();
}
