import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of this program: the nearest one above with a `package.json`. Sources and compiled files are at different
 * depths below it. It is not always the folder in which the program was started, which is where its data go. */
export const installationFolder = folderAbove(import.meta.dirname);

/** The path of a file that belongs to the program. */
export function installedPath(...names: string[]): string {
  return path.join(installationFolder, ...names);
}

function folderAbove(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('There is no package.json above the program');
  return folderAbove(parent);
}
