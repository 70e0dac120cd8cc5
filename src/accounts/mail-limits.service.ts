import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import {
  counted,
  type LimiterFactory,
  type RateLimit,
  rateLimited,
  take,
} from '../api/rate-limiter.service.ts';
import type { EmailPurpose } from './email-token.entity.ts';
import { hashToken } from './token.service.ts';

/** Kinds of mails that strangers or administrators can cause. */
export type MailKind = EmailPurpose | 'INVITATION';

const tooMany = 'Too many mails to this address';

/** Prevents flooding a mailbox: counts mails by recipient, whoever requests them. Each purpose has its own count,
 * so that the count does not reveal whether an address has an account, and requesting one kind of mail cannot
 * block another. */
export class MailLimits {
  readonly #limiters: Record<MailKind, RateLimiterAbstract>;

  /** @param limit mails of one kind to one address. */
  constructor(limiters: LimiterFactory, limit: RateLimit) {
    this.#limiters = {
      VERIFY: limiters.make('mail_verify', limit),
      RESET: limiters.make('mail_reset', limit),
      INVITATION: limiters.make('mail_invitation', limit),
    };
  }

  /** Counts a mail that is about to be sent, or that would be if the account existed.
   * @throws RATE_LIMITED */
  take(purpose: MailKind, email: string): Promise<void> {
    return take(this.#limiters[purpose], keyOf(email), tooMany);
  }

  /** Checks whether another mail may be sent, for requests that may still fail for other reasons; `note` counts it
   * afterwards.
   * @throws RATE_LIMITED */
  async check(purpose: MailKind, email: string): Promise<void> {
    const sent = await counted(this.#limiters[purpose], keyOf(email));
    if (sent && sent.remainingPoints <= 0) throw rateLimited(sent.msBeforeNext, tooMany);
  }

  async note(purpose: MailKind, email: string): Promise<void> {
    await this.#limiters[purpose].penalty(keyOf(email), 1);
  }
}

/** Hashed, because the count should not reveal recipients. */
function keyOf(email: string): string {
  return hashToken(email.toLowerCase());
}
