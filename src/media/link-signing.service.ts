import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Lifetime } from './media.store.ts';
import { recordedKey } from './media-formats.model.ts';

/** Below this path the server answers files of the media store by their keys. */
export const mediaPath = '/media/';

export interface MediaUrlsOptions {
  /** Whether only signed links are answered. */
  signed: boolean;
  /** How long a link can be used at least; it is twice as long at most. */
  minutes: number;
  /** The secret that signing keys are derived from. */
  secret: string;
  /** What the links to files begin with that anybody may read elsewhere, at a CDN for example. */
  publicUrl?: string | undefined;
}

const signaturePattern = /^[\w-]{43}$/;
const expiresPattern = /^[1-9]\d{9,11}$/;

/** Makes the links to stored files, and tells which ones are to be answered. */
export class MediaUrls {
  readonly signed: boolean;
  readonly #windowMs: number;
  readonly #key: Buffer;
  readonly #publicUrl: string | undefined;

  constructor({ signed, minutes, secret, publicUrl }: MediaUrlsOptions) {
    this.signed = signed;
    this.#windowMs = minutes * 60_000;
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'tonearm media links', 32));
    this.#publicUrl = publicUrl;
  }

  /** The absolute link to a file.
   * @param origin e.g. `https://music.example`. */
  url(origin: string, key: string): string {
    const path = `${mediaPath}${key}`;
    if (this.signed) {
      const expires = String(this.lifetime().until.getTime() / 1000);
      return `${origin}${path}?expires=${expires}&signature=${this.#sign(path, expires)}`;
    }
    // A rendition may have to be made first, which this server does.
    return this.#publicUrl && recordedKey(key) === key ? `${this.#publicUrl}/${key}` : `${origin}${path}`;
  }

  /** The span in which a link that is made now is valid. It begins and ends at full windows, so that whoever
   * asks again within one gets the same link, and caches find what they have. */
  lifetime(): Lifetime {
    const from = Math.floor(Date.now() / this.#windowMs) * this.#windowMs;
    return { from: new Date(from), until: new Date(from + 2 * this.#windowMs) };
  }

  /** What is left of a link's time.
   * @returns undefined when it is to be refused: unsigned, altered or expired. */
  check(key: string, query: unknown): Lifetime | undefined {
    if (!this.signed) return this.lifetime();
    const { expires, signature } = parameters(query);
    if (!expiresPattern.test(expires) || !signaturePattern.test(signature)) return undefined;
    const right = this.#sign(`${mediaPath}${key}`, expires);
    if (!timingSafeEqual(Buffer.from(right), Buffer.from(signature))) return undefined;
    const until = Number(expires) * 1000;
    if (until <= Date.now()) return undefined;
    // The windows may have been others when the link was made, but it was made already.
    return { from: new Date(Math.min(until - 2 * this.#windowMs, Date.now())), until: new Date(until) };
  }

  /** As text, of which each has one spelling only. */
  #sign(path: string, expires: string): string {
    return createHmac('sha256', this.#key).update(`${path}\n${expires}`).digest('base64url');
  }
}

/** What was given twice, or not at all, matches no pattern. */
function parameters(query: unknown) {
  const given = (query ?? {}) as { expires?: unknown; signature?: unknown };
  return { expires: String(given.expires), signature: String(given.signature) };
}
