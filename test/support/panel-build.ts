import { execFile } from 'node:child_process';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const panel = path.join(root, 'admin');
const sources = [
  'src',
  'index.html',
  'package.json',
  'vite.config.ts',
  'vite.compressed.ts',
  'vite.documents.ts',
];

/** Builds the admin panel, unless the build is newer than all of its sources. */
export async function freshPanel(): Promise<void> {
  const built = await changedAt(path.join(panel, 'dist/index.html'));
  const changes = await Promise.all(sources.map((name) => newestIn(path.join(panel, name))));
  if (built > Math.max(...changes)) return;
  const draft = path.join(panel, `dist-${process.pid}`);
  const args = ['run', '--silent', 'build', '--', '--outDir', draft];
  // As it is delivered, not configured for tests.
  await promisify(execFile)('npm', args, { cwd: panel, env: { ...process.env, NODE_ENV: 'production' } });
  await rm(path.join(panel, 'dist'), { recursive: true, force: true });
  await rename(draft, path.join(panel, 'dist'));
}

/** The time in milliseconds when the newest file of a folder, or a file itself, was changed. */
async function newestIn(place: string): Promise<number> {
  const names = await readdir(place, { recursive: true }).catch(() => []);
  const times = await Promise.all([place, ...names.map((name) => path.join(place, name))].map(changedAt));
  return Math.max(...times);
}

/** 0 if it does not exist. */
function changedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
