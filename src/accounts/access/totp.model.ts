import { generateSecret, generateURI, verifySync } from 'otplib';

/** Seconds that a code is shown. */
export const period = 30;
const digits = 6;

/** A code as an app shows it; spaces are for the eye. */
export const appCode = new RegExp(`^\\d{${digits}}$`);

/** A new secret: 160 bits, as RFC 4226 recommends, in Base32. */
export function makeTotpSecret(): string {
  return generateSecret();
}

/** What an authenticator app reads from a QR code. */
export function totpUri(issuer: string, label: string, secret: string): string {
  return generateURI({ issuer: issuer.replaceAll(':', ' '), label, secret, digits, period });
}

/** The time step whose code this is, within one step of the present one, because clocks differ; undefined for a wrong
 * code. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const epoch = Math.floor(now.getTime() / 1000);
  const found = verifySync({ secret, token: code, epoch, epochTolerance: period, period, digits });
  return found.valid && 'timeStep' in found ? found.timeStep : undefined;
}
