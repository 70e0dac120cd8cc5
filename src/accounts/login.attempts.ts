import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { addressGroup, type LimiterFactory, rateLimited } from '../shared/rate.limiter.ts';
import { hashToken } from './tokens.ts';

/** Wrong passwords from one address that an account takes in the window. */
const most = 10;
const windowSeconds = 15 * 60;

/** Slows down guessing at one account from one address. Its owner elsewhere is not hindered. */
export class LoginAttempts {
  readonly #limiter: RateLimiterAbstract;
  /** The last attempt of each account and address that is under way. */
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(limiters: LimiterFactory) {
    this.#limiter = limiters.make('wrong_password', { max: most, windowSeconds });
  }

  /** Compares a password once the attempts before it are decided, so that many at once can't slip past the count.
   * @returns whether it is right; if so, the wrong ones before are forgotten.
   * @throws RATE_LIMITED when there were too many wrong ones. */
  async verify(email: string, ipAddress: string, compare: () => Promise<boolean>): Promise<boolean> {
    const key = keyOf(email, ipAddress);
    const attempt = (this.#turns.get(key) ?? Promise.resolve()).then(() => this.#attempt(key, compare));
    const turn = attempt.catch(() => undefined);
    this.#turns.set(key, turn);
    try {
      return await attempt;
    } finally {
      if (this.#turns.get(key) === turn) this.#turns.delete(key);
    }
  }

  async #attempt(key: string, compare: () => Promise<boolean>): Promise<boolean> {
    const wrong = await this.#limiter.get(key);
    if (wrong && wrong.remainingPoints <= 0) throw rateLimited(wrong.msBeforeNext);
    const right = await compare();
    if (!right) await this.#limiter.penalty(key, 1);
    else if (wrong) await this.#limiter.delete(key);
    return right;
  }
}

/** Hashed, since the limiter's keys are short and should tell nobody who failed to sign in. */
function keyOf(email: string, ipAddress: string): string {
  return hashToken(`${email.toLowerCase()} ${addressGroup(ipAddress)}`);
}
