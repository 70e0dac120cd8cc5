import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Binaries, findBinaries } from './binaries.ts';
import { restoreLibraryLinks } from './binaries-links.ts';
import { clusterExists, createCluster } from './cluster.ts';
import { makePassword, readPassword } from './cluster-password.ts';
import { finishExchange } from './cluster-version.ts';
import { AdoptionRefused, adoptServer } from './embedded-adoption.ts';
import { databaseUrl, EmbeddedServer } from './embedded-server.ts';
import { type FolderLayout, folderLayout } from './folder-layout.ts';
import { removeLeftovers } from './folder-leftovers.ts';
import { FolderSession } from './folder-session.ts';
import { type Postmaster, readPostmaster } from './postmaster-file.ts';
import { chooseAccount, refuseForeignCluster } from './server-account.ts';
import { logTail } from './server-log.ts';
import { startServer } from './server-process.ts';
import { Revival } from './server-revival.ts';

const pauseMilliseconds = 20;
const openLimitMilliseconds = 120_000;

/** Options of {@link openEmbeddedServer}. */
export interface EmbeddedServerOptions {
  /** Absolute path; created if missing. Contains the cluster, its password and its log. */
  readonly folder: string;
  /** false gives up durability across crashes of the machine, for speed: for tests. */
  readonly durable: boolean;
  /** The programs; those that npm installed with this package by default. */
  readonly binaries?: Binaries;
  /** Whether streaming replicas may follow the server; false by default. */
  readonly replicated?: boolean;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  /** Makes a server that ends be restarted, at the same address; called if it ends again and again. */
  readonly onGivenUp?: (error: Error) => void;
  /** Called while the server of this folder gets ready, which may block this process: it takes it no time. */
  readonly onStarting?: () => void;
}

/** Opens the PostgreSQL server in a folder: creates a cluster if there is none, uses a running server (of another
 * process, or one left by a crash), or starts one. Several processes may do so at once. The server outlives this
 * process unless {@link EmbeddedServer.close} is called.
 * @throws Error that says what to do, with the last lines of PostgreSQL's log if there are any */
export async function openEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const layout = await prepareFolder(options);
  const binaries = options.binaries ?? (await findBinaries());
  const deadline = Date.now() + openLimitMilliseconds;
  let started = false;
  let obstacle: unknown;
  while (Date.now() < deadline) {
    const found = readPostmaster(layout.cluster);
    if (found === 'none') {
      started = await createAndStart(options, layout, binaries);
      if (started) {
        continue;
      }
    } else if (found !== 'pending' && found.ready) {
      try {
        const server = await join(options, layout, found, { binaries, adopted: !started });
        if (server) {
          return server;
        }
      } catch (error) {
        obstacle = refuseToWait(error);
      }
    }
    await sleep(pauseMilliseconds);
  }
  const lines = await logTail(layout.log);
  throw new Error(
    `The PostgreSQL server over ${layout.cluster} does not answer. The end of ${layout.log}:\n${lines.join('\n')}`,
    { cause: obstacle },
  );
}

async function prepareFolder(options: EmbeddedServerOptions): Promise<FolderLayout> {
  if (!path.isAbsolute(options.folder)) {
    throw new TypeError(`The folder of the embedded PostgreSQL must be absolute: ${options.folder}`);
  }
  const layout = folderLayout(options.folder);
  await mkdir(layout.folder, { recursive: true });
  await refuseForeignCluster(layout);
  await removeLeftovers(layout, options.logger);
  return layout;
}

/** Returns the same as {@link startServer}. */
async function createAndStart(
  options: EmbeddedServerOptions,
  layout: FolderLayout,
  binaries: Binaries,
): Promise<boolean> {
  await restoreLibraryLinks(binaries);
  await finishExchange(layout);
  const account = await chooseAccount(layout, binaries);
  if (!(await clusterExists(layout))) {
    const password = await makePassword(layout, account.owner);
    await createCluster({ layout, binaries, account, password, durable: options.durable });
  }
  const { durable, replicated, onStarting } = options;
  return startServer({ layout, binaries, account, durable, replicated, onStarting });
}

async function join(
  options: EmbeddedServerOptions,
  layout: FolderLayout,
  { pid, port }: Postmaster,
  known: { readonly binaries: Binaries; readonly adopted: boolean },
): Promise<EmbeddedServer | undefined> {
  const password = await readPassword(layout);
  if (password === undefined) {
    throw new AdoptionRefused(
      `The cluster's password ${layout.password} is missing. Bring it back, or move ${layout.folder} away to start from scratch.`,
    );
  }
  const url = databaseUrl({ port, password }, 'postgres');
  const client = await adoptServer(url, layout);
  if (!client) {
    return undefined;
  }
  const told = { postgresPid: pid, port, folder: layout.folder };
  options.logger.info(told, known.adopted ? 'found an embedded PostgreSQL running' : 'started PostgreSQL');
  const revival =
    options.onGivenUp && new Revival({ ...options, layout, port, onGivenUp: options.onGivenUp });
  const session = new FolderSession(url, client, options.logger, revival && (() => revival.revive()));
  return new EmbeddedServer({ ...known, address: { port, password }, session, logger: options.logger });
}

/** Errors of a server that is starting or stopping are temporary; a refusal is final. */
function refuseToWait(error: unknown): unknown {
  if (error instanceof AdoptionRefused) {
    throw error;
  }
  return error;
}
