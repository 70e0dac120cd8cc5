import { execFile } from 'node:child_process';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const panel = path.join(root, 'admin');
const sources = ['src', 'index.html', 'package.json', 'vite.config.ts', 'vite.compressed.ts'];

/** Builds the admin panel unless what is built is newer than all that it is made of. */
export async function freshPanel(): Promise<void> {
  const built = await changedAt(path.join(panel, 'dist/index.html'));
  const changes = await Promise.all(sources.map((name) => newestIn(path.join(panel, name))));
  if (built > Math.max(...changes)) return;
  const draft = path.join(panel, `dist-${process.pid}`);
  const args = ['run', '--silent', 'build', '--', '--outDir', draft];
  // As it is delivered, and not as tests would have it.
  await promisify(execFile)('npm', args, { cwd: panel, env: { ...process.env, NODE_ENV: 'production' } });
  await rm(path.join(panel, 'dist'), { recursive: true, force: true });
  await rename(draft, path.join(panel, 'dist'));
}

/** When the newest file of a folder, or a file itself, was changed: in milliseconds. */
async function newestIn(place: string): Promise<number> {
  const names = await readdir(place, { recursive: true }).catch(() => []);
  const times = await Promise.all([place, ...names.map((name) => path.join(place, name))].map(changedAt));
  return Math.max(...times);
}

/** 0 for what is not there. */
function changedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
