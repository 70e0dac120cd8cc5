import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { diskPath } from '../media/disk-path.model.ts';

/** Bytes: longer ones are no lyrics. */
const longest = 1_000_000;
const endings = ['.lrc', '.LRC'];

/** The text of the `.lrc` file beside a song, with the same name.
 * @returns null if there is none that can be read. */
export async function lyricsBeside(file: string): Promise<string | null> {
  const { dir, name } = path.parse(file);
  for (const ending of endings) {
    const text = await readText(path.join(dir, name + ending)).catch(() => null);
    if (text !== null) return text;
  }
  return null;
}

async function readText(file: string): Promise<string | null> {
  const found = await stat(diskPath(file));
  // Opening anything else, such as a pipe, could block forever.
  return found.isFile() && found.size <= longest ? decode(await readFile(diskPath(file))) : null;
}

/** Lyrics are in UTF-8 or, from old programs, in UTF-16 with a mark or in the code page of Western Windows. */
function decode(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 'feff') return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
