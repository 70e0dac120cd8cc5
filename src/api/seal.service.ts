import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** A key of its own for each use, all of them derived from the server's secret.
 * @param use names it, such as `tonearm share links`. */
export function derivedKey(secret: string, use: string, bytes = 32): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', use, bytes));
}

/** Seals texts that are stored but must not be readable without the server's secret. Each use has a key of its own, derived
 * from the secret. */
export class Seal {
  readonly #key: Buffer;

  /** @param use a label, such as `tonearm share links`. */
  constructor(secret: string, use: string) {
    this.#key = derivedKey(secret, use);
  }

  /** @param id the row that the text is sealed for: in another one, it cannot be opened. */
  close(id: string, text: string): string {
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, this.#key, nonce);
    sealing.setAAD(Buffer.from(id));
    const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
    return Buffer.concat([nonce, sealed, sealing.getAuthTag()]).toString('base64url');
  }

  /** @throws if it was sealed for another row or with another key, or altered. */
  open(id: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    const opening = createDecipheriv(cipher, this.#key, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    opening.setAAD(Buffer.from(id));
    opening.setAuthTag(bytes.subarray(-tagBytes));
    const text = opening.update(bytes.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([text, opening.final()]).toString('utf8');
  }
}
