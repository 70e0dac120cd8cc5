import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;
const secretBytes = 32;
/** What Standard Webhooks writes before a secret. */
const prefix = 'whsec_';

/** Makes the secrets that sign events, and seals them with a key of their own, derived from the server's secret. */
export class WebhookSecrets {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'tonearm webhooks', 32));
  }

  /** @param webhookId the row that it is sealed for: in another one, it cannot be opened. */
  make(webhookId: string): { secret: string; sealedSecret: string } {
    const bytes = randomBytes(secretBytes);
    const nonce = randomBytes(nonceBytes);
    const sealing = createCipheriv(cipher, this.#key, nonce);
    sealing.setAAD(Buffer.from(webhookId));
    const text = Buffer.concat([sealing.update(bytes), sealing.final()]);
    return {
      secret: prefix + bytes.toString('base64'),
      sealedSecret: Buffer.concat([nonce, text, sealing.getAuthTag()]).toString('base64url'),
    };
  }

  /** @throws if it was sealed for another row or with another key, or altered. */
  open(webhookId: string, sealedSecret: string): Buffer {
    const bytes = Buffer.from(sealedSecret, 'base64url');
    const opening = createDecipheriv(cipher, this.#key, bytes.subarray(0, nonceBytes));
    opening.setAAD(Buffer.from(webhookId));
    opening.setAuthTag(bytes.subarray(-tagBytes));
    const text = opening.update(bytes.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([text, opening.final()]);
  }
}
