import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Logger } from 'pino';
import { ask, connect, disconnect } from './connection.ts';

// The key of the advisory lock in the database `postgres`: shared by the users of the server, exclusive for the one
// that stops it. A session's lock disappears with its process, however it ends.
const usersLock = '(1953459565, 1)';

const retakePauseMilliseconds = 250;
const retakeAttempts = 120;

/** Restarts the server if it has ended. */
export type Revive = () => Promise<void>;

/** Connects and takes a share in the server.
 * @returns undefined if it is being stopped */
export async function takeShare(url: string): Promise<Client | undefined> {
  const client = await connect(url, `tonearm user of the embedded server, pid ${process.pid}`);
  try {
    if (await ask(client, `select pg_try_advisory_lock_shared${usersLock} as answer`)) {
      return client;
    }
  } catch (error) {
    await disconnect(client);
    throw error;
  }
  await disconnect(client);
  return undefined;
}

/** The exclusive right over a running server: nobody joins until the connection ends. */
export interface HeldServer {
  readonly client: Client;
  /** Of its postmaster. */
  readonly pid: number;
}

/** A process's share in a running server, over an open connection. If the connection is lost (when a backend
 * crashes, PostgreSQL cuts all of them), the share is taken again; without it, another process's close would stop
 * the server that is in use here. */
export class FolderSession {
  readonly #url: string;
  readonly #logger: Pick<Logger, 'info' | 'warn'>;
  readonly #revive: Revive | undefined;
  readonly #closing = new AbortController();
  #client: Client | undefined;
  #retaking: Promise<void> = Promise.resolve();

  /** @param revive called while the server does not answer; undefined leaves this to others. */
  constructor(url: string, client: Client, logger: Pick<Logger, 'info' | 'warn'>, revive?: Revive) {
    this.#url = url;
    this.#logger = logger;
    this.#revive = revive;
    this.#keep(client);
  }

  /** Releases the share. The last user receives exclusive access to the server, to stop it; undefined for all
   * others, and if the server is gone. */
  async close(): Promise<HeldServer | undefined> {
    this.#closing.abort();
    // Otherwise our own new share would keep us from being the last.
    await this.#retaking;
    // The second time over a new connection: the loss of the first may not have been noticed yet. Or another user
    // stopped the server between the two questions; then it is gone.
    for (const kept of [this.#client, undefined]) {
      const client = kept ?? (await takeShare(this.#url).catch(() => undefined));
      if (!client) {
        return undefined;
      }
      try {
        return await exclusive(client);
      } catch {
        await disconnect(client);
      }
    }
    return undefined;
  }

  #keep(client: Client): void {
    this.#client = client;
    client.once('end', () => {
      this.#client = undefined;
      if (!this.#closing.signal.aborted) {
        this.#logger.warn({}, 'lost the connection to the embedded PostgreSQL');
        this.#retaking = this.#retake();
      }
    });
  }

  async #retake(): Promise<void> {
    const { signal } = this.#closing;
    const attempts = this.#revive ? Number.POSITIVE_INFINITY : retakeAttempts;
    for (let attempt = 0; attempt < attempts && !signal.aborted; attempt++) {
      await sleep(retakePauseMilliseconds, undefined, { ref: false, signal }).catch(() => undefined);
      if (!signal.aborted) await this.#revive?.();
      const client = signal.aborted ? undefined : await takeShare(this.#url).catch(() => undefined);
      if (client) {
        this.#keep(client);
        this.#logger.info({}, 'reconnected to the embedded PostgreSQL');
        return;
      }
    }
  }
}

/** Turns a share into exclusive access; undefined, and disconnected, if there are other users. */
async function exclusive(client: Client): Promise<HeldServer | undefined> {
  await client.query(`select pg_advisory_unlock_shared${usersLock}`);
  if (await ask(client, `select pg_try_advisory_lock${usersLock} as answer`)) {
    return { client, pid: await postmasterPid(client) };
  }
  await disconnect(client);
  return undefined;
}

/** Asked of the server itself: the file in the folder may be that of its successor. */
async function postmasterPid(client: Client): Promise<number> {
  const query = "select split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int as pid";
  const pid = (await client.query<{ pid: number }>(query)).rows[0]?.pid;
  if (pid === undefined) {
    throw new Error('The pid of the embedded PostgreSQL is unknown.');
  }
  return pid;
}
