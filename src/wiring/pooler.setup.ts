import { isNotified, notPooled, type Pooling, tryPooling, withTwo } from '../persistence/pooler.queries.ts';
import type { OpenDatabase } from './database.setup.ts';

const sessionFaults = {
  DATABASE_URL:
    'DATABASE_URL leads to a pooler that shares connections between clients: notifications (LISTEN) do not arrive, and locks ' +
    'would be lost. Set DATABASE_LISTEN_URL to the same database without the pooler, such as ' +
    'postgresql://user:password@host:5432/database; or set pool_mode = session for this database (PgBouncer).',
  DATABASE_LISTEN_URL:
    'DATABASE_LISTEN_URL leads to a pooler that shares connections between clients: notifications (LISTEN) do not arrive, and ' +
    'locks would be lost. Have it name PostgreSQL itself, host and port included.',
};

/** Checks that a connection is a session of its own. Behind a pooler in transaction mode everything seems to work, but live
 * events, jobs and locks are silently lost.
 * @throws an error that says what to configure. */
export async function requireSessions(
  url: string,
  variable: keyof typeof sessionFaults = 'DATABASE_URL',
): Promise<void> {
  if (!(await withTwo([url, url], 'tonearm check', isNotified))) throw new Error(sessionFaults[variable]);
}

/** Finds out how requests come to the database.
 * @throws if they come to another one than what needs sessions. */
export async function findPooling({ url, sessionUrl }: OpenDatabase): Promise<Pooling> {
  if (url === sessionUrl) return notPooled;
  if (!(await withTwo([sessionUrl, url], 'tonearm check', isNotified))) {
    throw new Error(
      'DATABASE_URL and DATABASE_LISTEN_URL lead to different databases: what one notifies of does not arrive at the other. ' +
        'Have both name the same database of the same server.',
    );
  }
  return withTwo([url, url], 'tonearm check', tryPooling);
}
