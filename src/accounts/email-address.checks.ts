import { GraphQLEmailAddress } from 'graphql-scalars';
import type { Validation } from '../api/validation.checks.ts';

const longest = 254;

/** An address as it is looked up and stored: without the spaces that keyboards and the clipboard leave around it.
 * What is wrong with it is noted in `validation`, under `field`. */
export function readEmail(given: string, field: string, validation: Validation): string {
  const email = given.trim();
  validation.check(field, emailComplaint(email));
  return email;
}

function emailComplaint(email: string): string | undefined {
  if (email.length > longest) return `Use at most ${longest} characters for the e-mail address.`;
  // By the rule of the type that shows addresses, so that each that is taken can be shown.
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
