import { dictionary } from '@zxcvbn-ts/language-common';

/** bcrypt reads no further. */
export const mostPasswordBytes = 72;

/** A password as it is measured and hashed. Devices write one letter in several ways ("é" as one code point, or as "e"
 * with an accent after it), so both are brought to the form that NIST SP 800-63B names. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

/** What a stored hash may have been made from: the normalised password or, where the hash is older than that rule,
 * the password as some device wrote it. Of plain ASCII, all of them are one. */
export function passwordSpellings(password: string): string[] {
  const spellings = [password, password.normalize('NFC'), password.normalize('NFD')];
  return [...new Set([normalisePassword(password), ...spellings])];
}

const shortest = 8;

const common = new Set<string>(dictionary['passwords-common'].map((password) => password.toLowerCase()));

/** The complaint about this person's password, if any. */
export function passwordComplaint(
  given: string,
  person: { email: string; fullName: string },
): string | undefined {
  const password = normalisePassword(given);
  if ([...password].length < shortest) return `Use at least ${shortest} characters for the password.`;
  if (Buffer.byteLength(password) > mostPasswordBytes)
    return `Use at most ${mostPasswordBytes} bytes (in UTF-8) for the password.`;
  if (password.includes('\0')) return 'The password must not contain the character NUL.';
  const folded = password.toLowerCase();
  if (common.has(folded)) return 'This password is too common; choose another one.';
  const { email, fullName } = person;
  const known = [email, email.split('@')[0] ?? '', fullName, fullName.replaceAll(/\s+/g, '')];
  if (known.some((text) => normalisePassword(text).toLowerCase() === folded))
    return 'The password must not be the name or the address.';
  return undefined;
}
