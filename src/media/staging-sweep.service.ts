import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { touchMs } from './staged-file.service.ts';

/** Milliseconds between two checks of the folder. */
const lookMs = 5000;
/** Milliseconds without an update; a living process would have made several. */
const staleMs = 7 * touchMs;

interface Sighting {
  /** Changes with every update. */
  state: string;
  /** By this process's own clock, independent of the file system's. */
  since: number;
}

/** Removes staged files left by killed processes: files that no process updates. Each process updates its own, so
 * the folder may be shared. Times are only compared with earlier times of the same file, so clocks need not agree. */
export class StagingSweep {
  readonly #folder: string;
  #seen = new Map<string, Sighting>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Checks once.
   * @param now milliseconds of a monotonic clock.
   * @returns the number of removed files. */
  async look(now = performance.now()): Promise<number> {
    const names = await readdir(this.#folder).catch(() => []);
    const seen = new Map<string, Sighting>();
    let removed = 0;
    for (const name of names) {
      const file = path.join(this.#folder, name);
      const found = await stat(file).catch(() => null);
      if (!found?.isFile()) continue;
      const before = this.#seen.get(name);
      const state = `${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
      const sighting = before?.state === state ? before : { state, since: now };
      if (now - sighting.since < staleMs) seen.set(name, sighting);
      else {
        await rm(file, { force: true });
        removed += 1;
      }
    }
    this.#seen = seen;
    return removed;
  }

  /** Checks regularly.
   * @param onRemoved called with the number of removed files, if there are any.
   * @returns a function that stops it. */
  start(onRemoved: (files: number) => void): () => void {
    let looking = false;
    const timer = setInterval(() => {
      if (looking) return;
      looking = true;
      void this.look()
        .then((files) => files > 0 && onRemoved(files))
        // A folder that cannot be read now may be readable the next time.
        .catch(() => undefined)
        .finally(() => {
          looking = false;
        });
    }, lookMs).unref();
    void this.look().catch(() => undefined);
    return () => clearInterval(timer);
  }
}
