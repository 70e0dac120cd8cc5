import { hash, hkdfSync, randomBytes } from 'node:crypto';
import { Seal } from '../../../api/seal.service.ts';

/** 43 characters in base64url. */
const tokenBytes = 32;
const tokenPattern = /^[\w-]{43}$/;

/** What is stored of a token. */
export interface StoredToken {
  tokenHash: string;
  sealedToken: string;
  keyId: string;
}

/** Makes the tokens of invitations, and seals them: so that an administrator can copy a link again, and a copy of the
 * database lets nobody in. */
export class InvitationTokens {
  /** Which secret tokens are sealed with; says nothing of it. Those of another one are over. */
  readonly keyId: string;
  readonly #seal: Seal;

  constructor(secret: string) {
    this.#seal = new Seal(secret, 'tonearm invitations');
    this.keyId = Buffer.from(hkdfSync('sha256', secret, '', 'tonearm invitation key id', 8)).toString('hex');
  }

  /** @param id of the invitation. */
  make(id: string): StoredToken {
    const token = randomBytes(tokenBytes).toString('base64url');
    return { tokenHash: hashOf(token), sealedToken: this.#seal.close(id, token), keyId: this.keyId };
  }

  /** The stored form of what somebody presents; undefined for what cannot be a token. */
  hash(token: string): string | undefined {
    return tokenPattern.test(token) ? hashOf(token) : undefined;
  }

  /** @returns undefined for one that was used, or sealed with another key. */
  open(id: string, { sealedToken, keyId }: { sealedToken: string | null; keyId: string }) {
    return sealedToken === null || keyId !== this.keyId ? undefined : this.#seal.open(id, sealedToken);
  }
}

/** Since a token is random, a plain hash cannot be reversed by guessing. */
const hashOf = (token: string) => hash('sha256', token, 'hex');
