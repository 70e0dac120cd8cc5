import { type UserError, UserErrorCode, UserFault } from './user.errors.ts';

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

/** Text as it is stored: in Unicode's composed form, without control characters, white space around cut off. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

/** What is wrong with a name or a title, if anything. */
export function nameComplaint(noun: string, name: string): string | undefined {
  const length = [...name].length;
  if (length === 0) return `${noun} must not be empty`;
  return length > 200 ? `${noun} must have at most 200 characters, it has ${length}` : undefined;
}
