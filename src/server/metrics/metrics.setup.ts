import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.ts';
import { executions } from '../../graphql/plans/planned-execution.service.ts';
import { endedScans, scannedFiles } from '../../importing/scanning/scan-tally.model.ts';
import { countJobsByKind } from '../../jobs/job-queue.queries.ts';
import { endedJobs, jobSeconds } from '../../jobs/job-tally.model.ts';
import { mediaBytes } from '../../media/media-traffic.model.ts';
import { askDatabase } from '../../persistence/connection.queries.ts';
import { poolFigures } from '../../persistence/fair-pool.service.ts';
import { RequestScope } from '../../persistence/request-scope.service.ts';
import { cacheLookups } from '../../persistence/tally.model.ts';
import type { Admission } from '../admission.plugin.ts';
import type { DegradedParts } from '../degraded-parts.service.ts';
import type { FellowWorkers } from '../fellow-workers.model.ts';
import type { OpenServices } from '../open-services.model.ts';
import type { Shedding } from '../shedding.service.ts';
import { MetricRegistry } from './metric-registry.service.ts';
import { metricsRoutes } from './metrics.routes.ts';
import type { OpenPools } from './open-pools.service.ts';
import { type OperationFigures, timeBounds } from './operation-figures.service.ts';

/** Milliseconds that the database may take for the queries of one reading. */
const queueMs = 1000;

export interface MeteredParts {
  orm: MikroORM;
  services: OpenServices;
  shedding: Shedding;
  admission: Admission;
  operations: OperationFigures;
  pools: OpenPools;
  degraded: DegradedParts;
  /** Open streams of events. */
  streams(): number;
  workers?: FellowWorkers | undefined;
}

/** Answers `GET /metrics` with the figures of the application's parts. docs/operate/metrics.md describes each.
 * @returns what answers it on a port of its own, if there is one: it does not listen yet. */
export function openMetrics(
  server: FastifyInstance,
  config: Config,
  parts: MeteredParts,
): FastifyInstance | undefined {
  const registry = new MetricRegistry();
  server.addHook('onClose', async () => registry.clear());
  meterOperations(registry, parts);
  meterSockets(registry, server, config, parts);
  meterDatabase(registry, parts);
  meterJobs(registry, parts.orm);
  meterFiles(registry);
  registry.gauge({
    name: 'tonearm_workers',
    help: 'Processes that these figures count together',
    labels: ['state'],
    read: () => [['ready', 1]],
  });
  registry.gauge({
    name: 'tonearm_degraded',
    help: 'Whether the server does without a part, as /ready says',
    labels: ['part'],
    read: async () => (await parts.degraded.all()).map(([part, isMissing]) => [part, Number(isMissing)]),
    aggregator: 'max',
  });
  return metricsRoutes(server, registry, config, parts.workers);
}

function meterOperations(registry: MetricRegistry, { operations, shedding, admission }: MeteredParts): void {
  const { byName, byField } = operations;
  registry.tally(
    'tonearm_requests_total',
    'Answered GraphQL requests by the name of their operation and outcome',
    ['operation', 'outcome'],
    byName,
  );
  registry.tally(
    'tonearm_operations_total',
    'Answered GraphQL operations by root field and outcome',
    ['field', 'outcome'],
    byField,
  );
  registry.histogram({
    name: 'tonearm_operation_seconds',
    help: 'Time to answer a GraphQL operation, by its name',
    label: 'operation',
    bounds: timeBounds,
    read: () => operations.times(),
  });
  registry.counter({
    name: 'tonearm_executions_total',
    help: 'Executed operations and events, by what executed them',
    labels: ['by'],
    read: () => [
      ['plan', executions.all - executions.unplanned],
      ['graphql-js', executions.unplanned],
    ],
  });
  registry.counter({
    name: 'tonearm_requests_refused_total',
    help: 'Requests refused because of overload',
    labels: ['reason'],
    read: () => Object.entries(shedding.counts),
  });
  registry.gauge({
    name: 'tonearm_operations',
    help: 'Operations running and waiting',
    labels: ['state'],
    read: () => [
      ['running', admission.turns.taken],
      ['waiting', admission.turns.waiting],
    ],
  });
}

