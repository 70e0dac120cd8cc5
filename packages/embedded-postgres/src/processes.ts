import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hasCode } from './system-error.ts';

/** Whether a process runs. A zombie, which has ended and waits for its parent, does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it exists, and belongs to another user.
    return hasCode(error, 'EPERM');
  }
  return process.platform !== 'linux' || !isZombie(pid);
}

function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The state follows the program's name, which is in parentheses and may itself contain any character.
    return /^\) [ZX]/.test(stat.slice(stat.lastIndexOf(')')));
  } catch {
    return false;
  }
}

/** Whether a pid is that of a postmaster over a data directory, by its command line. Pids are reused after a
 * restart of the machine or container, so a living process proves nothing.
 * On Windows, whose PostgreSQL is not misled by this, a living process is assumed to be it. */
export function isPostmasterOf(pid: number, dataDirectory: string): boolean {
  if (!isAlive(pid)) {
    return false;
  }
  if (process.platform === 'win32') {
    return true;
  }
  const line = commandLine(pid);
  return line.includes('postgres') && line.includes(dataDirectory);
}

/** Empty if the process has ended. */
function commandLine(pid: number): string {
  try {
    return process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      : execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
