import type { MikroORM } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { atMost } from '../../../api/entry-limit.model.ts';
import type { RateLimit } from '../../../api/rate-limiter.service.ts';
import { take } from '../../../api/rate-limiter.service.ts';
import { requestError } from '../../../api/request-errors.model.ts';
import { Role, type Viewer, withStanding } from '../../../api/viewer.model.ts';
import { databaseFault } from '../../../persistence/database-errors.model.ts';
import { tokenError } from '../../token.service.ts';
import { standingOf, type TotpRequirement } from '../totp-requirement.policy.ts';
import { type KeyInUse, keyInUse } from './api-key.queries.ts';
import { noteUses } from './api-key.writes.ts';
import { type ApiKeySecrets, secretMark } from './api-key-secrets.service.ts';

/** Milliseconds for which a key is not looked up again. What ends it earlier is announced like the end of a session, and
 * announcements are kept for longer. */
const rememberedMs = 30_000;
const mostRemembered = 20_000;
/** The same for a secret of no key. */
const missingMs = 1000;
/** The end of a key that never ends: the last moment that a `Date` can tell. */
const never = new Date(8.64e15);
/** Milliseconds between two notes of last uses. */
const noteEveryMs = 30_000;

export interface ApiKeysOptions {
  orm: MikroORM;
  secrets: ApiKeySecrets;
  /** Of requests with one key, in this process. */
  limit: RateLimit;
  /** Who needs a second factor. */
  totpRequired: TotpRequirement;
  /** Whether what stands for a key is known to have ended. */
  isEnded(useId: string): boolean;
  /** Called when last uses could not be noted. */
  onError(error: unknown): void;
}

/** The key in the header `Authorization`, or in its equivalent in a WebSocket; undefined for anything else. */
export function keyIn(authorization: unknown): string | undefined {
  if (typeof authorization !== 'string' || !authorization.includes(secretMark)) return undefined;
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  return token?.startsWith(secretMark) ? token : undefined;
}

/** Recognizes API keys. Each is looked up now and then; its uses are counted in memory, and noted together. */
export class ApiKeys {
  readonly secrets: ApiKeySecrets;
  readonly #options: ApiKeysOptions;
  readonly #known = new LRUCache<string, KeyInUse>({ ...atMost(mostRemembered), ttl: rememberedMs });
  readonly #missing = new LRUCache<string, true>({ ...atMost(mostRemembered), ttl: missingMs });
  readonly #looking = new Map<string, Promise<KeyInUse | undefined>>();
  readonly #limiter: RateLimiterMemory;
  #uses = new Map<string, Date>();
  readonly #timer: NodeJS.Timeout;

  constructor(options: ApiKeysOptions) {
    this.#options = options;
    this.secrets = options.secrets;
    const { max, windowSeconds } = options.limit;
    this.#limiter = new RateLimiterMemory({ keyPrefix: 'api_key', points: max, duration: windowSeconds });
    this.#timer = setInterval(() => void this.note().catch(options.onError), noteEveryMs).unref();
  }

  /** The viewer for whom a key acts.
   * @throws UNAUTHENTICATED with `extensions.reason` for a refused key
   * @throws RATE_LIMITED, SERVICE_UNAVAILABLE */
  async viewerOf(secret: string): Promise<Viewer> {
    const secretHash = this.secrets.hash(secret);
    if (secretHash === undefined) throw tokenError('INVALID', 'The API key is invalid.');
    const key = await this.#find(secretHash);
    if (!key) throw tokenError('REVOKED', 'There is no such API key any more.');
    if (key.expiresAt && key.expiresAt.getTime() <= Date.now())
      throw tokenError('EXPIRED', 'The API key has expired.');
    await take(this.#limiter, key.id, 'Too many requests with this key');
    this.#uses.set(key.id, new Date());
    return this.#asViewer(key);
  }

  #asViewer({ id, userId, useId, scopes, expiresAt, ...rights }: KeyInUse): Viewer {
    const viewer: Viewer = {
      ...{ id: userId, sessionId: useId, expiresAt: expiresAt ?? never, role: Role.USER },
      key: { id, scopes, ownerRole: Role.USER },
    };
    return withStanding(viewer, standingOf(rights, this.#options.totpRequired));
  }

  /** A key whose use has ended may have another one: its owner is no longer suspended. */
  async #find(secretHash: string): Promise<KeyInUse | undefined> {
    const known = this.#known.get(secretHash);
    if (known && !this.#options.isEnded(known.useId)) return known;
    return this.#missing.has(secretHash) ? undefined : this.#lookUp(secretHash);
  }

  /** Writes down when keys were last used. */
  async note(): Promise<void> {
    if (this.#uses.size === 0) return;
    const uses = this.#uses;
    this.#uses = new Map();
    // In one order, in which all processes lock the rows.
    const sorted = [...uses].sort(([one], [other]) => (one < other ? -1 : 1));
    await noteUses(
      this.#options.orm.em.fork(),
      sorted.map(([keyId, at]) => ({ keyId, at })),
    );
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.note().catch(this.#options.onError);
  }

  /** Requests at the same time share one look-up. */
  async #lookUp(secretHash: string): Promise<KeyInUse | undefined> {
    let looking = this.#looking.get(secretHash);
    if (!looking) {
      looking = this.#read(secretHash).finally(() => this.#looking.delete(secretHash));
      this.#looking.set(secretHash, looking);
    }
    return looking;
  }

  async #read(secretHash: string): Promise<KeyInUse | undefined> {
    try {
      const key = await keyInUse(this.#options.orm.em.fork(), secretHash);
      this.#known.delete(secretHash);
      if (key) this.#known.set(secretHash, key);
      else this.#missing.set(secretHash, true);
      return key;
    } catch (error) {
      if (error instanceof GraphQLError || databaseFault(error) !== 'unavailable') throw error;
      throw requestError('SERVICE_UNAVAILABLE', 'The database is busy or unreachable');
    }
  }
}
