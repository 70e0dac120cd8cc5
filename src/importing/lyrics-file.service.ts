import path from 'node:path';
import type { FolderNames } from './folder-names.service.ts';
import { readTextFile } from './text-file.service.ts';

const endings = ['.lrc', '.LRC'];

/** The text of the `.lrc` file beside a song, with the same name.
 * @param names saves looking for each file.
 * @returns null if there is none that can be read. */
export async function lyricsBeside(file: string, names?: FolderNames): Promise<string | null> {
  const { dir, name } = path.parse(file);
  const listed = names && (await names.of(dir).catch((): string[] => []));
  for (const ending of endings.filter((one) => listed?.includes(name + one) ?? true)) {
    const text = await readTextFile(path.join(dir, name + ending)).catch(() => null);
    if (text !== null) return text;
  }
  return null;
}
