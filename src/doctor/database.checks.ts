import type { Client } from 'pg';
import type { Config } from '../config.ts';
import { checkLimitMs, withOwnConnection } from '../persistence/own-connection.client.ts';
import { oldestServer, oldestServerText } from '../persistence/server-version.model.ts';
import { connectionLimit } from './connection-limits.queries.ts';
import { areTooFew, connectionsNeeded, needsAdvice, needsText } from './connection-needs.model.ts';
import { type DatabaseFacts, databaseFacts, doneMigrations, missingExtensions } from './database.queries.ts';
import { type Finding, Part, reasonOf } from './finding.model.ts';
import { examineSessions, findPooling } from './pooler.checks.ts';

const extensions = ['pg_trgm', 'unaccent'];
/** Seconds between two clocks that are noticed, and that do harm: tokens and codes are then too early or too late. */
const skew = { warning: 2, fault: 30 };

/** @param known the names of this version's migrations. */
export async function examineDatabase(
  config: Config,
  url: string,
  known: readonly string[],
): Promise<Finding[]> {
  const { database } = config;
  const part = new Part('database');
  try {
    return await withDatabase(url, async (client) => {
      const before = Date.now();
      const facts = await databaseFacts(client);
      const about = `PostgreSQL ${facts.version}, ${database.url === undefined ? 'the embedded one' : placeOf(url)}`;
      if (facts.versionNumber < oldestServer) return [part.fault(about, `${oldestServerText}: upgrade it.`)];
      return [
        examineUse(part, facts, about),
        await examineExtensions(client),
        examineClock(facts, before, Date.now()),
        await examineSchema(client, known),
        ...(await examineSessions(config, url)),
        await examineConnections(config, url),
      ];
    });
  } catch (error) {
    return [
      part.fault(
        `It does not answer at ${placeOf(url)}: ${reasonOf(error)}`,
        database.url === undefined
          ? 'Start the server and read its log, which has the end of that of PostgreSQL.'
          : 'Is it running, and are host, port, name and password in DATABASE_URL right? Try: psql "$DATABASE_URL" -c "select 1"',
      ),
    ];
  }
}

/** Whether a replica can be read, and is one. */
export async function examineReplica({ database: { readUrl } }: Config): Promise<Finding> {
  const part = new Part('replica');
  if (readUrl === undefined) return part.skipped('DATABASE_READ_URL is not set');
  try {
    const { inRecovery } = await withDatabase(readUrl, databaseFacts);
    if (inRecovery) return part.ok(`${placeOf(readUrl)} is a streaming replica`);
    return part.warning(
      `${placeOf(readUrl)} is no replica but a primary server, so it is not read`,
      'Let DATABASE_READ_URL name a streaming replica, or remove it.',
    );
  } catch (error) {
    return part.warning(
      `${placeOf(readUrl)} does not answer: ${reasonOf(error)}. The primary answers everything meanwhile.`,
      'Start the replica, or remove DATABASE_READ_URL.',
    );
  }
}

/** Has the doctor ask something of a database, which must not take long. */
export function withDatabase<Answer>(url: string, ask: (client: Client) => Promise<Answer>): Promise<Answer> {
  return withOwnConnection(url, 'tonearm doctor', ask, checkLimitMs);
}

/** Without user and password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

function examineUse(part: Part, { encoding, icu, inRecovery, mayCreate }: DatabaseFacts, about: string) {
  if (inRecovery) return part.fault(`${about}, is a replica`, 'Let DATABASE_URL name the primary server.');
  if (encoding !== 'UTF8')
    return part.fault(`${about}, has the encoding ${encoding}`, "Make a database with encoding 'UTF8'.");
  if (!icu) return part.fault(`${about}, was built without ICU`, 'Use a common build of PostgreSQL.');
  if (!mayCreate)
    return part.fault(
      `${about}: the role may not create tables`,
      'Make it the owner: alter database NAME owner to ROLE.',
    );
  return part.ok(about);
}

async function examineExtensions(client: Client): Promise<Finding> {
  const part = new Part('extensions');
  const missing = await missingExtensions(client, extensions);
  if (missing.length === 0) return part.ok(extensions.join(', '));
  return part.fault(
    `The database has no ${missing.join(', ')}`,
    'Install them on the machine of the database (Debian: apt-get install postgresql-contrib).',
  );
}

/** The database's time is somewhere between the two of this machine. */
function examineClock({ now }: DatabaseFacts, before: number, after: number): Finding {
  const part = new Part('clocks');
  const time = now.getTime();
  const seconds = Math.max(0, before - time, time - after) / 1000;
  const says = `Those of this machine and of the database differ by ${seconds.toFixed(1)} s`;
  const mend = 'Let both take the time from the network: timedatectl set-ntp true';
  if (seconds >= skew.fault) return part.fault(says, mend);
  return seconds >= skew.warning ? part.warning(says, mend) : part.ok(says);
}

async function examineSchema(client: Client, known: readonly string[]): Promise<Finding> {
  const part = new Part('schema');
  const done = new Set(await doneMigrations(client));
  const later = [...done].filter((name) => !known.includes(name));
  if (later.length > 0)
    return part.fault(
      `A later version of Tonearm has changed it: ${later.join(', ')}`,
      'Start that version, or restore a backup of this one.',
    );
  const waiting = known.filter((name) => !done.has(name)).length;
  if (done.size === 0) return part.ok('The database is empty: the first start fills it');
  if (waiting === 0) return part.ok(`All ${known.length} migrations have run`);
  return part.warning(
    `${waiting} of ${known.length} migrations have not run`,
    'Restart the server with this version, or run: npm run migrate',
  );
}

/** Whether PostgreSQL has as many as a server with this configuration opens, running or not. */
async function examineConnections(config: Config, url: string): Promise<Finding> {
  const part = new Part('connections');
  const needs = connectionsNeeded(config);
  const { shared } = await findPooling(config, url);
  try {
    const limit = await withDatabase(config.database.listenUrl ?? url, (client) => connectionLimit(client));
    const says = needsText(needs, shared, limit);
    return areTooFew(needs, shared, limit)
      ? part.warning(says, `${needsAdvice(needs, shared)}.`)
      : part.ok(says);
  } catch (error) {
    return part.warning(`They could not be counted: ${reasonOf(error)}`, 'See the other findings.');
  }
}
