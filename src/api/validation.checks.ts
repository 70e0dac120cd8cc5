import { validate } from 'uuid';
import { badArgument } from './request-errors.model.ts';
import { type UserError, UserErrorCode, UserFault } from './user-errors.type.ts';
import { dropUnseen, isVisible } from './visible-text.model.ts';

/** Collects the faults of an input, so that all are reported together. */
export class Validation {
  readonly #errors: UserError[] = [];

  /** Adds a fault of a field, a path like `input.title`, if there is one. */
  check(field: string, complaint: string | undefined): void {
    if (complaint)
      this.#errors.push({ code: UserErrorCode.INVALID, message: complaint, field: field.split('.') });
  }

  /** Adds faults found elsewhere. */
  add(fault: UserFault): void {
    this.#errors.push(...fault.errors);
  }

  /** Runs a check that throws its faults, and adds them.
   * @returns undefined if there were any. */
  async attempt<Value>(check: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await check();
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      this.add(error);
      return undefined;
    }
  }

  /** Whether a field, a path like `input.title`, has no faults so far. */
  accepts(field: string): boolean {
    return !this.#errors.some((error) => error.field?.join('.') === field);
  }

  /** @throws {UserFault} with all collected faults. */
  finish(): void {
    if (this.#errors.length > 0) throw new UserFault(this.#errors);
  }
}

/** Text as it is stored: composed (NFC), without control and invisible characters, trimmed. */
export function tidy(text: string): string {
  return dropUnseen(text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))
    .normalize('NFC')
    .trim();
}

/** Cleans a text of several lines: composed, without control characters except line ends, invisible characters,
 * and white space around it.
 * @returns null if nothing is left. */
export function tidyLines(given: string | null | undefined): string | null {
  const text = dropUnseen(given ?? '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]+/gu, ' ')
    .trim();
  return text === '' ? null : text;
}

/** The fault of a name or a title, if any. */
export function nameComplaint(noun: string, name: string): string | undefined {
  if (name === '') return `${noun} must not be empty.`;
  if (!isVisible(name)) return `${noun} must contain a visible character.`;
  return lengthComplaint(noun.toLowerCase(), name, 200);
}

/** The fault of a text that is too long, if it is.
 * @param noun as within a sentence, such as `the reason`.
 * @param longest in characters, of which one may be several code units. */
export function lengthComplaint(noun: string, text: string, longest: number): string | undefined {
  const { length } = [...text];
  return length > longest ? `Use at most ${longest} characters for ${noun}; it has ${length}.` : undefined;
}

/** Checks that a text from outside has no U+0000, the only character that PostgreSQL cannot store.
 * @throws BAD_USER_INPUT naming the argument. */
export function parseText(value: string, argument: string): string {
  if (value.includes('\0')) throw badArgument(argument, 'expected a text without U+0000');
  return value;
}

/** Checks that an id from outside is a UUID, so that PostgreSQL never receives an invalid one.
 * @throws BAD_USER_INPUT naming the argument. */
export function parseId(value: string, argument = 'id'): string {
  if (!validate(value)) throw badArgument(argument, 'expected a UUID');
  return value.toLowerCase();
}
