import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { Budget } from './operation-budget.service.ts';
import { requestError } from './request-errors.model.ts';
import type { ServiceKey, Services } from './services.model.ts';
import type { Viewer } from './viewer.model.ts';

/** A batched look-up, memoized for one caller: `caller.loader(albumById).load(id)`. */
export interface Loader<Key, Value> {
  /** One entry for each key, in the order of the keys. */
  load(keys: readonly Key[], caller: Caller): Promise<Value[]>;
  /** Maps keys to comparable values; needed if keys are objects. */
  identity(key: Key): unknown;
}

/** The viewer of a request, and why its token was refused, if it was. */
export interface Identity {
  viewer: Viewer | null;
  refusal: GraphQLError | null;
}

export interface CallerOptions {
  /** A separate fork, because the identity map must not outlive the work; or how to make one when it is needed. */
  em: EntityManager | (() => EntityManager);
  /** For reads that make no entities, if not `em`: it may be common to all callers. */
  reads?: EntityManager;
  viewer: Viewer | null;
  /** Why the token of the request was refused; null if it was accepted, or if there was none. */
  refusal?: GraphQLError | null;
  /** Reads the present viewer, or why there is none any more; if omitted, the viewer stays the same. */
  lookAgain?: (viewer: Viewer) => Identity;
  services: Services;
  /** Or how to make one when it is needed: most callers have nothing to log. */
  logger: Logger | (() => Logger);
  /** Limits of the work; unlimited by default. */
  budget?: Budget;
}

/** The caller of services, a request or a command: a database session, a viewer, and the results looked up so far.
 * Other things that a service needs, such as the media store, are passed separately. */
export class Caller {
  private source: CallerOptions['em'];
  private common: EntityManager | undefined;
  private held: Viewer | null;
  private readonly refusal: GraphQLError | null;
  private readonly lookAgain: CallerOptions['lookAgain'];
  private readonly services: Services;
  private log: CallerOptions['logger'];
  readonly budget: Budget;
  // Not #private: Apollo copies the context object, and copies lose private members.
  private loaders: Map<unknown, unknown> | undefined;
  private shown: Set<string> | undefined;

  constructor(options: CallerOptions) {
    this.source = options.em;
    this.common = options.reads;
    this.held = options.viewer;
    this.refusal = options.refusal ?? null;
    this.lookAgain = options.lookAgain;
    this.services = options.services;
    this.log = options.logger;
    this.budget = options.budget ?? new Budget();
  }

  get logger(): Logger {
    if (typeof this.log === 'function') this.log = this.log();
    return this.log;
  }

  get em(): EntityManager {
    if (typeof this.source === 'function') this.source = this.source();
    return this.source;
  }

  /** For reads of rows, which need no identity map: most requests need no other. */
  get reads(): EntityManager {
    return this.common ?? this.em;
  }

  /** The caller's own instance of a loader, created on first use. */
  loader<Key, Value>(loader: Loader<Key, Value>): DataLoader<Key, Value, unknown> {
    this.loaders ??= new Map();
    const known = this.loaders.get(loader);
    // The map holds under each loader its instance, which its type cannot express.
    if (known) return known as DataLoader<Key, Value, unknown>;
    const made = new DataLoader<Key, Value, unknown>((keys) => loader.load(keys, this), {
      cacheKeyFn: loader.identity,
      batchScheduleFn: (dispatch) => this.budget.whenSettled(dispatch),
    });
    this.loaders.set(loader, made);
    return made;
  }

  /** Notes that a share link shows this object, whoever asks. */
  show(id: string): void {
    this.shown ??= new Set();
    this.shown.add(id);
  }

  isShown(id: string): boolean {
    return this.shown?.has(id) ?? false;
  }

  /** Clears the look-ups after a change, because the rest of the operation has to see it. */
  forgetLoaded(): void {
    this.loaders?.clear();
  }

  /** Reads from another server of the same data. */
  readFrom(em: EntityManager): void {
    this.source = em;
    this.common = em;
    this.forgetLoaded();
  }

  /** A service that lives as long as the process, for loaders, and for resolvers to pass to services. */
  service<Service>(key: ServiceKey<Service>): Service {
    return this.services.get(key);
  }

  /** Where a request comes from; null for commands and jobs. */
  get ipAddress(): string | null {
    return null;
  }

  /** The viewer, for fields with `@auth`.
   * @throws UNAUTHENTICATED if there is none, with the reason if a token was refused. */
  get signedIn(): Viewer {
    const { viewer, refusal } = this.identity;
    if (!viewer) throw refusal ?? requestError('UNAUTHENTICATED', 'Sign in first.');
    return viewer;
  }

  /** The present viewer: during an upload of half an hour, a role may be taken away or a session ended. */
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
