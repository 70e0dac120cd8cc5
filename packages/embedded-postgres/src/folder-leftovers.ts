import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { type FolderLayout, makerOf } from './folder-layout.ts';
import { isAlive } from './processes.ts';

// Its maker's pid may by now be that of another program; nothing takes this long to make.
const makingLimitMilliseconds = 10 * 60_000;

/** Removes what a killed process left half made. If something cannot be removed, this only warns: it is not in the
 * way, and an initdb that outlived its process may still be writing there. */
export async function removeLeftovers(layout: FolderLayout, logger: Pick<Logger, 'warn'>): Promise<void> {
  const inFolder = (await readdir(layout.folder)).map((name) => path.join(layout.folder, name));
  const inCluster = (await readdir(layout.cluster).catch(() => [])).map((name) =>
    path.join(layout.cluster, name),
  );
  for (const leftover of [...inFolder, ...inCluster]) {
    const maker = makerOf(path.basename(leftover));
    if (maker !== undefined && !(isAlive(maker) && (await isRecent(leftover)))) {
      await rm(leftover, { recursive: true, force: true, maxRetries: 5 }).catch((error: unknown) =>
        logger.warn({ err: error, leftover }, 'cannot remove a leftover of a killed process'),
      );
    }
  }
}

async function isRecent(file: string): Promise<boolean> {
  const age = await stat(file).then(
    (found) => Date.now() - found.mtimeMs,
    () => 0,
  );
  return age < makingLimitMilliseconds;
}
