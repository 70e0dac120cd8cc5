import { dictionary } from '@zxcvbn-ts/language-common';

/** bcrypt ignores further bytes. */
export const mostPasswordBytes = 72;

/** Normalizes a password for measuring and hashing. Devices encode a letter in different ways ("é" as one code
 * point, or as "e" followed by an accent), so it is converted to the form that NIST SP 800-63B requires. */
export function normalisePassword(password: string): string {
  return password.normalize('NFKC');
}

/** The spellings from which a stored hash may have been made: the normalized password or, if the hash is older
 * than that rule, the password as another device encodes it. For plain ASCII, there is only one. */
export function passwordSpellings(password: string): string[] {
  const spellings = [password, password.normalize('NFC'), password.normalize('NFD')];
  return [...new Set([normalisePassword(password), ...spellings])];
}

const shortest = 8;

const common = new Set<string>(dictionary['passwords-common'].map((password) => password.toLowerCase()));

/** The reason why this user's password is refused, if any. */
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
