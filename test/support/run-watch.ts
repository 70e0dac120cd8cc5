import { spawn } from 'node:child_process';
import type { RunPostgres } from './run-end.ts';

/** Starts a process that outlives the run: however the run ends, by SIGKILL for example, it drops the run's
 * databases and stops its PostgreSQL.
 * @returns a function that ends it, for a run that has done so itself. */
export function watchRun(run: RunPostgres, embedded: boolean): () => void {
  const script = new URL('./run-watcher.ts', import.meta.url).pathname;
  const watcher = spawn(process.execPath, [script, JSON.stringify({ ...run, embedded })], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  watcher.unref();
  return () => watcher.kill('SIGKILL');
}
