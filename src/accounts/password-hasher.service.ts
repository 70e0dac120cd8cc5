import bcrypt from 'bcrypt';
import pLimit from 'p-limit';
import { requestError } from '../api/request-errors.model.ts';
import { RequestScope } from '../persistence/request-scope.service.ts';
import { mostPasswordBytes, normalisePassword, passwordSpellings } from './password.checks.ts';

export interface HasherSettings {
  /** bcrypt's cost: each step doubles the work. */
  cost: number;
  /** How many run at once. They fill threads that reading files needs, too. */
  concurrency: number;
  /** How many may wait. */
  queue: number;
}

/** bcrypt off the event loop, a few at a time, and no more waiting than can be served soon. */
export class PasswordHasher {
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #settings: HasherSettings;
  /** Compared with where there is no account, so that the answer takes the same work. */
  readonly #nobody: Promise<string>;

  constructor(settings: HasherSettings) {
    this.#settings = settings;
    this.#limit = pLimit(settings.concurrency);
    this.#nobody = bcrypt.hash('nobody has this password', settings.cost);
  }

  /** @throws RATE_LIMITED when too many wait already. */
  hash(password: string): Promise<string> {
    return this.#enqueue(() => bcrypt.hash(normalisePassword(password), this.#settings.cost));
  }

  /** @param hash null where there is no account; the answer is then false, after the same work.
   * @throws RATE_LIMITED when too many wait already. */
  async verify(password: string, hash: string | null): Promise<boolean> {
    const reference = hash ?? (await this.#nobody);
    return this.#enqueue(async () => {
      for (const spelling of passwordSpellings(password)) {
        const matches = await bcrypt.compare(spelling, reference);
        // bcrypt would take any password that is alike up to there.
        if (matches && hash !== null && Buffer.byteLength(spelling) <= mostPasswordBytes) return true;
      }
      return false;
    });
  }

  #enqueue<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#limit.pendingCount >= this.#settings.queue) {
      throw requestError('RATE_LIMITED', 'Too many are signing in at this moment', { retryAfter: 1 });
    }
    // Those who wait here keep nobody else from being answered.
    RequestScope.current()?.leave();
    return this.#limit(work);
  }
}
