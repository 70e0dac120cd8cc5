import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { type LimiterFactory, type RateLimit, rateLimited, take } from '../api/rate-limiter.service.ts';
import type { EmailPurpose } from './email-token.entity.ts';
import { hashToken } from './token.service.ts';

const tooMany = 'Too many mails to this address';

/** Keeps the server from being used to flood somebody with mail: counts by the address that it goes to, whoever asks
 * for it. Each purpose counts for itself, so that the count tells nobody whether an address has an account, and a
 * mail of one kind can't be kept away by asking for those of another. */
export class MailLimits {
  readonly #limiters: Record<EmailPurpose, RateLimiterAbstract>;

  /** @param limit mails of one kind to one address. */
  constructor(limiters: LimiterFactory, limit: RateLimit) {
    this.#limiters = {
      VERIFY: limiters.make('mail_verify', limit),
      RESET: limiters.make('mail_reset', limit),
    };
  }

  /** Counts a mail that is about to be sent, or that would be if there were such an account.
   * @throws RATE_LIMITED */
  take(purpose: EmailPurpose, email: string): Promise<void> {
    return take(this.#limiters[purpose], keyOf(email), tooMany);
  }

  /** Looks whether one more may be sent, for what may yet fail for other reasons; `note` counts it afterwards.
   * @throws RATE_LIMITED */
  async check(purpose: EmailPurpose, email: string): Promise<void> {
    const sent = await this.#limiters[purpose].get(keyOf(email));
    if (sent && sent.remainingPoints <= 0) throw rateLimited(sent.msBeforeNext, tooMany);
  }

  async note(purpose: EmailPurpose, email: string): Promise<void> {
    await this.#limiters[purpose].penalty(keyOf(email), 1);
  }
}

/** Hashed, since the count should tell nobody to whom mails went. */
function keyOf(email: string): string {
  return hashToken(email.toLowerCase());
}
