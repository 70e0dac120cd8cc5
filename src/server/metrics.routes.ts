import { createHash, timingSafeEqual } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Config } from '../config.ts';
import type { AnsweredOperation } from '../graphql/metrics.plugin.ts';
import { executions } from '../graphql/plans/planned-execution.service.ts';
import { countJobs } from '../jobs/job-queue.queries.ts';
import { poolFigures } from '../persistence/fair-pool.service.ts';
import { RequestScope } from '../persistence/request-scope.service.ts';
import type { Admission } from './admission.plugin.ts';
import type { FellowWorkers, ProcessFigures } from './fellow-workers.model.ts';
import type { OpenServices } from './open-services.model.ts';
import type { Shedding } from './shedding.service.ts';

/** Milliseconds that the database may take for the queries of one reading. */
const queueMs = 1000;
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export interface MeteredParts {
  orm: MikroORM;
  services: OpenServices;
  shedding: Shedding;
  admission: Admission;
  workers?: FellowWorkers | undefined;
}

/** Figures for Prometheus about one application. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #operations: Counter;
  readonly #times: Histogram;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#operations = new Counter({
      name: 'tonearm_operations_total',
      help: 'Answered GraphQL operations by root field and outcome',
      labelNames: ['field', 'outcome'],
      registers,
    });
    this.#times = new Histogram({
      name: 'tonearm_operation_seconds',
      help: 'Time to answer a GraphQL operation',
      buckets: seconds,
      registers,
    });
  }

  answered({ field, outcome, seconds: took }: AnsweredOperation): void {
    this.#operations.inc({ field, outcome });
    this.#times.observe(took);
  }

  /** Answers `GET /metrics`, and reads the figures of the application's parts. */
  async open(server: FastifyInstance, { metrics }: Config, parts: MeteredParts): Promise<void> {
    // The observer of garbage collections is never removed, and would keep a closed application alive by its figures.
    server.addHook('onClose', async () => this.#registry.clear());
    this.#countRequests(server, parts);
    this.#total(
      'tonearm_executions_total',
      'Executed operations and events, by what executed them',
      'by',
      () => [
        ['plan', executions.all - executions.unplanned],
        ['graphql-js', executions.unplanned],
      ],
    );
    await this.#countDatabase(parts.orm);
    this.#countJobs(parts.orm);
    this.#gauge('tonearm_workers', 'Processes that these figures count together', 'state', () => [
      ['ready', 1],
    ]);
    server.get('/metrics', { logLevel: 'warn' }, async (request, reply) => {
      if (!mayRead(request, metrics.token)) return reply.callNotFound();
      return reply.type(this.#registry.contentType).send(await this.#text(parts.workers));
    });
    parts.workers?.reportBy(() => this.#registry.getMetricsAsJSON() as Promise<ProcessFigures>);
  }

  /** Of several processes, one answers for all. */
  async #text(workers: FellowWorkers | undefined): Promise<string> {
    const registry = workers ? AggregatorRegistry.aggregate(await workers.figures()) : this.#registry;
    return registry.metrics();
  }

  #countRequests(server: FastifyInstance, { services, shedding, admission }: MeteredParts): void {
    this.#total('tonearm_requests_refused_total', 'Requests refused because of overload', 'reason', () =>
      Object.entries(shedding.counts),
    );
    this.#gauge('tonearm_operations', 'Operations running and waiting', 'state', () => [
      ['running', admission.turns.taken],
      ['waiting', admission.turns.waiting],
    ]);
    this.#gauge('tonearm_sockets', 'Open WebSockets and their subscriptions', 'kind', () => [
      ['open', server.websocketServer.clients.size],
      ['subscriptions', services.sockets.subscriptions],
    ]);
  }

  async #countDatabase(orm: MikroORM): Promise<void> {
    const pool: unknown = await orm.em.getConnection().getNativeClient();
    if (!(pool instanceof Pool)) throw new TypeError('The connection is not a pool');
    const figures = poolFigures(pool);
    this.#gauge('tonearm_pool_connections', 'Connections of the pool', 'state', () => [
      ['open', pool.totalCount],
      ['idle', pool.idleCount],
      ['wanted', figures.turns.waiting],
    ]);
    this.#total('tonearm_sql_statements_total', 'Completed SQL statements', 'outcome', () => [
      ['ok', figures.statements - figures.failed],
      ['failed', figures.failed],
    ]);
    this.#total('tonearm_sql_seconds_total', 'Time spent on SQL statements', 'outcome', () => [
      ['all', figures.milliseconds / 1000],
    ]);
  }

  #countJobs(orm: MikroORM): void {
    this.#gauge(
      'tonearm_jobs',
      'Jobs in the queue; failed jobs are not retried',
      'state',
      async () => {
        const scope = new RequestScope('metrics', queueMs);
        return Object.entries(await scope.run(() => countJobs(orm.em.fork())));
        // Every process would count the same ones.
      },
      'first',
    );
  }

  #gauge(
    name: string,
    help: string,
    label: string,
    read: () => Reading | Promise<Reading>,
    aggregator: 'sum' | 'first' = 'sum',
  ): void {
    new Gauge({
      aggregator,
      name,
      help,
      labelNames: [label],
      registers: [this.#registry],
      async collect() {
        // If the database is away, the other figures are still returned.
        const reading = await (async () => read())().catch((): Reading => []);
        this.reset();
        for (const [value, count] of reading) this.set({ [label]: value }, count);
      },
    });
  }

  #total(name: string, help: string, label: string, read: () => Reading): void {
    new Counter({
      name,
      help,
      labelNames: [label],
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const [value, count] of read()) this.inc({ [label]: value }, count);
      },
    });
  }
}

type Reading = readonly (readonly [string, number])[];

const loopback = /^(127\.|::1$|::ffff:127\.)/;
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/** Requires the token if one is configured; otherwise only this computer may read, and not through a proxy that
 * runs on it. */
function mayRead({ headers, socket }: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return isSame(headers.authorization ?? '', `Bearer ${token}`);
  return loopback.test(socket.remoteAddress ?? '') && !forwarding.some((name) => name in headers);
}

/** Takes the same time whatever the two have in common. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
