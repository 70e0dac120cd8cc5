import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { Budget } from './operation-budget.service.ts';
import { requestError } from './request-errors.model.ts';
import type { ServiceKey, Services } from './services.model.ts';
import type { Viewer } from './viewer.model.ts';

/** A batched look-up, memoised for one caller: `caller.loader(albumById).load(id)`. */
export interface Loader<Key, Value> {
  /** One entry for each key, in the order of the keys. */
  load(keys: readonly Key[], caller: Caller): Promise<Value[]>;
  /** What makes two keys the same; needed where keys are objects. */
  identity(key: Key): unknown;
}

/** Who a request speaks for, and why its token was refused, if it was. */
export interface Identity {
  viewer: Viewer | null;
  refusal: GraphQLError | null;
}

export interface CallerOptions {
  /** A fork of its own: the identity map must not outlive the work. */
  em: EntityManager;
  viewer: Viewer | null;
  /** Why the token that came with the request was refused; null where it was taken, or there was none. */
  refusal?: GraphQLError | null;
  /** The viewer as of now, or why there is none any more; left out, the viewer stays the same. */
  lookAgain?: (viewer: Viewer) => Identity;
  services: Services;
  logger: Logger;
  /** Limits of the work; unlimited by default. */
  budget?: Budget;
}

/** A request or a command, to the services that it calls: a database session, a viewer, and what was looked up.
 * What else a service needs, such as the media store, it is given by name. */
export class Caller {
  readonly em: EntityManager;
  private held: Viewer | null;
  private readonly refusal: GraphQLError | null;
  private readonly lookAgain: CallerOptions['lookAgain'];
  private readonly services: Services;
  readonly logger: Logger;
  readonly budget: Budget;
  // Not #private: Apollo copies the context object, and copies lose what is truly private.
  private readonly loaders = new Map<unknown, unknown>();

  constructor(options: CallerOptions) {
    this.em = options.em;
    this.held = options.viewer;
    this.refusal = options.refusal ?? null;
    this.lookAgain = options.lookAgain;
    this.services = options.services;
    this.logger = options.logger;
    this.budget = options.budget ?? new Budget();
  }

  /** The caller's own instance of a loader, made on first use. */
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

  /** Something that lives as long as the process: for loaders, and for resolvers to hand to services. */
  service<Service>(key: ServiceKey<Service>): Service {
    return this.services.get(key);
  }

  /** The viewer, where `@auth` sees to it that there is one.
   * @throws UNAUTHENTICATED where there is none, with the reason where a token was refused. */
  get signedIn(): Viewer {
    const { viewer, refusal } = this.identity;
    if (!viewer) throw refusal ?? requestError('UNAUTHENTICATED', 'Sign in first.');
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
