import {
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import jwt from 'jsonwebtoken';
import { LRUCache } from 'lru-cache';
import { parse, stringify } from 'uuid';
import { z } from 'zod';
import { atMost } from '../api/entry-limit.model.ts';
import { requestError } from '../api/request-errors.model.ts';
import { derivedKey } from '../api/seal.service.ts';
import { clocksDifferMs } from '../api/server-clocks.model.ts';
import { Role, type TotpDue } from '../api/viewer.model.ts';
import { lookUpsIn } from '../persistence/tally.model.ts';

const issuer = 'tonearm';
const audience = 'access';
const algorithm = 'HS256';
const idBytes = 16;
const randomLength = 32;
const macLength = 16;
const tokensRemembered = 10_000;
const { hits, misses } = lookUpsIn('tokens');

const dueClaims = { administration: 'totp', everything: 'all' } as const satisfies Record<TotpDue, string>;
const dueOf = { totp: 'administration', all: 'everything' } as const satisfies Record<string, TotpDue>;

const claimsSchema = z.object({
  sub: z.uuid(),
  sid: z.uuid(),
  role: z.enum(Role),
  due: z.enum(['totp', 'all']).optional(),
  iat: z.number(),
  exp: z.number(),
});

export interface AccessClaims {
  userId: string;
  sessionId: string;
  /** As of when the token was created. */
  role: Role;
  /** What has to wait until the user has turned on a second factor. */
  totpDue: TotpDue | null;
  issuedAt: Date;
  expiresAt: Date;
}

/** A token, and the part of it that is stored. */
export interface NewToken {
  token: string;
  hash: string;
}

export interface TokenSettings {
  /** At least 32 characters. */
  secret: string;
  accessTokenMinutes: number;
}

/** Why an access token is refused. Clients refresh on `EXPIRED` and sign in again on the others. */
export type TokenFault = 'EXPIRED' | 'INVALID' | 'REVOKED';

export function tokenError(reason: TokenFault, message: string) {
  return requestError('UNAUTHENTICATED', message, { reason });
}

/** Creates and checks tokens. Access tokens are JWTs (RFC 7519). Refresh tokens are random, and carry their
 * session's id and a MAC, so that an old one is recognized as ours long after its hash was deleted. */
export class Tokens {
  readonly accessTokenMs: number;
  // Given a string, the library would check for each token whether it is a public key.
  readonly #key: KeyObject;
  /** Of accepted tokens: a client sends the same one with each request. */
  readonly #read = new LRUCache<string, AccessClaims>(atMost(tokensRemembered));
  readonly #macKey: Buffer;
  readonly #successorKey: Buffer;

  constructor({ secret, accessTokenMinutes }: TokenSettings) {
    this.#key = createSecretKey(Buffer.from(secret));
    this.#macKey = derivedKey(secret, 'tonearm refresh token');
    this.#successorKey = derivedKey(secret, 'tonearm refresh token successor');
    this.accessTokenMs = accessTokenMinutes * 60_000;
  }

  /** @param until the end of the session, which the token does not outlast. */
  makeAccessToken(
    userId: string,
    sessionId: string,
    role: Role,
    { totpDue = null, until }: { totpDue?: TotpDue | null; until?: Date } = {},
  ): { token: string; expiresAt: Date } {
    const now = Date.now();
    const lifeMs = Math.min(this.accessTokenMs, (until?.getTime() ?? Number.POSITIVE_INFINITY) - now);
    const seconds = Math.max(1, Math.floor(lifeMs / 1000));
    const token = jwt.sign({ sid: sessionId, role, ...(totpDue && { due: dueClaims[totpDue] }) }, this.#key, {
      algorithm,
      issuer,
      audience,
      subject: userId,
      expiresIn: seconds,
    });
    return { token, expiresAt: new Date(now + seconds * 1000) };
  }

  /** @param remember whether it is likely to be sent again.
   * @throws UNAUTHENTICATED with the reason. */
  readAccessToken(token: string, remember = true): AccessClaims {
    const known = this.#read.get(token);
    if (known && !this.#isOver(known)) {
      hits.value += 1;
      return known;
    }
    misses.value += 1;
    const claims = this.#readUnknown(token);
    // Made before the clock was set back, it would outlive what is known of its session.
    if (claims.issuedAt.getTime() > Date.now() + clocksDifferMs)
      throw tokenError('EXPIRED', 'The access token has expired.');
    if (remember) this.#read.set(token, claims);
    return claims;
  }

  /** A token's signature holds for ever, its time does not. */
  #isOver({ issuedAt, expiresAt }: AccessClaims): boolean {
    const now = Date.now();
    const isOfFuture = issuedAt.getTime() > now + clocksDifferMs;
    return isOfFuture || expiresAt.getTime() <= now || issuedAt.getTime() + this.accessTokenMs <= now;
  }

  #readUnknown(token: string): AccessClaims {
    const claims = claimsSchema.safeParse(this.#verify(token));
    if (!claims.success) throw tokenError('INVALID', 'The access token is invalid.');
    const { sub, sid, role, due, iat, exp } = claims.data;
    return {
      userId: sub,
      sessionId: sid,
      role,
      totpDue: due ? dueOf[due] : null,
      issuedAt: new Date(iat * 1000),
      expiresAt: new Date(exp * 1000),
    };
  }

  makeRefreshToken(sessionId: string): NewToken {
    return this.#refreshToken(parse(sessionId), randomBytes(randomLength));
  }

  /** Derives the successor of a token: the same for the same salt, so that it can be answered again without being
   * stored. Salt and key do not reveal it without the previous token.
   * @param token a token accepted by `readRefreshToken`. */
  deriveRefreshToken(token: string, salt: string): NewToken {
    const sessionId = Buffer.from(token, 'base64url').subarray(0, idBytes);
    const secret = createHmac('sha256', this.#successorKey).update(`${salt} ${token}`).digest();
    return this.#refreshToken(sessionId, secret);
  }

  /** @returns null for tokens that this server did not issue. */
  readRefreshToken(token: string): { sessionId: string; hash: string } | null {
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== idBytes + randomLength + macLength || bytes.toString('base64url') !== token)
      return null;
    const body = bytes.subarray(0, -macLength);
    if (!timingSafeEqual(bytes.subarray(-macLength), this.#mac(body))) return null;
    return { sessionId: stringify(body.subarray(0, idBytes)), hash: hashToken(token) };
  }

  #verify(token: string): unknown {
    try {
      return jwt.verify(token, this.#key, {
        algorithms: [algorithm],
        issuer,
        audience,
        // Revocations are kept for the present lifetime of tokens, which may be shorter than when this one was
        // created.
        maxAge: this.accessTokenMs / 1000,
      });
    } catch (error) {
      if (error instanceof jwt.TokenExpiredError)
        throw tokenError('EXPIRED', 'The access token has expired.');
      throw tokenError('INVALID', 'The access token is invalid.');
    }
  }

  #refreshToken(sessionId: Uint8Array, secret: Buffer): NewToken {
    const body = Buffer.concat([sessionId, secret]);
    const token = Buffer.concat([body, this.#mac(body)]).toString('base64url');
    return { token, hash: hashToken(token) };
  }

  #mac(body: Buffer): Buffer {
    return createHmac('sha256', this.#macKey).update(body).digest().subarray(0, macLength);
  }
}

/** A token for a link in a mail. */
export function makeEmailToken(): NewToken {
  const token = randomBytes(randomLength).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** The stored form of a token: because it is random, a plain hash cannot be reversed by guessing. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
