import type { Config } from '../config.ts';
import { isNotified, notPooled, type Pooling, tryPooling, withTwo } from '../persistence/pooler.queries.ts';
import { type Finding, Part, reasonOf } from './finding.model.ts';

const program = 'tonearm doctor';
const direct =
  'postgresql://user:password@host:5432/database of PostgreSQL itself, the same database without the pooler';

/** How requests come to the database. */
export async function findPooling({ database }: Config, url: string): Promise<Pooling> {
  return database.listenUrl === undefined ? notPooled : withTwo([url, url], program, tryPooling);
}

/** Whether there is a way to PostgreSQL on which a connection is a session of its own, as events, jobs and locks need it,
 * and whether requests do well on theirs. */
export async function examineSessions(config: Config, url: string): Promise<Finding[]> {
  const { listenUrl } = config.database;
  return [await examineListening(url, listenUrl), await examinePooler(config, url)];
}

async function examineListening(url: string, listenUrl: string | undefined): Promise<Finding> {
  const part = new Part('LISTEN');
  const way = listenUrl === undefined ? 'DATABASE_URL' : 'DATABASE_LISTEN_URL';
  const session = listenUrl ?? url;
  try {
    if (!(await withTwo([session, session], program, isNotified))) {
      const mend = listenUrl === undefined ? `Set DATABASE_LISTEN_URL to ${direct}.` : `Let it be ${direct}.`;
      return part.fault(`Notifications do not arrive through ${way}`, mend);
    }
    if (listenUrl !== undefined && !(await withTwo([listenUrl, url], program, isNotified)))
      return part.fault(
        'DATABASE_URL and DATABASE_LISTEN_URL lead to different databases',
        'Have both name the same database of the same server.',
      );
    return part.ok(`Notifications arrive through ${way}`);
  } catch (error) {
    return part.fault(`${way} does not answer: ${reasonOf(error)}`, `Let it be ${direct}.`);
  }
}

async function examinePooler({ database }: Config, url: string): Promise<Finding> {
  const part = new Part('pooler');
  const { shared, prepares } = await withTwo([url, url], program, tryPooling);
  if (!shared) return part.ok('Each connection is a session of its own');
  if (database.listenUrl === undefined)
    return part.fault(
      'DATABASE_URL leads to a pooler that shares connections between clients',
      `Set DATABASE_LISTEN_URL to ${direct}; or set pool_mode = session for it (PgBouncer).`,
    );
  if (prepares || !database.preparedStatements)
    return part.ok('Requests share the connections of a pooler; sessions go through DATABASE_LISTEN_URL');
  return part.warning(
    'Requests share the connections of a pooler, which loses prepared statements: PostgreSQL plans each again',
    'Let PgBouncer 1.21 or later keep them (max_prepared_statements = 500), or set DATABASE_PREPARED_STATEMENTS=false.',
  );
}
