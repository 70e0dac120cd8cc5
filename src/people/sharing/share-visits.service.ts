import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client } from '../../api/client.model.ts';
import { addressGroup } from '../../api/rate-limiter.service.ts';
import type { ShareTokens } from './share-tokens.service.ts';
import { addVisit, saltOfDay } from './share-visit.writes.ts';

/** Programs that fetch a page to show a card of it, or to index it. */
const robots =
  /bot\b|crawl|spider|slurp|preview|facebookexternalhit|facebookcatalog|whatsapp|embedly|skypeuri|vkshare|iframely/i;

type Visiting = Pick<Client, 'ipAddress' | 'userAgent'>;

/** Counts visits of links: each visitor once a day, without keeping an address. */
export class ShareVisits {
  readonly #tokens: ShareTokens;
  #salt: { day: string; value: Promise<string> } | undefined;

  constructor(tokens: ShareTokens) {
    this.#tokens = tokens;
  }

  async note(em: EntityManager, linkId: string, { ipAddress, userAgent }: Visiting): Promise<void> {
    const program = userAgent ?? '';
    if (robots.test(program)) return;
    const day = new Date().toISOString().slice(0, 10);
    const salt = await this.#saltOf(em, day);
    const client = { address: addressGroup(ipAddress), program };
    await addVisit(em, { day, linkId, visitor: this.#tokens.visitor(linkId, salt, client) });
  }

  /** Kept in memory for its day. */
  #saltOf(em: EntityManager, day: string): Promise<string> {
    if (this.#salt?.day !== day) {
      const value = saltOfDay(em, day, randomBytes(32).toString('base64url'));
      const salt = { day, value };
      this.#salt = salt;
      value.catch(() => {
        if (this.#salt === salt) this.#salt = undefined;
      });
    }
    return this.#salt.value;
  }
}