function meterSockets(
  registry: MetricRegistry,
  server: FastifyInstance,
  { sockets }: Config,
  { services, streams }: MeteredParts,
): void {
  registry.gauge({
    name: 'tonearm_sockets',
    help: 'Open WebSockets and streams of Server-Sent Events',
    labels: ['kind'],
    read: () => [
      ['websocket', server.websocketServer.clients.size],
      ['event_stream', streams()],
    ],
  });
  registry.gauge({
    name: 'tonearm_sockets_max',
    help: 'WebSockets and streams that may be open',
    read: () => [[sockets.total]],
  });
  registry.gauge({
    name: 'tonearm_subscriptions',
    help: 'Subscriptions that are open',
    read: () => [[services.sockets.subscriptions]],
  });
}

function meterDatabase(registry: MetricRegistry, { orm, pools }: MeteredParts): void {
  registry.gauge({
    name: 'tonearm_database_up',
    help: 'Whether the database answers',
    async read() {
      const asked = new RequestScope('metrics', queueMs).run(() => askDatabase(orm.em.fork()));
      return [[await asked.then(() => 1).catch(() => 0)]];
    },
    aggregator: 'min',
  });
  registry.gauge({
    name: 'tonearm_pool_connections',
    help: 'Connections of the pool: open, idle of them, and wanted by statements that wait',
    labels: ['database', 'state'],
    read: () =>
      pools.all.flatMap(([database, pool]) => [
        [database, 'open', pool.totalCount],
        [database, 'idle', pool.idleCount],
        [database, 'wanted', poolFigures(pool).turns.waiting],
      ]),
  });
  registry.gauge({
    name: 'tonearm_pool_connections_max',
    help: 'Connections that the pool may have',
    labels: ['database'],
    read: () => pools.all.map(([database, pool]) => [database, pool.options.max]),
  });
  meterStatements(registry, pools);
}

function meterStatements(registry: MetricRegistry, pools: OpenPools): void {
  const entries = () =>
    pools.all.flatMap(([database, pool]) =>
      [...poolFigures(pool).statements.entries()].map(([name, figures]) => ({ database, name, ...figures })),
    );
  registry.counter({
    name: 'tonearm_sql_statements_total',
    help: 'Completed SQL statements by name and outcome',
    labels: ['database', 'statement', 'outcome'],
    read: () =>
      entries().flatMap(({ database, name, done, failed }) => [
        [database, name, 'ok', done],
        ...(failed > 0 ? [[database, name, 'failed', failed] as const] : []),
      ]),
  });
  registry.counter({
    name: 'tonearm_sql_seconds_total',
    help: 'Time spent on SQL statements, by name',
    labels: ['database', 'statement'],
    read: () => entries().map(({ database, name, milliseconds }) => [database, name, milliseconds / 1000]),
  });
}

function meterJobs(registry: MetricRegistry, orm: MikroORM): void {
  registry.gauge({
    name: 'tonearm_jobs',
    help: 'Jobs in the queue by kind and state; failed jobs are not retried',
    labels: ['kind', 'state'],
    async read() {
      const counts = await new RequestScope('metrics', queueMs).run(() => countJobsByKind(orm.em.fork()));
      return counts.map(({ kind, state, jobs }) => [kind, state.toLowerCase(), jobs]);
    },
    // Every process would count the same ones.
    aggregator: 'first',
  });
  registry.tally(
    'tonearm_jobs_ended_total',
    'Attempts at jobs that have ended, by kind and outcome',
    ['kind', 'outcome'],
    endedJobs,
  );
  registry.tally('tonearm_job_seconds_total', 'Time spent on jobs, by kind', ['kind'], jobSeconds);
}

function meterFiles(registry: MetricRegistry): void {
  registry.tally(
    'tonearm_cache_lookups_total',
    'Look-ups in caches of the process, by outcome',
    ['cache', 'outcome'],
    cacheLookups,
  );
  registry.tally(
    'tonearm_media_bytes_total',
    'Bytes of audio files and pictures that were sent and received',
    ['direction', 'kind'],
    mediaBytes,
  );
  registry.tally(
    'tonearm_scans_total',
    'Scans of the library that have ended, by outcome',
    ['outcome'],
    endedScans,
  );
  registry.tally(
    'tonearm_scanned_files_total',
    'Files of ended scans, by what became of them',
    ['outcome'],
    scannedFiles,
  );
}
