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
