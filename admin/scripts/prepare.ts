import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Builds the panel after an installation; with `--missing`, before a start, only where it was never built. Does
 * nothing where it can't be built: in an installation for production alone, which gets the panel with the server.
 */
const folder = path.resolve(import.meta.dirname, '..');
const built = existsSync(path.join(folder, 'dist/index.html'));

if (canBuild() && !(built && process.argv.includes('--missing'))) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}

function canBuild(): boolean {
  if (!existsSync(path.join(folder, 'index.html'))) return false;
  try {
    createRequire(import.meta.url).resolve('vite');
    return true;
  } catch {
    return false;
  }
}
