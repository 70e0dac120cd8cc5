import { currentViewer, identifyAgain } from '../../accounts/authentication.service.ts';
import type { RequestContextOptions } from '../../api/request-context.service.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import type { Config } from '../../config.ts';
import type { Answer } from '../../graphql/live/answer.model.ts';
import type { Asker } from '../../graphql/live/rights.model.ts';
import type { Subscriber } from '../../graphql/live/subscriber.model.ts';
import { RequestScope } from '../../persistence/request-scope.service.ts';
import type { OpenServices } from '../open-services.model.ts';
import type { SocketConnection, SocketOrigin } from './socket-connection.service.ts';
import {
  closeCodes,
  closeForOutage,
  closeUnauthenticated,
  type LiveSocket,
  type LiveTransport,
} from './socket-guard.service.ts';

export interface SubscriberSettings {
  config: Config;
  services: OpenServices;
  /** What a context is made of, for a viewer at a socket. */
  contextOptions(from: SocketOrigin, viewer: Viewer): RequestContextOptions & { viewer: Viewer };
}

/** How answers to events are written. */
export interface EventFrames {
  /** What to write, in order. */
  frames(answers: readonly Answer[]): Buffer[];
}

type Connection = SocketConnection<LiveTransport>;

/** Subscriptions so far. */
let subscriptions = 0;

/** One subscription on a socket, or on a stream of events of its own. */
export class SocketSubscriber implements Subscriber {
  readonly #settings: SubscriberSettings;
  readonly #connection: Connection;
  readonly #live: LiveSocket;
  readonly #messages: EventFrames;
  #asker: Asker;
  /** As of when the socket's token was handed in. */
  #holder: Viewer;
  /** Of what is known about ended sessions and changed roles, when the viewer was looked up. */
  #version = -1;
  #end: (() => void) | undefined;

  constructor(connection: Connection, messages: EventFrames, settings: SubscriberSettings) {
    const { live, from } = connection;
    if (!live) throw new TypeError('The socket was refused');
    this.#settings = settings;
    this.#connection = connection;
    this.#live = live;
    this.#holder = live.viewer;
    this.#messages = messages;
    subscriptions += 1;
    this.#asker = { viewer: live.viewer, origin: from.origin, subscription: subscriptions };
  }

  get user(): string {
    return this.#live.viewer.id;
  }

  asker(): Asker {
    const { version } = this.#settings.services.accounts.revocations;
    const { viewer: holder, expiresAt } = this.#live;
    if (this.#version !== version || this.#holder !== holder || Date.now() >= expiresAt) {
      this.#asker = { ...this.#asker, viewer: this.#presentViewer() };
      this.#version = version;
      this.#holder = holder;
    }
    return this.#asker;
  }

  contextOptions(viewer: Viewer) {
    return {
      ...this.#settings.contextOptions(this.#connection.from, viewer),
      // A subscription lasts longer than the session of its first token may.
      lookAgain: () => identifyAgain(this.#settings.services.accounts.revocations, this.#live.viewer),
    };
  }

  begun(): void {
    this.#end = this.#settings.services.sockets.subscribed(this.#live);
  }

  ended(): void {
    this.#end?.();
  }

  within<Value>(task: 'begin' | 'read' | 'resolve', work: () => Promise<Value> | Value): Promise<Value> {
    const { requestTimeoutMs } = this.#settings.config.database;
    const budgetMs = task === 'read' ? Number.POSITIVE_INFINITY : requestTimeoutMs;
    return new RequestScope(`user ${this.user}`, budgetMs).run(work);
  }

  send(answers: readonly Answer[], taken: () => void): boolean {
    for (const { unavailable } of answers) if (unavailable) closeForOutage(this.#live);
    return this.#connection.write(this.#messages.frames(answers), taken);
  }

  overflowed(): void {
    this.#live.close(closeCodes.tryAgainLater, 'Too slow: too many events wait to be read');
  }

  #presentViewer(): Viewer {
    try {
      return currentViewer(this.#settings.services.accounts.revocations, this.#live.viewer);
    } catch (error) {
      closeUnauthenticated(this.#live, error);
      throw error;
    }
  }
}
