import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { processTime } from './process-time.ts';

/** Measures a first start and later ones, by `npm start` and of the server alone, until `{ __typename }` is answered.
 * The database and the media are those of a new folder.
 * Usage: npm run bench -- start [LATER STARTS] */
const later = Number(process.argv[2] ?? 5);
const write = (line: string) => void process.stdout.write(`${line}\n`);
const home = await mkdtemp(path.join(tmpdir(), 'tonearm-bench-'));
// For the account that PostgreSQL runs under if this runs as root.
await chmod(home, 0o755);
write(`${availableParallelism()} processors, Node ${process.version}`);
try {
  // Builds, if something has changed.
  await measure('npm', ['start'], 'npm start, the first in its folder');
  for (let run = 0; run < later; run += 1) await measure('npm', ['start'], 'npm start, later');
  for (let run = 0; run < later; run += 1)
    await measure(process.execPath, ['dist/src/main.js'], 'the server alone, later');
} finally {
  await rm(home, { recursive: true, force: true });
}

async function measure(program: string, args: string[], what: string): Promise<void> {
  const places = { DATA_DIR: path.join(home, 'data'), MEDIA_DIR: path.join(home, 'media') };
  const begun = performance.now();
  const child = spawn(program, args, {
    env: { ...process.env, ...places, PORT: '4799', HOST: '127.0.0.1', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
    // A group of its own: npm does not pass on every signal.
    detached: true,
  });
  const { pid = 0 } = child;
  const ended = once(child, 'exit');
  while (child.exitCode === null && !(await answers()))
    await new Promise((resolve) => setTimeout(resolve, 5));
  const seconds = (performance.now() - begun) / 1000;
  write(`${what}: ${seconds.toFixed(2)} s, ${processTime(pid).toFixed(2)} s of processor time`);
  process.kill(-pid, 'SIGTERM');
  await ended;
}

async function answers(): Promise<boolean> {
  try {
    const response = await fetch('http://127.0.0.1:4799/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}
