import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from './import-faults.model.ts';

/** A file or folder; `relative` is its path from the imported folder. */
export type FolderEntry =
  | { kind: 'audio'; relative: string }
  /** A file that is not audio by its name. */
  | { kind: 'other'; relative: string }
  | { kind: 'unreadable'; relative: string; reason: string };

const audioName = /\.(?:mp3|flac|ogg|oga|opus|m4a|m4b|mp4|aac|wav)$/i;
/** Leftovers of file managers: hidden files, and the resource forks of macOS. */
const leftOut = /^(?:\.|__MACOSX$)/;

/** Walks a folder and its subfolders: each folder's files before its folders, each in the order of their names. A
 * linked folder is entered only if that cannot lead in circles or to the same files twice.
 * @param except absolute paths of folders to skip. */
export async function* walkFolder(
  folder: string,
  except: readonly string[] = [],
): AsyncGenerator<FolderEntry, void> {
  const root = path.resolve(folder);
  const real = await Promise.all([root, ...except].map((one) => realpath(one).catch(() => one)));
  const guard = new LinkGuard(real[0] ?? root, real.slice(1));
  const pending = [root];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    const within: string[] = [];
    for (const found of await list(root, current)) {
      if (found.kind !== 'folder') yield found;
      else if (await guard.admits(found.path, found.linked)) within.push(found.path);
    }
    pending.push(...within.reverse());
  }
}

/** The number of files that the walk will find to be audio by their names. */
export async function countAudio(folder: string, except: readonly string[] = []): Promise<number> {
  let count = 0;
  for await (const { kind } of walkFolder(folder, except)) if (kind === 'audio') count += 1;
  return count;
}

export function isAudioName(name: string): boolean {
  return audioName.test(name) && !leftOut.test(name);
}

type Found = FolderEntry | { kind: 'folder'; path: string; linked: boolean };

async function list(root: string, folder: string): Promise<Found[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const shown = entries
      .filter(({ name }) => !leftOut.test(name))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
    return await Promise.all(shown.map((entry) => classify(root, folder, entry)));
  } catch (error) {
    return [{ kind: 'unreadable', relative: path.relative(root, folder) || '.', reason: reasonOf(error) }];
  }
}

async function classify(root: string, folder: string, entry: Dirent): Promise<Found> {
  const at = path.join(folder, entry.name);
  const relative = path.relative(root, at);
  try {
    const linked = entry.isSymbolicLink();
    const target = linked ? await stat(at) : entry;
    if (target.isDirectory()) return { kind: 'folder', path: at, linked };
    if (!isAudioName(entry.name)) return { kind: 'other', relative };
    if (target.isFile()) return { kind: 'audio', relative };
    return { kind: 'unreadable', relative, reason: 'it is not a regular file' };
  } catch (error) {
    if (!isAudioName(entry.name)) return { kind: 'other', relative };
    return { kind: 'unreadable', relative, reason: `a broken link: ${reasonOf(error)}` };
  }
}

/** Keeps the walk from entering a folder twice, by the real paths of entered folders. */
class LinkGuard {
  readonly #root: string;
  readonly #except: ReadonlySet<string>;
  readonly #entered = new Set<string>();

  constructor(root: string, except: readonly string[]) {
    this.#root = root;
    this.#except = new Set(except);
  }

  async admits(folder: string, linked: boolean): Promise<boolean> {
    const real = await realpath(folder).catch(() => folder);
    if (this.#except.has(real) || this.#entered.has(real)) return false;
    // Folders below the root are visited anyway, and folders above it contain the root.
    if (linked && (contains(this.#root, real) || contains(real, this.#root))) return false;
    this.#entered.add(real);
    return true;
  }
}

function contains(folder: string, other: string): boolean {
  const relative = path.relative(folder, other);
  return relative === '' || !(relative === '..' || relative.startsWith(`..${path.sep}`));
}
