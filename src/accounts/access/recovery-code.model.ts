import { hash, randomInt } from 'node:crypto';

/** The number of codes that are given out. */
const amount = 10;
/** Without letters that are mistaken for others: Crockford's Base32. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** 120 bits: of such a random value, a plain hash is enough (OWASP ASVS 5.0, 6.5.2). */
const length = 24;
const groupLength = 6;

/** New codes, as users see them: `x5k2qp-…`, in four groups. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: amount }, makeCode);
}

function makeCode(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  return (letters.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}

/** The stored form of a code, however it was typed: capitals, hyphens, spaces and letters that look like others do not
 * matter. */
export function hashRecoveryCode(code: string): string {
  const letters = code.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return hash('sha256', letters, 'hex');
}
