import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
/** Records what the build was made from. It is in the folder of the build, and goes with it. */
const record = path.join(root, 'dist/.built-from');
/** The workspaces that the server runs on. */
export const serverPackages = ['audio-measure', 'demo-music', 'embedded-postgres'].map(
  (name) => `packages/${name}`,
);
const inputs = ['src', 'migrations', ...serverPackages.map((folder) => `${folder}/src`)];
const settings = [
  'scripts/bundle.js',
  'package.json',
  // The build holds packages.
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'packages/tsconfig.json',
];

/** Whether the server is built from the sources as they are. By their content: copying changes times. */
export function isBuilt() {
  // An image has the build alone.
  if (!existsSync(path.join(root, 'src/main.ts'))) return true;
  if (!serverPackages.every((folder) => existsSync(path.join(root, folder, 'dist/index.js')))) return false;
  if (!existsSync(path.join(root, 'dist/bundle/server.js'))) return false;
  return existsSync(record) && readFileSync(record, 'utf8') === fingerprint();
}

/** Compiles the server, and then loads its modules once, so that Node.js need not compile them at the next start. */
export function buildServer() {
  const from = fingerprint();
  rmSync(record, { force: true });
  // What an interrupted `npm pack` left: the server would run on it.
  rmSync(path.join(root, 'dist/node_modules'), { recursive: true, force: true });
  run('npm', ['run', '--silent', 'build:server']);
  run(process.execPath, ['dist/src/warm-up.js']);
  writeFileSync(record, from);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...settings, ...inputs.flatMap(filesIn)]) {
    hash.update(`${file}\n`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
    .sort();
}

function run(program, args) {
  const shell = process.platform === 'win32' && program === 'npm';
  const { status } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell });
  if (status !== 0) process.exit(status ?? 1);
}
