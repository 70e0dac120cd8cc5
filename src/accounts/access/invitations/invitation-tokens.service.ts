import { type NewToken, SealedTokens } from '../../../api/sealed-tokens.service.ts';

/** 43 characters in base64url. */
const tokenBytes = 32;
const tokenPattern = /^[\w-]{43}$/;

/** What is stored of a token. */
export type StoredToken = Omit<NewToken, 'token'>;

/** Makes the tokens of invitations, and seals them: so that an administrator can copy a link again, and a copy of the
 * database lets nobody in. */
export class InvitationTokens {
  readonly #tokens: SealedTokens;

  constructor(secret: string) {
    const labels = { sealing: 'tonearm invitations', keyId: 'tonearm invitation key id' };
    this.#tokens = new SealedTokens(secret, labels, tokenBytes);
  }

  /** Which secret tokens are sealed with; says nothing of it. Those of another one are over. */
  get keyId(): string {
    return this.#tokens.keyId;
  }

  /** @param id of the invitation. */
  make(id: string): StoredToken {
    return this.#tokens.make(id);
  }

  /** The stored form of what somebody presents; undefined for what cannot be a token. */
  hash(token: string): string | undefined {
    return tokenPattern.test(token) ? this.#tokens.hash(token) : undefined;
  }

  /** @returns undefined for one that was used, or sealed with another key. */
  open(id: string, { sealedToken, keyId }: { sealedToken: string | null; keyId: string }) {
    return sealedToken === null || keyId !== this.keyId ? undefined : this.#tokens.open(id, sealedToken);
  }
}
