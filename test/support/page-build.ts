import { execFile } from 'node:child_process';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
const sources = ['src', 'public', 'index.html', 'package.json', 'vite.config.ts'];
const shared = [
  'admin/vite.compressed.ts',
  'admin/vite.documents.ts',
  'packages/client/src',
  'packages/design/src',
].map((file) => path.join(root, file));

/** Builds player, panel and explorer, unless their builds are newer than all sources. */
export async function freshPages(): Promise<void> {
  await Promise.all(['player', 'admin', 'explorer'].map((name) => freshPage(path.join(root, name))));
}

async function freshPage(page: string): Promise<void> {
  const built = await changedAt(path.join(page, 'dist/index.html'));
  const places = [...sources.map((name) => path.join(page, name)), ...shared];
  if (built > Math.max(...(await Promise.all(places.map(newestIn))))) return;
  const draft = path.join(page, `dist-${process.pid}`);
  const args = ['run', '--silent', 'build', '--', '--outDir', draft];
  // As it is delivered, not configured for tests.
  await promisify(execFile)('npm', args, { cwd: page, env: { ...process.env, NODE_ENV: 'production' } });
  await rm(path.join(page, 'dist'), { recursive: true, force: true });
  await rename(draft, path.join(page, 'dist'));
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
