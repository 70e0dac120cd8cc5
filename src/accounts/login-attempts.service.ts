import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import {
  addressGroup,
  type LimiterFactory,
  type RateLimit,
  rateLimited,
  take,
} from '../api/rate-limiter.service.ts';
import { hashToken } from './token.service.ts';

/** Wrong passwords that an account takes from one address. */
const fromOneAddress: RateLimit = { max: 10, windowSeconds: 15 * 60 };

const tooMany = 'Too many wrong passwords for this account; a password reset unlocks it';

/** Slows down guessing at one account: soon from one address, so that its owner elsewhere is not hindered, and by a
 * larger number from all of them (NIST SP 800-63B, 5.2.2), which a reset of the password lifts. */
export class LoginAttempts {
  readonly #ofAddress: RateLimiterAbstract;
  readonly #ofAccount: RateLimiterAbstract;
  /** The last attempt of each account and address that is under way. */
  readonly #turns = new Map<string, Promise<unknown>>();

  /** @param ofAccount wrong passwords that an account takes from all addresses together. */
  constructor(limiters: LimiterFactory, ofAccount: RateLimit) {
    this.#ofAddress = limiters.make('wrong_password', fromOneAddress, true);
    this.#ofAccount = limiters.make('guesses', ofAccount, true);
  }

  /** Compares a password once the attempts before it are decided, so that many at once can't slip past the count.
   * @returns whether it is right; if so, the wrong ones before from this address are forgotten.
   * @throws RATE_LIMITED when there were too many wrong ones. */
  async verify(email: string, ipAddress: string, compare: () => Promise<boolean>): Promise<boolean> {
    const key = keyOf(email, ipAddress);
    const attempt = (this.#turns.get(key) ?? Promise.resolve()).then(() =>
      this.#attempt(key, keyOf(email), compare),
    );
    const turn = attempt.catch(() => undefined);
    this.#turns.set(key, turn);
    try {
      return await attempt;
    } finally {
      if (this.#turns.get(key) === turn) this.#turns.delete(key);
    }
  }

  /** Opens an account again, to its owner's address as well, after its owner has shown to be the owner. */
  async forget(email: string, ipAddress: string): Promise<void> {
    await this.#ofAccount.delete(keyOf(email));
    await this.#ofAddress.delete(keyOf(email, ipAddress));
  }

  async #attempt(key: string, account: string, compare: () => Promise<boolean>): Promise<boolean> {
    const wrong = await this.#ofAddress.get(key);
    if (wrong && wrong.remainingPoints <= 0) throw rateLimited(wrong.msBeforeNext);
    // Counted beforehand, and given back if it was right: attempts from many addresses are under way at once.
    await take(this.#ofAccount, account, tooMany);
    let right: boolean | undefined;
    try {
      right = await compare();
    } finally {
      if (right === undefined) await this.#ofAccount.reward(account, 1);
    }
    if (!right) await this.#ofAddress.penalty(key, 1);
    else {
      await this.#ofAccount.reward(account, 1 + (wrong?.consumedPoints ?? 0));
      if (wrong) await this.#ofAddress.delete(key);
    }
    return right;
  }
}

/** Hashed, since the limiter's keys are short and should tell nobody who failed to sign in. */
function keyOf(email: string, ipAddress?: string): string {
  const account = email.toLowerCase();
  return hashToken(ipAddress === undefined ? account : `${account} ${addressGroup(ipAddress)}`);
}
