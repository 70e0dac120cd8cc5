import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../test/support/free-port.ts';
import { measureList } from './long-list.ts';
import { measurePages } from './pages.ts';

/**
 * Measures the built player at a server of its own: pages by Lighthouse, and a playlist of 10,000 songs.
 * Usage: npm run measure -w player [-- pages | list]
 */
const root = path.resolve(import.meta.dirname, '../..');
const chosen = process.argv[2];
const songs = 10_000;
const home = await mkdtemp(path.join(tmpdir(), 'tonearm-measure-'));
const port = await freePort();
const url = `http://localhost:${port}`;
const environment = {
  ...process.env,
  DATA_DIR: path.join(home, 'data'),
  MEDIA_DIR: path.join(home, 'media'),
  LOG_LEVEL: 'error',
  PORT: String(port),
};

const server = await start();
try {
  process.stdout.write(`${availableParallelism()} processors, Node ${process.version}\n`);
  if (chosen !== 'list') await measurePages(url);
  if (chosen !== 'pages') {
    const seed = ['dist/src/cli/seed.js', '--songs', String(songs)];
    execFileSync(process.execPath, seed, { cwd: root, env: environment, stdio: 'ignore' });
    await measureList(url, songs);
  }
} finally {
  server.kill('SIGTERM');
  await once(server, 'close');
  await rm(home, { recursive: true, force: true });
}

async function start(): Promise<ChildProcess> {
  const stdio = ['ignore', 'ignore', 'inherit'] as const;
  const started = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: root,
    env: environment,
    stdio: [...stdio],
  });
  while (!(await fetch(`${url}/ready`).catch(() => null))?.ok) {
    if (started.exitCode !== null) throw new Error('The server did not start');
    await wait(200);
  }
  return started;
}
