import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { bytesOfPath, diskPath, nameOfBytes, shownPath } from '../media/disk-path.model.ts';
import { errorCode } from '../persistence/database-errors.model.ts';
import { reasonOf } from './import-faults.model.ts';
import { LinkGuard } from './link-guard.service.ts';

/** A folder, as it was listed. */
export interface ListedFolder {
  /** Its path from the root; empty for the root itself. */
  relative: string;
  /** The names of its files that are not audio. */
  others: readonly string[];
  parent: ListedFolder | null;
}

/** A file or folder; `relative` is its path from the root, with the escapes of `nameOfBytes`. */
export type FolderEntry =
  | { kind: 'audio'; relative: string; folder: ListedFolder }
  /** A file that is not audio by its name; or one that is, and is left out for a reason. */
  | { kind: 'other'; relative: string; reason?: string; folder?: ListedFolder }
  /** A file, or a folder whose content is unknown then.
   * `gone`: there is nothing that could be read another time. */
  | { kind: 'unreadable'; relative: string; reason: string; gone: boolean };

export interface WalkOptions {
  /** Absolute paths of folders to skip. */
  except?: readonly string[] | undefined;
  /** Whether links may lead out of the root. */
  links?: 'anywhere' | 'within';
  /** Whether audio that is left out is reached, with the reason. */
  naming?: boolean;
  /** A folder below the root in which to begin; its path from the root. */
  below?: string;
}

const audioName =
  /\.(?:mp3|flac|ogg|oga|opus|spx|m4a|m4b|mp4|alac|aac|wav|wave|rf64|bw64|bwf|aiff?|aifc|afc|wma|asf|ape|wv|tta|mpc|mp\+|mpp|dsf|dff|mka|webm|weba)$/i;
/** Leftovers of file managers: hidden files, and the resource forks of macOS. */
const leftOut = /^(?:\.|__MACOSX$)/;

/** Walks a folder and its subfolders in the order of the bytes of their paths. Each file and folder is reached once:
 * links are followed unless that leads in circles, or to what is reached without them. */
export async function* walkFolder(
  folder: string,
  { except = [], links = 'anywhere', below = '', naming = false }: WalkOptions = {},
): AsyncGenerator<FolderEntry, void> {
  const root = path.resolve(folder);
  const real = await Promise.all([root, ...except].map((one) => realpath(one).catch(() => one)));
  const guard = new LinkGuard({ from: root, root: real[0] ?? root, except: real.slice(1), links, isLeftOut });
  const start = path.join(root, below);
  if (!(await guard.admitsStart(start))) return;
  yield* walkListed(new Listing(root, guard, naming), start, null);
}

/** The number of files that the walk will find to be audio by their names. */
export async function countAudio(folder: string, options?: WalkOptions): Promise<number> {
  let count = 0;
  for await (const { kind } of walkFolder(folder, options)) if (kind === 'audio') count += 1;
  return count;
}

export function isAudioName(name: string): boolean {
  return audioName.test(name) && !leftOut.test(name);
}

function isLeftOut(name: string): boolean {
  return leftOut.test(name);
}

async function* walkListed(
  listing: Listing,
  folder: string,
  parent: ListedFolder | null,
): AsyncGenerator<FolderEntry, void> {
  const { found, listed } = await listing.read(folder, parent);
  for (const entry of found) {
    if (entry.kind !== 'folder') yield entry;
    else if (await listing.guard.admits(entry.path, entry.linked))
      yield* walkListed(listing, entry.path, listed);
    else if (listing.guard.refuses(entry.path)) yield listing.refused(entry.path);
    else if (listing.naming) yield listing.passedBy(entry.path);
  }
}

type Found = FolderEntry | { kind: 'folder'; path: string; linked: boolean };

/** Lists the folders below a root. */
class Listing {
  readonly guard: LinkGuard;
  readonly naming: boolean;
  readonly #root: string;

  constructor(root: string, guard: LinkGuard, naming: boolean) {
    this.#root = root;
    this.naming = naming;
    this.guard = guard;
  }

