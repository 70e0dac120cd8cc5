import { GraphQLEmailAddress } from 'graphql-scalars';
import type { Validation } from '../api/validation.checks.ts';

const longest = 254;

/** Normalizes an address for look-up and storage: without the spaces that keyboards and the clipboard add. Faults
 * are added to `validation`, under `field`. */
export function readEmail(given: string, field: string, validation: Validation): string {
  const email = given.trim();
  validation.check(field, emailComplaint(email));
  return email;
}

function emailComplaint(email: string): string | undefined {
  if (email.length > longest) return `Use at most ${longest} characters for the e-mail address.`;
  // Validated by the type that addresses have in answers, so that every accepted address can be returned.
  return isEmail(email) ? undefined : 'Enter an e-mail address such as name@example.org.';
}

function isEmail(text: string): boolean {
  try {
    GraphQLEmailAddress.parseValue(text);
    return true;
  } catch {
    return false;
  }
}
