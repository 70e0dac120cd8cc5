import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Client } from 'pg';
import { ask, disconnect } from './connection.ts';
import { type FolderLayout, makingPath } from './folder-layout.ts';
import { takeShare } from './folder-session.ts';
import { disownPostmaster } from './postmaster-file.ts';
import { hasCode } from './system-error.ts';

/** Takes a share in the server recorded in a cluster's `postmaster.pid`.
 * @returns undefined if the server is being stopped, or belongs to another folder, of which this one is a copy;
 * the caller should look again
 * @throws Error if the password is wrong; any connection error if the server does not answer */
export async function adoptServer(url: string, layout: FolderLayout): Promise<Client | undefined> {
  const client = await takeShare(url).catch((error: unknown) => {
    throw explain(error, layout);
  });
  if (!client) {
    return undefined;
  }
  try {
    if (await servesFolder(client, layout.cluster)) {
      return client;
    }
  } catch (error) {
    await disconnect(client);
    throw error;
  }
  await disconnect(client);
  disownPostmaster(layout.cluster);
  return undefined;
}

/** Thrown if waiting does not help. */
export class AdoptionRefused extends Error {}

function explain(error: unknown, layout: FolderLayout): unknown {
  // invalid_password, invalid_authorization_specification
  if (!hasCode(error, '28P01', '28000')) {
    return error;
  }
  return new AdoptionRefused(
    `The password in ${layout.password} is not that of the cluster beside it. Bring the right one back, or move ` +
      `${layout.folder} away to start from scratch.`,
    { cause: error },
  );
}

/** Shows the server a new file and asks whether it sees it: names of folders mislead when folders are copied or
 * moved. */
async function servesFolder(client: Client, cluster: string): Promise<boolean> {
  const file = makingPath(cluster, `probe-${randomBytes(8).toString('hex')}`);
  await writeFile(file, '', { mode: 0o600 });
  try {
    return await ask(client, 'select size is not null as answer from pg_stat_file($1, true)', [
      path.basename(file),
    ]);
  } finally {
    await rm(file, { force: true });
  }
}
