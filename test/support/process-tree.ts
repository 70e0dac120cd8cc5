import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isAlive } from '@tonearm/embedded-postgres';
import { gone } from '../../packages/embedded-postgres/test/server-folder.ts';

/** The pids of a process and of all its descendants. */
export function processTree(pid: number): number[] {
  const parents = process.platform === 'linux' ? parentsFromProc() : parentsFromPs();
  const tree = [pid];
  for (const member of tree) {
    for (const [child, parent] of parents) if (parent === member) tree.push(child);
  }
  return tree;
}

export function living(pids: number[]): number[] {
  return pids.filter(isAlive);
}

/** Resolves when none of them is left. */
export async function allGone(pids: number[]): Promise<void> {
  for (const pid of pids) await gone(pid);
}

/** Sends a signal to each. A process that has ended since it was listed, as a database's backend may, needs none. */
export function signalAll(pids: Iterable<number>, name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch (error) {
      if (isAlive(pid)) throw error;
    }
  }
}

type Parents = (readonly [child: number, parent: number])[];

/** Not every machine has `ps`. */
function parentsFromProc(): Parents {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)]);
}

function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the program's name in parentheses, which may contain anything, come its state and its parent.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

function parentsFromPs(): Parents {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => {
    const [child, parent] = line.trim().split(/\s+/);
    return [Number(child), Number(parent)];
  });
}
