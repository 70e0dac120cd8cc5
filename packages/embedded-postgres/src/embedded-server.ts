import type { Logger } from 'pino';
import type { Binaries } from './binaries.ts';
import { clusterUser } from './cluster.ts';
import { ask, connect, disconnect } from './connection.ts';
import type { FolderSession } from './folder-session.ts';
import { stopServer } from './server-stop.ts';
import { hasCode } from './system-error.ts';

/** Address and credentials of a server. */
export interface ServerAddress {
  /** TCP port on 127.0.0.1. */
  readonly port: number;
  readonly password: string;
}

/** The URL of one database of an embedded server. */
export function databaseUrl({ port, password }: ServerAddress, database: string): string {
  return `postgresql://${clusterUser}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/** Parts of an {@link EmbeddedServer}. */
export interface EmbeddedServerParts {
  readonly adopted: boolean;
  readonly address: ServerAddress;
  readonly session: FolderSession;
  readonly binaries: Binaries;
  readonly logger: Pick<Logger, 'info'>;
}

/** A share in a running PostgreSQL server in a folder. Created by `openEmbeddedServer`. */
export class EmbeddedServer {
  /** Whether the server was found running. */
  readonly adopted: boolean;
  readonly #parts: EmbeddedServerParts;
  #closed: Promise<void> | undefined;

  constructor(parts: EmbeddedServerParts) {
    this.adopted = parts.adopted;
    this.#parts = parts;
  }

  /** `postgresql://user:password@127.0.0.1:port/database`, valid until the server is stopped. */
  url(database: string): string {
    return databaseUrl(this.#parts.address, database);
  }

  /** Creates a database unless there is one with that name.
   * @returns true if this call created it */
  async ensureDatabase(name: string): Promise<boolean> {
    const client = await connect(this.url('postgres'), `tonearm pid ${process.pid}`);
    try {
      if (await ask(client, 'select true as answer from pg_database where datname = $1', [name])) {
        return false;
      }
      await client.query(`create database ${client.escapeIdentifier(name)}`);
      return true;
    } catch (error) {
      // duplicate_database, or unique_violation if another process creates it at the same moment
      if (hasCode(error, '42P04', '23505')) {
        return false;
      }
      throw error;
    } finally {
      await disconnect(client);
    }
  }

  /** Releases the share; the last user stops the server and waits for its end. Close all other connections first.
   * A second call has no effect.
   * @throws Error if the server does not stop within a minute */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    const { session, binaries, logger } = this.#parts;
    const held = await session.close();
    if (held) {
      await stopServer(held, binaries);
      logger.info({}, 'stopped the embedded PostgreSQL');
    }
  }
}
