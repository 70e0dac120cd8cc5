import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Builds server and panel after an installation, so that the first start need not; with `--missing`, before a start,
 * only a panel that was never built. An installation for production alone builds both as well: what that takes
 * are no development dependencies. Does nothing where sources or tools were left out.
 */
const panel = path.resolve(import.meta.dirname, '..');
const root = path.resolve(panel, '..');
const missingOnly = process.argv.includes('--missing');

if (!missingOnly && existsSync(path.join(root, 'src/main.ts')) && isInstalled('typescript/package.json')) {
  const { status } = spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}
// The examples run on it. Its adapters need libraries that an installation for production leaves out, and so does the build.
const client = path.join(root, 'packages/client');
if (!missingOnly && existsSync(path.join(client, 'src')) && isInstalled('@urql/exchange-graphcache'))
  run('build', client);
const panelIsBuilt = existsSync(path.join(panel, 'dist/index.html'));
if (existsSync(path.join(panel, 'index.html')) && isInstalled('vite') && !(panelIsBuilt && missingOnly)) {
  run('build', panel);
}

function run(script: string, folder: string): void {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  process.exitCode ||= status ?? 1;
}

function isInstalled(module: string): boolean {
  try {
    createRequire(import.meta.url).resolve(module);
    return true;
  } catch {
    return false;
  }
}
