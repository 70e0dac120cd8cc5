import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Client } from './client.model.ts';
import { Budget } from './operation-budget.service.ts';
import { requestError } from './request-errors.model.ts';
import type { ServiceKey, Services } from './services.model.ts';
import type { Viewer } from './viewer.model.ts';

/** A batched look-up, memoised for one request: `context.loader(albumById).load(id)`. */
export interface Loader<Key, Value> {
  /** One entry for each key, in the order of the keys. */
  load(keys: readonly Key[], context: RequestContext): Promise<Value[]>;
  /** What makes two keys the same; needed where keys are objects. */
  identity(key: Key): unknown;
}

/** Who a request speaks for, and why its token was refused, if it was. */
export interface Identity {
  viewer: Viewer | null;
  refusal: GraphQLError | null;
}

export interface RequestContextOptions {
  /** A fork of its own: the identity map must not outlive the request. */
  em: EntityManager;
  viewer: Viewer | null;
  /** Why the token that came with the request was refused; null where it was taken, or there was none. */
  refusal?: GraphQLError | null;
  /** The viewer as of now, or why there is none any more; left out, whoever it was stays. */
  lookAgain?: (viewer: Viewer) => Identity;
  client: Client;
  services: Services;
  /** What absolute URLs begin with, e.g. `https://music.example`. */
  origin: string;
  logger: Logger;
  requestId: string;
  /** What the operation may spend; without bounds when left out. */
  budget?: Budget;
}

/** What one operation knows: its database session, its viewer, and what it has looked up already. */
export class RequestContext {
  readonly em: EntityManager;
  private held: Viewer | null;
  private readonly refusal: GraphQLError | null;
  private readonly lookAgain: RequestContextOptions['lookAgain'];
  readonly client: Client;
  private readonly services: Services;
  readonly origin: string;
  readonly logger: Logger;
  readonly requestId: string;
  readonly budget: Budget;
  // Not #private: Apollo copies the context object, and copies lose what is truly private.
  private readonly loaders = new Map<unknown, unknown>();

  constructor(options: RequestContextOptions) {
    this.em = options.em;
    this.held = options.viewer;
    this.refusal = options.refusal ?? null;
    this.lookAgain = options.lookAgain;
    this.client = options.client;
    this.services = options.services;
    this.origin = options.origin;
    this.logger = options.logger;
    this.requestId = options.requestId;
    this.budget = options.budget ?? new Budget();
  }

  /** The request's own instance of a loader, made on first use. */
  loader<Key, Value>(loader: Loader<Key, Value>): DataLoader<Key, Value, unknown> {
    const known = this.loaders.get(loader);
    // The map holds under each loader what was made from that loader, which its type can't say.
    if (known) return known as DataLoader<Key, Value, unknown>;
    const made = new DataLoader<Key, Value, unknown>((keys) => loader.load(keys, this), {
      cacheKeyFn: loader.identity,
      batchScheduleFn: (dispatch) => this.budget.whenSettled(dispatch),
    });
    this.loaders.set(loader, made);
    return made;
  }

  /** Forgets what was looked up, after a change: the operation may go on, and has to see things as they are now. */
  forgetLoaded(): void {
    this.loaders.clear();
  }

  /** Something that lives as long as the process. */
  service<Service>(key: ServiceKey<Service>): Service {
    return this.services.get(key);
  }

  /** The viewer, where `@auth` sees to it that there is one.
   * @throws UNAUTHENTICATED where there is none, with the reason where a token was refused. */
  get signedIn(): Viewer {
    const { viewer, refusal } = this.identity;
    if (!viewer) throw refusal ?? requestError('UNAUTHENTICATED', 'Sign in first');
    return viewer;
  }

  /** As of now: an upload may take half an hour, in which a role is taken or a session ended. */
  get viewer(): Viewer | null {
    return this.identity.viewer;
  }

  /** Makes this user the viewer for the rest of the operation. */
  signIn(viewer: Viewer): void {
    this.held = viewer;
  }

  private get identity(): Identity {
    if (this.held && this.lookAgain) return this.lookAgain(this.held);
    return { viewer: this.held, refusal: this.refusal };
  }
}
