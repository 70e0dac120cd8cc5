import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atFileEnd } from './file-end.ts';

/** An empty folder, which is removed with all that is in it after the tests of the file.
 * @param name what it is for, to be recognized by. */
export async function temporaryFolder(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `tonearm-${name}-`));
  atFileEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
