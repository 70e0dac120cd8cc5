import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { OtherMajorVersion } from './cluster-version.ts';
import { spawnOptions, startError } from './command.ts';
import type { FolderLayout } from './folder-layout.ts';
import { readPostmaster } from './postmaster-file.ts';
import type { ServerAccount } from './server-account.ts';
import { logTail, openLog } from './server-log.ts';
import { serverSettings } from './server-settings.ts';

const pollMilliseconds = 5;
// Crash recovery replays at most a checkpoint's worth of log, but a slow disk may take its time.
const startLimitMilliseconds = 300_000;

/** Input of {@link startServer}. */
export interface ServerPlan {
  readonly layout: FolderLayout;
  readonly binaries: Binaries;
  readonly account: ServerAccount;
  readonly durable: boolean;
  readonly replicated?: boolean | undefined;
  /** The port to listen on; undefined: a free one. */
  readonly port?: number;
  /** Called once the server's process is there. */
  readonly onStarting?: (() => void) | undefined;
}

/** Starts a server over a cluster, in a session of its own: neither Ctrl-C nor the end of this process reaches it.
 * @returns true when it accepts connections; false if it gave way to something temporary (another server over the
 * cluster, a port taken meanwhile, leftovers of a killed server, its last user), so that the caller should look
 * again
 * @throws Error with the last lines of its log if it cannot start */
export async function startServer(plan: ServerPlan): Promise<boolean> {
  const server = await spawnServer(plan);
  plan.onStarting?.();
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const deadline = Date.now() + startLimitMilliseconds;
  while (server.exitCode === null && server.signalCode === null) {
    const found = readPostmaster(plan.layout.cluster);
    if (typeof found === 'object' && found.pid === server.pid && found.ready) {
      return true;
    }
    if (Date.now() > deadline) {
      throw await startFailure(plan, 'does not get ready');
    }
    await Promise.race([ended, sleep(pollMilliseconds)]);
  }
  // Code 0: it was ready, and its last user was here and gone before we looked.
  if (server.exitCode === 0 || (await gaveWay(plan.layout.log, server.pid))) {
    return false;
  }
  throw await startFailure(plan, `ended with ${server.signalCode ?? `code ${server.exitCode}`}`);
}

async function spawnServer(plan: ServerPlan): Promise<ChildProcess> {
  const settings = Object.entries(serverSettings(plan.durable, plan.replicated)).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const args = ['-D', plan.layout.cluster, '-p', String(plan.port ?? (await freePort())), ...settings];
  const command = plan.account.command(plan.binaries.postgres, args);
  const log = await openLog(plan.layout.log, plan.account.owner);
  try {
    const server = spawn(command.program, command.args, {
      ...spawnOptions(command),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await new Promise<void>((resolve, reject) => {
      server.once('spawn', resolve);
      server.once('error', (cause) => reject(startError(command, cause)));
    });
    server.unref();
    return server;
  } finally {
    await log.close();
  }
}

/** A port on 127.0.0.1 that is free now. It may be taken a moment later; the server then gives way. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const listener = createServer();
    listener.once('error', reject);
    listener.listen(0, '127.0.0.1', () => {
      const address = listener.address();
      listener.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

const passingFailures = [
  'lock file "postmaster.pid" already exists',
  'lock file "postmaster.pid" is empty',
  'could not bind IPv4 address',
  'pre-existing shared memory block',
];

/** By the log lines of that very process: another one may write to the same log. */
async function gaveWay(log: string, pid: number | undefined): Promise<boolean> {
  const lines = (await logTail(log, 100)).filter((line) => line.includes(`[${pid}]`));
  return passingFailures.some((failure) => lines.some((line) => line.includes(failure)));
}

async function startFailure(plan: ServerPlan, what: string): Promise<Error> {
  const lines = await logTail(plan.layout.log);
  const older = /initialized by PostgreSQL version (\d+)/.exec(lines.join('\n'))?.[1];
  if (older !== undefined) {
    return new OtherMajorVersion(
      Number(older),
      `The data in ${plan.layout.cluster} were made by PostgreSQL ${older}, another major version than this one.`,
    );
  }
  return new Error(
    `The embedded PostgreSQL over ${plan.layout.cluster} ${what}. The end of ${plan.layout.log}:\n` +
      lines.join('\n'),
  );
}
