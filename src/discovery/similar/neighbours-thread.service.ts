import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { NeighboursRun } from './neighbours-run.writes.ts';

/** `.ts` when running from source, `.js` when compiled. */
const workerFile = new URL(`./neighbours.worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** Recomputes the neighbours of all songs in a thread, so that requests are answered meanwhile.
 * @param signal ends the thread at once, without any change.
 * @returns undefined if another process is doing so, or if it was ended. */
export async function makeNeighboursAside(
  databaseUrl: string,
  signal: AbortSignal,
): Promise<NeighboursRun | undefined> {
  if (signal.aborted) return undefined;
  const worker = new Worker(workerFile, { workerData: databaseUrl });
  const answer = Promise.withResolvers<NeighboursRun | undefined>();
  worker.on('message', answer.resolve);
  worker.on('error', answer.reject);
  worker.on('exit', () => answer.resolve(undefined));
  const end = () => void worker.terminate();
  signal.addEventListener('abort', end);
  try {
    return await answer.promise;
  } finally {
    signal.removeEventListener('abort', end);
  }
}