  async read(folder: string, parent: ListedFolder | null) {
    const relative = path.relative(this.#root, folder);
    const others: string[] = [];
    const listed: ListedFolder = { relative, others, parent };
    try {
      const entries = await readdir(diskPath(folder), { withFileTypes: true, encoding: 'buffer' });
      const named = entries.map((entry) => ({ entry, name: nameOfBytes(entry.name) }));
      const shown = named.filter(({ name }) => !leftOut.test(name));
      const classify = ({ entry, name }: (typeof shown)[number]) =>
        this.#classify(folder, entry, name, listed);
      const links = shown.filter(({ entry }) => entry.isSymbolicLink());
      const found = await Promise.all(shown.filter(({ entry }) => !entry.isSymbolicLink()).map(classify));
      // One after the other: of several to the same file, the first by name is taken, at each walk.
      for (const link of inOrderOfNames(links)) found.push(await classify(link));
      for (const { kind, ...rest } of found) {
        if (kind === 'other' && 'relative' in rest && !('reason' in rest))
          others.push(path.basename(rest.relative));
      }
      if (this.naming) found.push(...(await this.#hidden(folder, named)));
      return { listed, found: inOrderOfBytes(found, folder) };
    } catch (error) {
      const fault = { reason: reasonOf(error), gone: isGone(error) };
      const found: Found[] = [{ kind: 'unreadable', relative: relative || '.', ...fault }];
      return { listed, found };
    }
  }

  /** A folder that is read elsewhere, or not at all. */
  passedBy(at: string): FolderEntry {
    const reason = "a folder of the server's own, or one that is read anyway";
    return { kind: 'other', relative: path.relative(this.#root, at), reason };
  }

  /** Audio under hidden names, and in hidden folders. */
  async #hidden(folder: string, named: readonly { entry: Dirent<Buffer>; name: string }[]): Promise<Found[]> {
    const found: Found[] = [];
    for (const { entry, name } of named.filter((one) => leftOut.test(one.name))) {
      const at = path.join(folder, name);
      const reason = entry.isDirectory() ? 'it is in a hidden folder' : 'it is hidden';
      const files = entry.isDirectory() ? await audioWithin(at) : audioName.test(shownPath(name)) ? [at] : [];
      found.push(
        ...files.map((file) => ({
          kind: 'other' as const,
          relative: path.relative(this.#root, file),
          reason,
        })),
      );
    }
    return found;
  }

  refused(at: string): FolderEntry {
    const reason = 'a link that leads out of the folder';
    return { kind: 'unreadable', relative: path.relative(this.#root, at), reason, gone: true };
  }

  async #classify(folder: string, entry: Dirent<Buffer>, name: string, listed: ListedFolder): Promise<Found> {
    const at = path.join(folder, name);
    const relative = path.relative(this.#root, at);
    const audio = isAudioName(shownPath(name));
    try {
      const linked = entry.isSymbolicLink();
      const target = linked ? await stat(diskPath(at)) : entry;
      if (target.isDirectory()) return { kind: 'folder', path: at, linked };
      if (!audio) return { kind: 'other', relative, folder: listed };
      if (linked && !(await this.guard.admits(at, true)))
        return this.guard.refuses(at)
          ? this.refused(at)
          : { kind: 'other', relative, reason: 'a link to a file that is read anyway' };
      if (target.isFile()) return { kind: 'audio', relative, folder: listed };
      return { kind: 'unreadable', relative, reason: 'it is not a regular file', gone: true };
    } catch (error) {
      if (!audio) return { kind: 'other', relative };
      return {
        kind: 'unreadable',
        relative,
        reason: `a broken link: ${reasonOf(error)}`,
        gone: isGone(error),
      };
    }
  }
}

/** The files that are audio by their names, links excepted. */
async function audioWithin(folder: string): Promise<string[]> {
  const options = { withFileTypes: true, encoding: 'buffer' } as const;
  const entries = await readdir(diskPath(folder), options).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const at = path.join(folder, nameOfBytes(entry.name));
    if (entry.isDirectory()) found.push(...(await audioWithin(at)));
    else if (entry.isFile() && audioName.test(shownPath(at))) found.push(at);
  }
  return found;
}

/** Whether a file or folder is not there any more. */
export function isGone(error: unknown): boolean {
  return ['ENOENT', 'ELOOP', 'ENOTDIR'].includes(errorCode(error));
}

function inOrderOfNames<Named extends { entry: Dirent<Buffer> }>(links: readonly Named[]): Named[] {
  return links.toSorted((one, other) => Buffer.compare(one.entry.name, other.entry.name));
}

/** In the order of the whole paths below them: a folder's name ends with a slash there. */
function inOrderOfBytes(found: readonly Found[], folder: string): Found[] {
  return found
    .map((entry) => {
      const name = 'path' in entry ? `${path.relative(folder, entry.path)}/` : path.basename(entry.relative);
      return { entry, key: bytesOfPath(name) };
    })
    .sort((one, other) => Buffer.compare(one.key, other.key))
    .map(({ entry }) => entry);
}
