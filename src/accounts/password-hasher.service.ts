import bcrypt from 'bcrypt';
import pLimit from 'p-limit';
import { requestError } from '../api/request-errors.model.ts';
import { RequestScope } from '../persistence/request-scope.service.ts';
import { mostPasswordBytes, normalisePassword, passwordSpellings } from './password.checks.ts';

export interface HasherSettings {
  /** bcrypt's cost factor: each step doubles the work. */
  cost: number;
  /** Hashes computed at once. They occupy threads that are also needed for reading files. */
  concurrency: number;
  /** Hashes that may wait. */
  queue: number;
}

/** Runs bcrypt off the event loop, a few at a time, with a bounded queue. */
export class PasswordHasher {
  readonly #limit: ReturnType<typeof pLimit>;
  readonly #settings: HasherSettings;
  /** Compared with if there is no account, so that the answer takes the same work. */
  readonly #nobody: Promise<string>;

  constructor(settings: HasherSettings) {
    this.#settings = settings;
    this.#limit = pLimit(settings.concurrency);
    this.#nobody = bcrypt.hash('nobody has this password', settings.cost);
  }

  /** @throws RATE_LIMITED if too many wait. */
  hash(password: string): Promise<string> {
    return this.#enqueue(() => bcrypt.hash(normalisePassword(password), this.#settings.cost));
  }

  /** @param hash null if there is no account; the answer is then false, after the same work.
   * @throws RATE_LIMITED if too many wait. */
  async verify(password: string, hash: string | null): Promise<boolean> {
    const reference = hash ?? (await this.#nobody);
    return this.#enqueue(async () => {
      for (const spelling of passwordSpellings(password)) {
        const matches = await bcrypt.compare(spelling, reference);
        // bcrypt would accept any password with the same first 72 bytes.
        if (matches && hash !== null && Buffer.byteLength(spelling) <= mostPasswordBytes) return true;
      }
      return false;
    });
  }

  /** Whether a hash was made at a lower cost than is configured now.
   * @param hash one that `verify` has accepted. */
  isOutdated(hash: string): boolean {
    return bcrypt.getRounds(hash) < this.#settings.cost;
  }

  #enqueue<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#limit.pendingCount >= this.#settings.queue) {
      throw requestError('RATE_LIMITED', 'Too many are signing in at this moment', { retryAfter: 1 });
    }
    // Waiting here does not block the answers to others.
    RequestScope.current()?.leave();
    return this.#limit(work);
  }
}
