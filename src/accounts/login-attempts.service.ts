import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import {
  addressGroup,
  counted,
  type LimiterFactory,
  type RateLimit,
  rateLimited,
  take,
} from '../api/rate-limiter.service.ts';
import { hashToken } from './token.service.ts';

/** The number of wrong passwords that an account accepts from one address. */
const fromOneAddress: RateLimit = { max: 10, windowSeconds: 15 * 60 };

const tooMany = 'Too many wrong passwords for this account; a password reset unlocks it';

/** Limits guessing the password of an account: soon from one address, without hindering the owner elsewhere, and
 * by a larger number from all addresses (NIST SP 800-63B, 5.2.2), which a password reset clears. */
export class LoginAttempts {
  readonly #ofAddress: RateLimiterAbstract;
  readonly #ofAccount: RateLimiterAbstract;
  /** The last attempt in progress of each account and address. */
  readonly #turns = new Map<string, Promise<unknown>>();

  /** @param ofAccount wrong passwords that an account accepts from all addresses together. */
  constructor(limiters: LimiterFactory, ofAccount: RateLimit) {
    this.#ofAddress = limiters.make('wrong_password', fromOneAddress, true);
    this.#ofAccount = limiters.make('guesses', ofAccount, true);
  }

  /** Compares a password after the previous attempts have been decided, so that simultaneous ones cannot evade the
   * count.
   * @returns whether it is right; if so, earlier wrong ones from this address are cleared.
   * @throws RATE_LIMITED after too many wrong ones. */
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

  /** Unlocks an account, also for its owner's address, after the owner has been verified. */
  async forget(email: string, ipAddress: string): Promise<void> {
    await this.#ofAccount.delete(keyOf(email));
    await this.#ofAddress.delete(keyOf(email, ipAddress));
  }

  async #attempt(key: string, account: string, compare: () => Promise<boolean>): Promise<boolean> {
    const wrong = await counted(this.#ofAddress, key);
    if (wrong && wrong.remainingPoints <= 0) throw rateLimited(wrong.msBeforeNext);
    // Counted beforehand, and undone if the password was right, because attempts from many addresses run at once.
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

/** Hashed, because the limiter's keys are short and should not reveal who failed to sign in. */
function keyOf(email: string, ipAddress?: string): string {
  const account = email.toLowerCase();
  return hashToken(ipAddress === undefined ? account : `${account} ${addressGroup(ipAddress)}`);
}
