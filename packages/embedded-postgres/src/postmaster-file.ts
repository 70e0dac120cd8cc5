import { linkSync, readFileSync, renameSync, statSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { isPostmasterOf } from './processes.ts';
import { hasCode } from './system-error.ts';

/** A running server, as its own `postmaster.pid` describes it. */
export interface Postmaster {
  readonly pid: number;
  /** TCP port on 127.0.0.1. */
  readonly port: number;
  /** Accepts connections, as far as the file knows; otherwise it is starting, recovering or stopping. */
  readonly ready: boolean;
}

/** `pending`: somebody is writing the file this moment. */
export type PostmasterState = Postmaster | 'pending' | 'none';

// PostgreSQL fills the file within a millisecond; one that stays incomplete is left by a full disk or a crash.
const pendingLimitMilliseconds = 5_000;

/**
 * Who runs over a cluster by its `postmaster.pid`. A file whose process is gone, or is some other program by
 * now, is removed, since PostgreSQL would refuse to start over the latter.
 */
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
  // PostgreSQL's single-user mode, somebody's maintenance work, writes its pid negated.
  const holder = Math.abs(Number(pid));
  if (!isPostmasterOf(holder, dataDirectory)) {
    return remove(file, text);
  }
  return { pid: holder, port: Number(port), ready: status?.trim() === 'ready' };
}

/** Removes the file although its process lives: it came with a copied folder and describes the original. */
export function disownPostmaster(cluster: string): void {
  const file = path.join(cluster, 'postmaster.pid');
  const text = readIfThere(file);
  if (text !== undefined) {
    remove(file, text);
  }
}

/**
 * Takes the file away only if it still says what was judged. In between another process may have come to the
 * same judgement and started a server: so it is renamed, looked at, and put back if need be.
 */
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
