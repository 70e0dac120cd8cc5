import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts the time of processes in hundredths of a second, whatever the clock of the kernel. */
const ticksPerSecond = 100;

/** Processor seconds of a process, and of all those that it started, so far; 0 on systems without `/proc`. */
export function processTime(pid: number): number {
  return processTimes(pid).reduce((sum, seconds) => sum + seconds, 0);
}

/** The same for each of them. */
export function processTimes(pid: number): number[] {
  if (!existsSync('/proc/self/stat')) return [];
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => timesOf(Number(name)));
  const family = new Set([pid]);
  // Parents may follow their children in the list.
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { pid: child, parent } of all) if (family.has(parent)) family.add(child);
  }
  return all.filter((process) => family.has(process.pid)).map(({ spent }) => spent / ticksPerSecond);
}

/** Processor seconds of the processes that this one started, and that have ended. */
export function endedTime(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  return timesOf(process.pid).reduce((sum, { ended }) => sum + ended, 0) / ticksPerSecond;
}

function timesOf(pid: number) {
  try {
    // The second field, the name in parentheses, may have spaces.
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) (?!.*\) )/);
    const fields = rest.split(' ').map(Number);
    const [own = 0, system = 0, ended = 0, endedSystem = 0] = fields.slice(11, 15);
    const over = ended + endedSystem;
    return [{ pid, parent: fields[1] ?? 0, spent: own + system + over, ended: over }];
  } catch {
    return []; // Ended meanwhile.
  }
}
