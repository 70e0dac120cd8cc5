import { spawn } from 'node:child_process';
import type { RunPostgres } from './run-end.ts';

/** Starts a process that outlives the run: however the run ends, by SIGKILL for example, that one drops its databases
 * and stops its PostgreSQL.
 * @returns what ends it, for a run that did so itself. */
export function watchRun(run: RunPostgres, embedded: boolean): () => void {
  const script = new URL('./run-watcher.ts', import.meta.url).pathname;
  const watcher = spawn(process.execPath, [script, JSON.stringify({ ...run, embedded })], {
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  watcher.unref();
  return () => watcher.kill('SIGKILL');
}
