import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { run } from './command.ts';
import { type FolderLayout, makingPath } from './folder-layout.ts';
import type { ServerAccount } from './server-account.ts';
import { hasCode } from './system-error.ts';

/** The name of the cluster's only role, a superuser. */
export const clusterUser = 'postgres';

/** Character classes for pg_trgm: under plain C it ignores every letter beyond ASCII. Sorting and case do not
 * depend on it, because PostgreSQL's builtin provider does these. Without such a locale, C has to do. */
const characterTypes = process.platform === 'win32' ? ['C'] : ['C.UTF-8', 'en_US.UTF-8', 'C'];

/** Whether there is a cluster. It is renamed into place when complete: it exists completely or not at all. */
export async function clusterExists(layout: FolderLayout): Promise<boolean> {
  try {
    await stat(path.join(layout.cluster, 'PG_VERSION'));
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return false;
    }
    throw error;
  }
}

/** Input of {@link createCluster}. */
export interface ClusterPlan {
  readonly layout: FolderLayout;
  readonly binaries: Binaries;
  readonly account: ServerAccount;
  readonly password: string;
  /** false skips the final sync to disk: for tests. */
  readonly durable: boolean;
}

/** Creates an empty cluster, unless another process is faster: then that one stays.
 * @throws Error with initdb's message. */
export async function createCluster(plan: ClusterPlan): Promise<void> {
  const making = makingPath(plan.layout.folder, randomBytes(4).toString('hex'));
  const passwordFile = path.join(making, 'password');
  await mkdir(making, { mode: 0o700 });
  try {
    await writeFile(passwordFile, `${plan.password}\n`, { mode: 0o600 });
    if (plan.account.owner) {
      await chown(making, plan.account.owner.uid, plan.account.owner.gid);
      await chown(passwordFile, plan.account.owner.uid, plan.account.owner.gid);
    }
    const made = path.join(making, 'cluster');
    await initialise(plan, made, passwordFile);
    await moveIntoPlace(plan, made);
  } finally {
    await rm(making, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function initialise(plan: ClusterPlan, made: string, passwordFile: string): Promise<void> {
  let output = '';
  for (const characterType of characterTypes) {
    const args = initdbArguments(made, passwordFile, characterType);
    if (!plan.durable) {
      args.push('--no-sync');
    }
    const outcome = await run(plan.account.command(plan.binaries.initdb, args));
    if (outcome.code === 0) {
      return;
    }
    output = outcome.output;
    if (!output.includes('invalid locale name')) {
      break;
    }
  }
  throw new Error(`initdb could not make a PostgreSQL cluster in ${plan.layout.folder}:\n${output}`);
}

function initdbArguments(made: string, passwordFile: string, characterType: string): string[] {
  return [
    `--pgdata=${made}`,
    `--username=${clusterUser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${characterType}`,
    '--no-instructions',
  ];
}

async function moveIntoPlace(plan: ClusterPlan, made: string): Promise<void> {
  try {
    await rename(made, plan.layout.cluster);
  } catch (error) {
    if (await clusterExists(plan.layout)) {
      return;
    }
    throw new Error(`Cannot put the new cluster at ${plan.layout.cluster}: is something else there?`, {
      cause: error,
    });
  }
  if (plan.durable) await syncFolder(plan.layout.folder);
}

/** initdb has synced the contents of the cluster, but not the entry in our folder that the rename created. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
