import { readdir, readlink } from 'node:fs/promises';
import path from 'node:path';

/** The files below a folder that this process has open, as Linux tells; one that is open twice is there twice. */
export async function openFilesBelow(folder: string): Promise<string[]> {
  const targets = await Promise.all(
    (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
  );
  // Linux marks files without a name.
  return targets
    .filter((target) => target.startsWith(`${folder}/`))
    .map((target) => path.relative(folder, target.replace(/ \(deleted\)$/, '')));
}

export const onLinux = process.platform === 'linux';
