import { randomBytes } from 'node:crypto';
import { Seal } from '../api/seal.service.ts';

const secretBytes = 32;
/** What Standard Webhooks writes before a secret. */
const prefix = 'whsec_';

/** Makes the secrets that sign events, and seals them. */
export class WebhookSecrets {
  readonly #seal: Seal;

  constructor(secret: string) {
    this.#seal = new Seal(secret, 'tonearm webhooks');
  }

  /** @param webhookId the row that it is sealed for: in another one, it cannot be opened. */
  make(webhookId: string): { secret: string; sealedSecret: string } {
    const secret = prefix + randomBytes(secretBytes).toString('base64');
    return { secret, sealedSecret: this.#seal.close(webhookId, secret) };
  }

  /** @throws if it was sealed for another row or with another key, or altered. */
  open(webhookId: string, sealedSecret: string): string {
    return this.#seal.open(webhookId, sealedSecret);
  }
}
