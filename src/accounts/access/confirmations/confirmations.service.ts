import { Seal } from '../../../api/seal.service.ts';

/** Milliseconds that a confirmation lasts: long enough to type a code after it. */
const lifeMs = 5 * 60_000;
/** No password begins so by chance, so that others are not opened in vain. */
const prefix = 'confirmed_';

/** Confirmations that a viewer is the one that the session is of, given in place of the password. Nothing of them is stored:
 * each is sealed for its session, and says until when it lasts. */
export class Confirmations {
  readonly #seal: Seal;

  constructor(secret: string) {
    this.#seal = new Seal(secret, 'tonearm confirmations');
  }

  make(sessionId: string): string {
    return `${prefix}${this.#seal.close(sessionId, String(Date.now() + lifeMs))}`;
  }

  /** Whether what was given as a password is a confirmation of this session. */
  isOf(sessionId: string, given: string): boolean {
    if (!given.startsWith(prefix)) return false;
    try {
      return Number(this.#seal.open(sessionId, given.slice(prefix.length))) > Date.now();
    } catch {
      return false;
    }
  }
}
