import path from 'node:path';
import { claimExclusive, OtherMajorVersion, openEmbeddedServer } from '@tonearm/embedded-postgres';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';

export const embeddedDatabase = 'tonearm';

export const embeddedFolder = ({ dataDir }: Pick<Config, 'dataDir'>) => path.join(dataDir, 'postgres');

export interface OpenDatabase {
  url: string;
  /** Where a connection is a session, which is needed for LISTEN, locks, jobs and migrations: not through a pooler that
   * shares connections. */
  sessionUrl: string;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** For the server: refuses if another one runs on the same embedded database. */
  exclusive?: boolean;
  /** Makes an embedded database that ends be restarted; called if it ends again and again. */
  onDatabaseGivenUp?: ((error: Error) => void) | undefined;
  /** Called while an embedded database gets ready, which takes this process no time. */
  onStarting?: (() => void) | undefined;
}

/** The configured database, or the embedded one, without migrating it. */
export async function openDatabase(
  config: Config,
  logger: Logger,
  options: DatabaseOptions = {},
): Promise<OpenDatabase> {
  const { url } = config.database;
  return url ? lentDatabase(config, url) : openEmbedded(config, logger, options);
}

/** A database that somebody else looks after. */
export function lentDatabase({ database }: Pick<Config, 'database'>, url: string): OpenDatabase {
  return { url, sessionUrl: database.listenUrl ?? url, close: async () => undefined };
}

/** The configuration of a program that does not share connections with others, such as a command: past the pooler. */
export function pastPooler(config: Config): Config {
  const { listenUrl, url } = config.database;
  return { ...config, database: { ...config.database, url: listenUrl ?? url, listenUrl: undefined } };
}

async function openEmbedded(
  config: Config,
  logger: Logger,
  { exclusive, onDatabaseGivenUp: onGivenUp, onStarting }: DatabaseOptions,
): Promise<OpenDatabase> {
  const folder = embeddedFolder(config);
  const server = await openEmbeddedServer({
    folder,
    durable: true,
    logger,
    ...(onGivenUp && { onGivenUp }),
    ...(onStarting && { onStarting }),
  }).catch((error: unknown) => {
    throw error instanceof OtherMajorVersion ? new Error(adviceFor(error), { cause: error }) : error;
  });
  try {
    await server.ensureDatabase(embeddedDatabase);
    const url = server.url(embeddedDatabase);
    const claim = exclusive ? await claimExclusive(url, 'server') : undefined;
    return {
      url,
      sessionUrl: url,
      async close() {
        await claim?.release();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** What to do with data of another version of PostgreSQL. */
function adviceFor({ message }: OtherMajorVersion): string {
  return (
    `${message} If they are older, run "npm run upgrade-database", which moves them to this one and keeps them as they are. ` +
    'If they are newer, install the release of Tonearm that made them, or run "npm run upgrade-database -- --back" for what ' +
    'an upgrade kept.'
  );
}
