import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { ask, connect, disconnect } from './connection.ts';

// The first half of the advisory lock's key; the second is derived from the claim's name.
const claimClass = 1_953_459_566;
const attempts = 5;
const reclaimPauseMilliseconds = 500;

/** A right that no other process holds at the same time. */
export interface ExclusiveClaim {
  /** Releases the right. */
  release(): Promise<void>;
}

/** Claims the right to be the only process of a kind on a database. The right is bound to an open connection, so
 * that it disappears with the process, however it ends. If the database server ends that connection, it is claimed
 * again as soon as the server answers. It does not work through a pooler that shares connections.
 * @param name of the claim, as it appears in the error, such as `server`
 * @throws Error naming the pid and machine of the process that holds it */
export async function claimExclusive(url: string, name: string): Promise<ExclusiveClaim> {
  const released = new AbortController();
  let client = await claim(url, name);
  const keep = () => {
    client.once('end', async () => {
      const again = await claimAgain(url, name, released.signal);
      if (!again) return;
      client = again;
      keep();
    });
  };
  keep();
  return {
    async release() {
      released.abort();
      await disconnect(client);
    },
  };
}

/** Undefined if it was released meanwhile. */
async function claimAgain(url: string, name: string, released: AbortSignal): Promise<Client | undefined> {
  while (!released.aborted) {
    await sleep(reclaimPauseMilliseconds, undefined, { ref: false, signal: released }).catch(() => undefined);
    const client = released.aborted ? undefined : await claim(url, name).catch(() => undefined);
    if (client && released.aborted) await disconnect(client);
    else if (client) return client;
  }
  return undefined;
}

async function claim(url: string, name: string): Promise<Client> {
  const client = await connect(url, `pid ${process.pid} on ${hostname()}: tonearm ${name}`);
  try {
    const holder = await tryClaim(client, name);
    if (holder !== undefined) {
      throw new Error(
        `Another process is the ${name} of this database (${holder}). Stop it first, or use another database.`,
      );
    }
  } catch (error) {
    await disconnect(client);
    throw error;
  }
  return client;
}

/** Undefined if claimed; otherwise the holder. */
async function tryClaim(client: Client, name: string): Promise<string | undefined> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const query = `select pg_try_advisory_lock(${claimClass}, hashtext($1)) as answer`;
    if (await ask(client, query, [name])) {
      return undefined;
    }
    const holder = await holderOf(client, name);
    if (holder !== undefined) {
      return holder;
    }
    // It was released between the two questions.
  }
  return 'which cannot be told';
}

async function holderOf(client: Client, name: string): Promise<string | undefined> {
  const result = await client.query<{ application: string | null; backend: number }>(
    `select activity.application_name as application, activity.pid as backend
     from pg_locks lock join pg_stat_activity activity on activity.pid = lock.pid
     where lock.locktype = 'advisory' and lock.granted and lock.objsubid = 2
       and lock.database = (select oid from pg_database where datname = current_database())
       and lock.classid = $1 and lock.objid = (hashtext($2)::bigint & 4294967295)::oid`,
    [claimClass, name],
  );
  const row = result.rows[0];
  return row && (row.application?.split(':')[0] || `PostgreSQL backend ${row.backend}`);
}
