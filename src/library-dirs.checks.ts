import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

interface Folders {
  library: { dirs: readonly string[] };
  media: { dir: string };
  dataDir: string;
}

/** Faults of LIBRARY_DIRS, one line for each folder: it must be there, readable, and apart from all other folders, whatever
 * links lead there. */
export function libraryFaults({ library, media, dataDir }: Folders): string[] {
  const others = [
    { name: `MEDIA_DIR (${media.dir})`, real: realOf(media.dir) },
    { name: `DATA_DIR (${dataDir})`, real: realOf(dataDir) },
  ];
  return library.dirs.flatMap((dir, index) => {
    const fault = faultOf(dir);
    if (fault) return `LIBRARY_DIRS: ${dir} ${fault}`;
    const real = realOf(dir);
    const before = library.dirs.slice(0, index).map((one) => ({ name: one, real: realOf(one) }));
    const overlap = [...others, ...before].find((other) => overlaps(real, other.real));
    return overlap ? `LIBRARY_DIRS: ${dir} and ${overlap.name} must not contain each other` : [];
  });
}

function faultOf(dir: string): string | undefined {
  const found = statSync(dir, { throwIfNoEntry: false });
  if (!found) return 'does not exist; is it mounted?';
  if (!found.isDirectory()) return 'is not a folder';
  try {
    accessSync(dir, constants.R_OK | constants.X_OK);
    return undefined;
  } catch {
    return 'cannot be read by this user';
  }
}

/** The real path, as far as it exists. */
function realOf(dir: string): string {
  try {
    return realpathSync(dir);
  } catch {
    const parent = path.dirname(dir);
    return parent === dir ? dir : path.join(realOf(parent), path.basename(dir));
  }
}

function overlaps(one: string, other: string): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function isWithin(folder: string, inner: string): boolean {
  const relative = path.relative(folder, inner);
  return (
    relative === '' ||
    !(relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative))
  );
}
