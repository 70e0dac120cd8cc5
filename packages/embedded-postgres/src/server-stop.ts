import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.ts';
import { run } from './command.ts';
import { disconnect } from './connection.ts';
import type { HeldServer } from './folder-session.ts';
import { isAlive } from './processes.ts';
import { hasCode } from './system-error.ts';

const pollMilliseconds = 5;
const stopLimitMilliseconds = 60_000;

/** Stops a server (fast shutdown: open transactions are rolled back, committed data is written) and waits until
 * its process is gone.
 * Not with `pg_ctl stop -w`, which reads postmaster.pid repeatedly: it would wait for the next server if one is
 * started over the same cluster right after this one.
 * @throws Error if it still runs after a minute */
export async function stopServer({ client, pid }: HeldServer, binaries: Binaries): Promise<void> {
  await requestFastShutdown(pid, binaries);
  const deadline = Date.now() + stopLimitMilliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      throw new Error(`The embedded PostgreSQL, pid ${pid}, does not stop.`);
    }
    await sleep(pollMilliseconds);
  }
  await disconnect(client);
}

async function requestFastShutdown(pid: number, binaries: Binaries): Promise<void> {
  if (process.platform !== 'win32') {
    signalToStop(pid);
    return;
  }
  // Windows has no signals; Node.js would end the process without a chance to write anything.
  const args = ['kill', 'INT', String(pid)];
  await run({ program: binaries.pg_ctl, args, account: undefined });
}

function signalToStop(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    // It has been killed already.
    if (!hasCode(error, 'ESRCH')) {
      throw error;
    }
  }
}
