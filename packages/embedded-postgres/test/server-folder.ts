import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type QueryResultRow } from 'pg';
import { openEmbeddedServer } from '../src/embedded-open.ts';
import type { EmbeddedServer } from '../src/embedded-server.ts';
import { isAlive } from '../src/processes.ts';

const folders: string[] = [];

/** A new folder below the system's temporary one; mode 0700, into which as root only setpriv's way leads. */
export function newFolder(mode = 0o700): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tonearm-database-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

/** Ends the servers that a test left running, which is its right, and removes its folders. */
export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) {
    const pid = postmasterPid(folder);
    if (pid !== undefined && isAlive(pid)) {
      process.kill(pid, 'SIGQUIT');
      await gone(pid);
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens the server over a folder as tests do: nothing is synced to disk. */
export function open(folder: string): Promise<EmbeddedServer> {
  const logger = { info: () => undefined, warn: () => undefined };
  return openEmbeddedServer({ folder, durable: false, logger });
}

/** The pid in postmaster.pid; undefined where there is none. */
export function postmasterPid(folder: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(path.join(folder, 'cluster', 'postmaster.pid'), 'utf8'), 10);
  } catch {
    return undefined;
  }
}

/** The pid of the server that must be running. */
export function runningPid(folder: string): number {
  const pid = postmasterPid(folder);
  if (pid === undefined || !isAlive(pid)) {
    throw new Error(`no server runs over ${folder}`);
  }
  return pid;
}

/** Resolves when a process is gone. */
export async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) {
    await sleep(5);
  }
}

/** Runs one query over a connection of its own. */
export async function query<Row extends QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
