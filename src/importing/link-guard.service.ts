import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { diskPath, nameOfBytes } from '../media/disk-path.model.ts';

export interface LinkGuardOptions {
  /** The folder that is walked, as it was named. */
  from: string;
  /** The real path of the folder that is walked. */
  root: string;
  /** Real paths of folders to skip. */
  except: readonly string[];
  /** Whether links may lead out of the root. */
  links: 'anywhere' | 'within';
  /** Whether the walk passes over files and folders of this name. */
  isLeftOut(name: string): boolean;
}

/** Keeps a walk from reaching anything twice, by the real paths of what it has reached. */
export class LinkGuard {
  readonly #options: LinkGuardOptions;
  readonly #except: ReadonlySet<string>;
  readonly #reached = new Set<string>();
  readonly #refused = new Set<string>();
  /** Folders that were reached by links. */
  readonly #linked = new Set<string>();

  constructor(options: LinkGuardOptions) {
    this.#options = options;
    this.#except = new Set(options.except);
  }

  /** Whether to begin in a folder, which may be reached by links. */
  async admitsStart(at: string): Promise<boolean> {
    if ((await realOf(at)) !== this.#plainReal(at)) this.#linked.add(at);
    return this.admits(at, false);
  }

  /** Whether to enter a folder, or to take a file that is a link. */
  async admits(at: string, linked: boolean): Promise<boolean> {
    // Most folders are reached without links, and only once: asking for the path of each takes as long as listing it.
    if (!linked && !this.#isBelowLink(at)) return !this.#except.has(this.#plainReal(at));
    const real = await realOf(at);
    if (this.#except.has(real) || this.#reached.has(real)) return false;
    const { root, links } = this.#options;
    if (linked) {
      // Folders above the root contain it.
      if (contains(real, root)) return false;
      if (contains(root, real)) {
        if (this.#isReachedWithoutLinks(real)) return false;
      } else if (links === 'within') {
        this.#refused.add(at);
        return false;
      }
    }
    this.#reached.add(real);
    if (linked) this.#linked.add(at);
    return true;
  }

  /** Whether something was not admitted because it is elsewhere. */
  refuses(at: string): boolean {
    return this.#refused.delete(at);
  }

  #isBelowLink(at: string): boolean {
    if (this.#linked.size === 0) return false;
    for (let above = at; above.length >= this.#options.from.length; above = path.dirname(above)) {
      if (this.#linked.has(above)) return true;
      if (above === path.dirname(above)) break;
    }
    return false;
  }

  #plainReal(at: string): string {
    return path.join(this.#options.root, path.relative(this.#options.from, at));
  }

  #isReachedWithoutLinks(real: string): boolean {
    const names = path.relative(this.#options.root, real).split(path.sep);
    return !names.some((name) => this.#options.isLeftOut(name));
  }
}

async function realOf(at: string): Promise<string> {
  try {
    return nameOfBytes(await realpath(diskPath(at), { encoding: 'buffer' }));
  } catch {
    return at;
  }
}

/** Whether a folder is the other one or contains it. */
export function contains(folder: string, other: string): boolean {
  const relative = path.relative(folder, other);
  return relative === '' || !(relative === '..' || relative.startsWith(`..${path.sep}`));
}
