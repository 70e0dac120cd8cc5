import { linkSync, readFileSync, renameSync, statSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { isPostmasterOf } from './processes.ts';
import { hasCode } from './system-error.ts';

/** A running server, as its own `postmaster.pid` describes it. */
export interface Postmaster {
  readonly pid: number;
  /** TCP port on 127.0.0.1. */
  readonly port: number;
  /** Accepts connections, according to the file; otherwise it is starting, recovering or stopping. */
  readonly ready: boolean;
}

/** `pending`: the file is being written at this moment. */
export type PostmasterState = Postmaster | 'pending' | 'none';

// PostgreSQL fills the file within a millisecond; one that stays incomplete was left by a full disk or a crash.
const pendingLimitMilliseconds = 5_000;

/** The server of a cluster according to its `postmaster.pid`. A file whose process is gone, or is another program
 * by now, is removed, because PostgreSQL would refuse to start over the latter. */
export function readPostmaster(cluster: string): PostmasterState {
  const file = path.join(cluster, 'postmaster.pid');
  const text = readIfThere(file);
  if (text === undefined) {
    return 'none';
  }
  // pid, data directory, start time, port, socket directory, listen address, shared memory key, status
  const [pid, dataDirectory, , port, , , , status] = text.split('\n');
  if (!pid || !dataDirectory || !port) {
    return isYoung(file) ? 'pending' : remove(file, text);
  }
  // PostgreSQL's single-user mode, used for maintenance, writes its pid negated.
  const holder = Math.abs(Number(pid));
  if (!isPostmasterOf(holder, dataDirectory)) {
    return remove(file, text);
  }
  return { pid: holder, port: Number(port), ready: ['ready', 'standby'].includes(status?.trim() ?? '') };
}

/** Removes the file although its process lives: it came with a copied folder and describes the original. */
export function disownPostmaster(cluster: string): void {
  const file = path.join(cluster, 'postmaster.pid');
  const text = readIfThere(file);
  if (text !== undefined) {
    remove(file, text);
  }
}

/** Removes the file only if it is unchanged since it was judged. Meanwhile another process may have come to the
 * same conclusion and started a server, so it is renamed, checked, and put back if necessary. */
function remove(file: string, judged: string): 'none' {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== judged) {
      linkSync(aside, file);
    }
    unlinkSync(aside);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) {
      throw error;
    }
  }
  return 'none';
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}

function isYoung(file: string): boolean {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return age < pendingLimitMilliseconds;
}
