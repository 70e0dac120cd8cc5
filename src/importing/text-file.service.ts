import { readFile, stat } from 'node:fs/promises';
import { diskPath } from '../media/disk-path.model.ts';

/** Bytes: longer ones are neither lyrics nor cue sheets. */
const longest = 1_000_000;

/** The text of a small file beside a song.
 * @returns null if it is no regular file, or too long.
 * @throws if there is none. */
export async function readTextFile(file: string): Promise<string | null> {
  const found = await stat(diskPath(file));
  // Opening anything else, such as a pipe, could block forever.
  return found.isFile() && found.size <= longest ? decode(await readFile(diskPath(file))) : null;
}

/** Such files are in UTF-8 or, from old programs, in UTF-16 with a mark or in the code page of Western Windows. */
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
