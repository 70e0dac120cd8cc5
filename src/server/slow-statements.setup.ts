import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { LinesBound, tenths } from '../graphql/slow-operations.service.ts';
import { poolFigures, type SlowStatementWatch } from '../persistence/fair-pool.service.ts';
import type { OpenPools } from './metrics/open-pools.service.ts';

export interface SlowStatementsOptions {
  config: Pick<Config, 'slow'>;
  logger: Logger;
}

/** Logs statements that take long, whole, but without values. */
export function logSlowStatements(
  server: FastifyInstance,
  pools: OpenPools,
  { config, logger }: SlowStatementsOptions,
): void {
  const bound = new LinesBound();
  const watch: SlowStatementWatch = {
    fromMs: config.slow.statementMs,
    tell({ ms, ...statement }) {
      if (!bound.hasRoom()) return;
      logger.warn({ ...statement, ms: tenths(ms), ...bound.leftOut() }, 'A statement took long');
    },
  };
  pools.each((pool) => void poolFigures(pool).watches.add(watch));
  server.addHook('onClose', async () => {
    for (const [, pool] of pools.all) poolFigures(pool).watches.delete(watch);
  });
}
