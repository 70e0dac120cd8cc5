import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '../../../api/seal.service.ts';

/** What secrets begin with, for people and for programs that look for secrets in what is published. */
export const secretMark = 'tonearm_';
const randomLength = 32;
const macLength = 16;
const bodyPattern = /^[\w-]{64}$/;
/** Of the random characters, those that are shown. */
const shownCharacters = 6;

export interface NewSecret {
  secret: string;
  prefix: string;
  secretHash: string;
}

/** Makes and checks the secrets of keys. They carry a MAC, so that texts of no key cost no look-up. */
export class ApiKeySecrets {
  readonly #macKey: Buffer;

  constructor(secret: string) {
    this.#macKey = derivedKey(secret, 'tonearm api keys');
  }

  make(): NewSecret {
    const random = randomBytes(randomLength);
    const body = Buffer.concat([random, this.#mac(random)]).toString('base64url');
    const secret = `${secretMark}${body}`;
    const prefix = secret.slice(0, secretMark.length + shownCharacters);
    return { secret, prefix, secretHash: hashOf(secret) };
  }

  /** The stored form of what somebody presents; undefined for what this server did not make. */
  hash(secret: string): string | undefined {
    const body = secret.slice(secretMark.length);
    if (!secret.startsWith(secretMark) || !bodyPattern.test(body)) return undefined;
    const bytes = Buffer.from(body, 'base64url');
    const random = bytes.subarray(0, randomLength);
    return timingSafeEqual(bytes.subarray(randomLength), this.#mac(random)) ? hashOf(secret) : undefined;
  }

  #mac(random: Buffer): Buffer {
    return createHmac('sha256', this.#macKey).update(random).digest().subarray(0, macLength);
  }
}

/** Since a secret is random, a plain hash cannot be reversed by guessing. */
const hashOf = (secret: string) => hash('sha256', secret, 'hex');
