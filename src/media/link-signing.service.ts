import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '../api/seal.service.ts';
import type { Lifetime } from './media.store.ts';
import { isInLibrary, recordedKey } from './media-formats.model.ts';

/** The path below which the server serves files of the media store by their keys. */
export const mediaPath = '/media/';

export interface MediaUrlsOptions {
  /** Whether links are signed, and only signed ones are served. */
  signed: boolean;
  /** The minimum validity of a link; the maximum is twice as long. */
  minutes: number;
  /** The secret from which signing keys are derived. */
  secret: string;
  /** The beginning of links to files that are publicly readable elsewhere, at a CDN for example. */
  publicUrl?: string | undefined;
}

const signaturePattern = /^[\w-]{43}$/;
/** Seconds since 1970, until which an address holds. */
export const expiresPattern = /^[1-9]\d{9,11}$/;

/** Makes the links to stored files, and checks them. */
export class MediaUrls {
  readonly signed: boolean;
  readonly #windowMs: number;
  readonly #key: Buffer;
  readonly #publicUrl: string | undefined;

  constructor({ signed, minutes, secret, publicUrl }: MediaUrlsOptions) {
    this.signed = signed;
    this.#windowMs = minutes * 60_000;
    this.#key = derivedKey(secret, 'tonearm media links');
    this.#publicUrl = publicUrl;
  }

  /** Whether all links are the same text followed by the key. */
  get isPlain(): boolean {
    return !this.signed && this.#publicUrl === undefined;
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
    // So that a file in a folder of the library, which is here alone.
    const elsewhere = recordedKey(key) === key && !isInLibrary(key);
    return this.#publicUrl && elsewhere ? `${this.#publicUrl}/${key}` : `${origin}${path}`;
  }

  /** The validity of a link made now. It begins and ends with whole windows, so that all links within one are the
   * same, and caches can reuse them. */
  lifetime(): Lifetime {
    const from = Math.floor(Date.now() / this.#windowMs) * this.#windowMs;
    return { from: new Date(from), until: new Date(from + 2 * this.#windowMs) };
  }

  /** The remaining time of a link.
   * @returns undefined if the link must be refused: unsigned, altered or expired. */
  check(key: string, query: unknown): Lifetime | undefined {
    if (!this.signed) return this.lifetime();
    const { expires, signature } = parameters(query);
    if (!expiresPattern.test(expires) || !signaturePattern.test(signature)) return undefined;
    const right = this.#sign(`${mediaPath}${key}`, expires);
    if (!timingSafeEqual(Buffer.from(right), Buffer.from(signature))) return undefined;
    const until = Number(expires) * 1000;
    if (until <= Date.now()) return undefined;
    // The windows may have been different when the link was made, but it had been made already.
    return { from: new Date(Math.min(until - 2 * this.#windowMs, Date.now())), until: new Date(until) };
  }

  /** As text, in a form that has only one spelling. */
  #sign(path: string, expires: string): string {
    return createHmac('sha256', this.#key).update(`${path}\n${expires}`).digest('base64url');
  }
}

/** A parameter given twice, or not at all, matches no pattern. */
function parameters(query: unknown) {
  const given = (query ?? {}) as { expires?: unknown; signature?: unknown };
  return { expires: String(given.expires), signature: String(given.signature) };
}
