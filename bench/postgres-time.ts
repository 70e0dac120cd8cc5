import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Linux counts the time of processes in hundredths of a second, whatever the clock of the kernel. */
const ticksPerSecond = 100;

/** Processor seconds of the PostgreSQL server in a folder so far, including its connections that have ended;
 * undefined on systems without `/proc`.
 * @param folder the folder of the embedded server. */
export function postgresTime(folder: string): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const [postmaster = ''] = readFileSync(path.join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n');
  return familyTime(postmaster);
}

/** Processor seconds of a process and its children so far, including those that have ended, from `/proc`. */
export function familyTime(first: string): number {
  let ticks = 0;
  for (const pid of readdirSync('/proc')) {
    const times = /^\d+$/.test(pid) ? timesOf(pid) : undefined;
    if (pid === first) ticks += (times?.own ?? 0) + (times?.ended ?? 0);
    else if (times?.parent === first) ticks += times?.own ?? 0;
  }
  return ticks / ticksPerSecond;
}

function timesOf(pid: string) {
  try {
    // The second field, the name in parentheses, may have spaces.
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/);
    const fields = rest.split(' ');
    const sum = (from: number) => Number(fields[from]) + Number(fields[from + 1]);
    return { parent: fields[1], own: sum(11), ended: sum(13) };
  } catch {
    return undefined; // Ended meanwhile.
  }
}
