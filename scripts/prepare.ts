import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Builds server, player, panel and explorer after an installation, so that the first start need not; with `--missing`, before a
 * start, only pages that were never built. An installation for production alone builds all as well: what that takes
 * are no development dependencies. Does nothing where sources or tools were left out.
 */
const root = path.resolve(import.meta.dirname, '..');
const pages = ['player', 'admin', 'explorer'].map((name) => path.join(root, name));
const client = path.join(root, 'packages/client');
const missingOnly = process.argv.includes('--missing');

if (!missingOnly && existsSync(path.join(root, 'src/main.ts')) && isInstalled('typescript/package.json')) {
  const { status } = spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
// The examples run on it. Its adapters need libraries that an installation may leave out.
if (!missingOnly && existsSync(path.join(client, 'src')) && isInstalled('@urql/exchange-graphcache'))
  build(client);
if (isInstalled('vite')) for (const page of pages) if (isWanted(page)) build(page);

function isWanted(page: string): boolean {
  if (!existsSync(path.join(page, 'index.html'))) return false;
  return !missingOnly || !existsSync(path.join(page, 'dist/index.html'));
}

/** Side by side: each is busy on one processor for the most part. */
function build(workspace: string): void {
  const child = spawn('npm', ['run', '--silent', 'build'], {
    cwd: workspace,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  child.on('close', (status) => {
    process.exitCode ||= status ?? 1;
  });
}

function isInstalled(module: string): boolean {
  try {
    createRequire(import.meta.url).resolve(module);
    return true;
  } catch {
    return false;
  }
}
