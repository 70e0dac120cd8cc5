import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { connectionLimit } from '../doctor/connection-limits.queries.ts';
import {
  areTooFew,
  connectionsNeeded,
  connectionsToPrimary,
  needsAdvice,
  needsText,
} from '../doctor/connection-needs.model.ts';
import { poolOf } from '../persistence/orm-pool.service.ts';
import { checkLimitMs, withOwnConnection } from '../persistence/own-connection.client.ts';
import type { Backend } from './backend.setup.ts';

/** Connections of one process to the embedded database, besides those of its work: that it is used, and by one server. */
const ofEmbedded = 2;

type Reached = Pick<Backend, 'orm' | 'databaseUrl' | 'pooling' | 'embedded'>;

/** Logs how this server reaches the database, and whether PostgreSQL has connections enough for it. */
export async function reportConnections(config: Config, backend: Reached, logger: Logger): Promise<void> {
  const { shared, prepares } = backend.pooling;
  if (shared)
    logger.info('Requests go through a pooler; what needs a session goes through DATABASE_LISTEN_URL');
  if (!prepares && config.database.preparedStatements)
    logger.warn(
      'The pooler loses prepared statements, so that PostgreSQL plans each again. Let PgBouncer 1.21 or later keep them ' +
        '(max_prepared_statements = 500), or set DATABASE_PREPARED_STATEMENTS=false if that is meant',
    );
  const needs = connectionsNeeded(config);
  const limit = await limitOf(backend);
  const text = needsText(needs, shared, limit);
  const figures = { needed: connectionsToPrimary(needs, shared), allowed: limit.allowed, taken: limit.taken };
  if (areTooFew(needs, shared, limit)) logger.warn(figures, `${text}. ${needsAdvice(needs, shared)}`);
  else logger.info(figures, text);
}

async function limitOf({ orm, databaseUrl, pooling, embedded }: Reached) {
  const { totalCount } = await poolOf(orm);
  const own = (pooling.shared ? 0 : totalCount) + (embedded ? ofEmbedded : 0);
  return withOwnConnection(
    databaseUrl,
    'tonearm check',
    (client) => connectionLimit(client, own),
    checkLimitMs,
  );
}
