import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Identity } from '../api/caller.service.ts';
import { addressGroup } from '../api/rate-limiter.service.ts';
import type { Config } from '../config.ts';
import { tenths } from '../graphql/slow-operations.service.ts';
import { FairTurns } from '../persistence/fair-turns.service.ts';
import { RequestScope } from '../persistence/request-scope.service.ts';
import type { OpenServices } from './open-services.model.ts';
import { identityOf } from './request-client.service.ts';
import type { Shedding } from './shedding.service.ts';

/** Operations after which the limit is reconsidered. */
const sampleSize = 10;
/** Milliseconds that half of the operations should take at most. Including the wait for a place, nearly all are
 * then answered within half a second. */
const targetMs = 120;
const begin = 16;
const least = 8;

/** Finds the number of simultaneous operations that are still answered soon. A fast machine allows more than one
 * that is slow, or busy with something else. */
class Pace {
  readonly #most: number;
  #limit: number;
  #times: number[] = [];

  /** @param most simultaneous operations, however fast they are. */
  constructor(most: number) {
    this.#most = most;
    this.#limit = Math.min(begin, most);
  }

  get limit(): number {
    return this.#limit;
  }

  /** @param milliseconds that an operation took.
   * @param wanted whether others wait.
   * @returns whether the limit has changed. */
  note(milliseconds: number, wanted: boolean): boolean {
    this.#times.push(milliseconds);
    if (this.#times.length < sampleSize) return false;
    // A few that are inherently slow do not count.
    const median = this.#times.sort((one, other) => one - other)[sampleSize >> 1] ?? 0;
    this.#times = [];
    const before = this.#limit;
    if (median > 2 * targetMs) this.#limit = Math.floor(before / 2);
    else if (median > targetMs) this.#limit = before - 1;
    else if (wanted) this.#limit = Math.ceil(before * 1.2);
    this.#limit = Math.max(Math.min(least, this.#most), Math.min(this.#most, this.#limit));
    return this.#limit !== before;
  }
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Once the request has been admitted. */
    scope: RequestScope | undefined;
  }
}

export interface LoggedOperation {
  operation: string;
  /** Fields of its answer, as `extensions.cost` has it; undefined if it was not answered. */
  cost: number | undefined;
  /** Milliseconds in which it waited for the database. */
  sqlMs: number;
}

/** The operation of a request, for the log; undefined if the request ended before that. */
export function operationOf(scope: RequestScope | undefined): LoggedOperation | undefined {
  if (scope?.operation === undefined) return undefined;
  const operation = scope.operation.slice(0, longestName);
  return { operation, cost: scope.cost, sqlMs: tenths(scope.databaseMs) };
}

/** Characters of a name chosen by a client. */
const longestName = 100;
/** Requests that may wait for a place; further ones are refused at once. */
const mostWaiting = 1000;

/** Admits as many operations as are answered soon, and at most half of them for one client. Others wait for a
 * moment; then they are refused. */
export class Admission {
  readonly turns: FairTurns;
  readonly #pace: Pace;
  readonly #config: Config;
  readonly #services: OpenServices;
  readonly #shedding: Shedding;

