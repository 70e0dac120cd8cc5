import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { touchMs } from './staged-file.service.ts';

/** Milliseconds between two looks at the folder. */
const lookMs = 5000;
/** Milliseconds without a sign of life, of which several would have come from a living process. */
const staleMs = 7 * touchMs;

interface Sighting {
  /** Changes with every sign of life. */
  state: string;
  /** By this process's own clock, whatever that of the file system says. */
  since: number;
}

/** Removes what processes that were killed have left on the way into the store: files that nobody keeps fresh. Each
 * process keeps its own so, and so the folder may be shared. Dates are only compared with former ones of the same file,
 * so that clocks need not agree. */
export class StagingSweep {
  readonly #folder: string;
  #seen = new Map<string, Sighting>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Looks once.
   * @param now milliseconds of a clock that is never set.
   * @returns how many files went. */
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

  /** Looks again and again.
   * @param onRemoved told how many files went, where some did.
   * @returns what ends that. */
  start(onRemoved: (files: number) => void): () => void {
    let looking = false;
    const timer = setInterval(() => {
      if (looking) return;
      looking = true;
      void this.look()
        .then((files) => files > 0 && onRemoved(files))
        // A folder that can't be read now may be the next time.
        .catch(() => undefined)
        .finally(() => {
          looking = false;
        });
    }, lookMs).unref();
    void this.look().catch(() => undefined);
    return () => clearInterval(timer);
  }
}
