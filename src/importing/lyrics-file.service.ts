import path from 'node:path';
import { readTextFile } from './text-file.service.ts';

const endings = ['.lrc', '.LRC'];

/** The text of the `.lrc` file beside a song, with the same name.
 * @returns null if there is none that can be read. */
export async function lyricsBeside(file: string): Promise<string | null> {
  const { dir, name } = path.parse(file);
  for (const ending of endings) {
    const text = await readTextFile(path.join(dir, name + ending)).catch(() => null);
    if (text !== null) return text;
  }
  return null;
}