  constructor(config: Config, services: OpenServices, shedding: Shedding) {
    this.#pace = new Pace(config.overload.requests);
    this.turns = new FairTurns({ ...limitsOf(this.#pace), waiting: mostWaiting });
    this.#config = config;
    this.#services = services;
    this.#shedding = shedding;
  }

  /** Whether all places are taken. */
  get isFull(): boolean {
    return this.turns.taken >= this.#pace.limit;
  }

  /** Whether no further request may wait. */
  get isCrowded(): boolean {
    return this.turns.waiting >= mostWaiting;
  }

  /** Guards the routes of `server`. A request gets its place when its body has arrived: a slow sender occupies
   * none. */
  guard(server: FastifyInstance): void {
    server.addHook('onRequest', (request, reply, done) => {
      // The body is not read if the request could not even wait.
      if (this.isCrowded) void this.#shedding.refuse(request, reply, 'requests');
      else done();
    });
    server.addHook('preHandler', (request, reply, done) => {
      if (request.ws || this.#admitAtOnce(request, reply)) return done();
      this.#admit(request, reply).then((isAdmitted) => isAdmitted && done(), done);
    });
  }

  /** Runs a handler in the request's scope, which ends with it, even if the client has left. */
  within(handler: RouteHandlerMethod): RouteHandlerMethod {
    const scopeOf = (request: FastifyRequest) => this.scopeOf(request);
    const finish = (scope: RequestScope) => this.finish(scope);
    return function (request, reply) {
      const scope = scopeOf(request);
      return scope.run(async () => handler.call(this, request, reply)).finally(() => finish(scope));
    };
  }

  /** The scope of a request, once it has been admitted. */
  scopeOf(request: FastifyRequest): RequestScope {
    request.scope ??= this.#scopeFor(clientKey(request, this.#services));
    return request.scope;
  }

  /** Admits a request that Fastify does not see. When it is answered, call `finish`.
   * @param client see `clientName`.
   * @returns the scope, or a promise of it if the request has to wait; undefined if there was no place in time. */
  enter(client: string, response: ServerResponse): RequestScope | Promise<RequestScope | undefined> {
    const scope = this.#scopeFor(client);
    return this.#takeNow(scope, response) ? scope : this.#takeLater(scope, response);
  }

  /** Ends the work of a request. */
  finish(scope: RequestScope): void {
    const begun = scope.admittedAt;
    if (begun !== undefined && this.#pace.note(performance.now() - begun, this.turns.waiting > 0))
      this.turns.resize(limitsOf(this.#pace));
    scope.leave();
  }

  #scopeFor(client: string): RequestScope {
    return new RequestScope(client, this.#config.database.requestTimeoutMs);
  }

  /** @returns whether the request got its place at once, or needs none. */
  #admitAtOnce(request: FastifyRequest, reply: FastifyReply): boolean {
    const scope = this.scopeOf(request);
    // Files may take long to arrive, and have their own limits.
    if (request.headers['content-type']?.startsWith('multipart/')) return true;
    return this.#takeNow(scope, reply.raw);
  }

  #takeNow(scope: RequestScope, response: ServerResponse): boolean {
    const leave = this.turns.takeNow(scope.client);
    if (leave) this.#occupy(scope, leave, response);
    return leave !== undefined;
  }

  async #takeLater(scope: RequestScope, response: ServerResponse): Promise<RequestScope | undefined> {
    const leave = await this.#place(scope);
    if (leave) this.#occupy(scope, leave, response);
    return leave && scope;
  }

  /** @returns false if there was no place in time; the request is refused then. */
  async #admit(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
    const scope = this.scopeOf(request);
    const came = performance.now();
    if (await this.#takeLater(scope, reply.raw)) return true;
    await this.#shedding.refuseLater(request, reply, 'requests', performance.now() - came);
    return false;
  }

  #occupy(scope: RequestScope, leave: () => void, response: ServerResponse): void {
    scope.admittedAt = performance.now();
    scope.leave = () => {
      scope.admittedAt = undefined;
      leave();
    };
    // The client has left.
    if (response.destroyed) scope.leave();
  }

  /** Waiting for a place is deducted from the request's time for the database: there is one deadline. */
  async #place(scope: RequestScope): Promise<(() => void) | undefined> {
    const waited = scope.waitForTurn();
    try {
      return await this.turns.take(scope.client, this.#waitMs());
    } finally {
      waited();
    }
  }

  /** A burst of requests is not an overload: the first ones wait as long as a request may. */
  #waitMs(): number {
    const { overload, database } = this.#config;
    return this.turns.waiting < overload.waiting ? database.requestTimeoutMs : overload.waitMs;
  }
}

function limitsOf({ limit }: Pace) {
  return { total: limit, perClient: Math.ceil(limit / 2) };
}

/** Identifies whose share a request takes: the user of a valid token, otherwise the address. */
export function clientKey(request: FastifyRequest, { accounts }: OpenServices): string {
  return clientName(identityOf(request, accounts), request.ip);
}

export function clientName({ viewer }: Identity, ip: string): string {
  return viewer ? `user ${viewer.id}` : `address ${addressGroup(ip)}`;
}
