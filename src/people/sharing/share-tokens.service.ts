import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '../../api/seal.service.ts';
import { SealedTokens } from '../../api/sealed-tokens.service.ts';

/** Makes the tokens of share links, and signs the addresses of streams. */
export class ShareTokens extends SealedTokens {
  readonly #signing: Buffer;
  readonly #visiting: Buffer;

  constructor(secret: string) {
    super(secret, { sealing: 'tonearm share links', keyId: 'tonearm share key id' });
    this.#signing = derivedKey(secret, 'tonearm share streams');
    this.#visiting = derivedKey(secret, 'tonearm share visits');
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
