import { hash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Config } from '../config.ts';
import type { AnswerPolicy } from '../graphql/requests/answer-policy.model.ts';

/** What an answer to GET depends on beside its address. The server's own address is not among it: without PUBLIC_URL,
 * links depend on it. */
const variesBy = ['accept', 'accept-encoding', 'authorization'];

/** Adds names to what an answer says it depends on. */
export function withVary(vary: unknown, names: readonly string[] = variesBy): string {
  const before = vary === undefined ? [] : String(vary).split(/\s*,\s*/);
  const known = new Set(before.map((name) => name.toLowerCase()));
  return [...before, ...names.filter((name) => !known.has(name))].join(', ');
}

/** The tag of an answer. It is weak: the same for all encodings. */
export function tagOf(body: Buffer): string {
  return `W/"${hash('sha1', body, 'base64url')}"`;
}

/** Whether the client has this answer already (RFC 9110, section 13.1.2). */
export function isKnown(tag: string, { 'if-none-match': known }: IncomingHttpHeaders): boolean {
  if (known === undefined) return false;
  if (known.trim() === '*') return true;
  const plain = tag.replace(/^W\//, '');
  return known.split(/\s*,\s*/).some((one) => one.trim().replace(/^W\//, '') === plain);
}

export type CachingSettings = Pick<Config, 'publicUrl' | 'media' | 'signedInOnly'>;

/** How long caches may keep the answer to a request without a token.
 * @returns undefined: not at all. */
export function cachingOf(
  { maxAge, hasLinks }: AnswerPolicy,
  { publicUrl, media: { urls }, signedInOnly }: CachingSettings,
): string | undefined {
  if (signedInOnly) return undefined;
  // A link that was handed out by a cache still has half of its time.
  const seconds = hasLinks && urls.signed ? Math.min(maxAge, Math.floor((urls.minutes * 60) / 2)) : maxAge;
  if (seconds === 0) return undefined;
  // Who asked under another name of the server would get links that begin with that.
  const isForAll = !hasLinks || publicUrl !== undefined;
  return `${isForAll ? 'public' : 'private'}, max-age=${seconds}`;
}
