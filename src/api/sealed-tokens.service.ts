import { hash, randomBytes } from 'node:crypto';
import { derivedKey, Seal } from './seal.service.ts';

/** 22 characters in base64url. */
const usualBytes = 16;

/** What tokens of the usual length look like. */
export const tokenPattern = /^[\w-]{22}$/;

/** A token, and what is stored of it. */
export interface NewToken {
  token: string;
  tokenHash: string;
  sealedToken: string;
  keyId: string;
}

/** Makes tokens that stand in links. They are found by their hash, and kept sealed, so that those who may hand out the link
 * can copy it again, while a stolen database is worth nothing. */
export class SealedTokens {
  /** Which secret tokens are sealed with; says nothing of it. */
  readonly keyId: string;
  readonly #seal: Seal;
  readonly #bytes: number;

  /** @param labels of the keys that seal, and that name the secret.
   * @param bytes of a token. */
  constructor(secret: string, labels: { sealing: string; keyId: string }, bytes = usualBytes) {
    this.#bytes = bytes;
    this.#seal = new Seal(secret, labels.sealing);
    this.keyId = derivedKey(secret, labels.keyId, 8).toString('hex');
  }

  /** @param rowId the row that the token is sealed for: in another one, it cannot be opened. */
  make(rowId: string): NewToken {
    const token = randomBytes(this.#bytes).toString('base64url');
    return {
      token,
      tokenHash: this.hash(token),
      sealedToken: this.#seal.close(rowId, token),
      keyId: this.keyId,
    };
  }

  /** The stored form: since a token is random, a plain hash cannot be reversed by guessing. */
  hash(token: string): string {
    return hash('sha256', token, 'hex');
  }

  /** @throws if it was sealed for another row or with another key, or altered. */
  open(rowId: string, sealedToken: string): string {
    return this.#seal.open(rowId, sealedToken);
  }
}
