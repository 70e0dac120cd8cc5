import { createHmac, hash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Seal } from '../../api/seal.service.ts';

/** 22 characters in base64url. */
const tokenBytes = 16;

/** What tokens look like. */
export const tokenPattern = /^[\w-]{22}$/;

/** A token, and what is stored of it. */
export interface NewShareToken {
  token: string;
  tokenHash: string;
  sealedToken: string;
  keyId: string;
}

/** Makes the tokens of share links, seals them, and signs the addresses of streams. Each use has a key of its own, all of
 * them derived from the server's secret. */
export class ShareTokens {
  /** Which secret tokens are sealed with; says nothing of it. */
  readonly keyId: string;
  readonly #seal: Seal;
  readonly #signing: Buffer;
  readonly #visiting: Buffer;

  constructor(secret: string) {
    const derive = (label: string, bytes = 32) => Buffer.from(hkdfSync('sha256', secret, '', label, bytes));
    this.#seal = new Seal(secret, 'tonearm share links');
    this.#signing = derive('tonearm share streams');
    this.#visiting = derive('tonearm share visits');
    this.keyId = derive('tonearm share key id', 8).toString('hex');
  }

  /** @param linkId the row that the token is sealed for: in another one, it cannot be opened. */
  make(linkId: string): NewShareToken {
    const token = randomBytes(tokenBytes).toString('base64url');
    return {
      token,
      tokenHash: this.hash(token),
      sealedToken: this.#seal.close(linkId, token),
      keyId: this.keyId,
    };
  }

  /** The stored form: since a token is random, a plain hash cannot be reversed by guessing. */
  hash(token: string): string {
    return hash('sha256', token, 'hex');
  }

  /** @throws if it was sealed for another row or with another key, or altered. */
  open(linkId: string, sealedToken: string): string {
    return this.#seal.open(linkId, sealedToken);
  }

  /** @param expires in seconds since 1970. */
  signStream(linkId: string, songId: string, expires: number): string {
    return createHmac('sha256', this.#signing).update(`${linkId} ${songId} ${expires}`).digest('base64url');
  }

  /** Whether a signature is right; not whether it has expired. */
  isSigned(linkId: string, songId: string, expires: number, signature: string): boolean {
    const right = Buffer.from(this.signStream(linkId, songId, expires));
    const given = Buffer.from(signature);
    return given.length === right.length && timingSafeEqual(right, given);
  }

  /** A visitor of one link on one day: without the day's salt and the server's secret, it tells nothing of the address,
   * and with them only what somebody tries. */
  visitor(linkId: string, salt: string, client: { address: string; program: string }): string {
    const { address, program } = client;
    const text = [salt, linkId, address, program].join('\n');
    return createHmac('sha256', this.#visiting).update(text).digest().subarray(0, 16).toString('base64url');
  }
}
