import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { isAlive } from '@tonearm/embedded-postgres';
import { inject } from 'vitest';
import { onServer } from './template.ts';

/** The repository's root, where the product finds `public/`. */
export const projectFolder = path.resolve(import.meta.dirname, '../..');
/** What belongs to a run, by the pid of its process. Inside the project, because the product finds its packages by
 * looking upwards. */
export const buildsFolder = path.join(projectFolder, '.data/test-builds');
const compiler = path.join(
  path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin/tsc',
);

let product: Promise<string> | undefined;

/** The product as it is delivered, compiled once for a run of the tests, also if several tests ask for it at the same time.
 * @returns the folder of its `main.js` and `cli/`. */
export function compiledProduct(): Promise<string> {
  product ??= buildOfRun();
  return product;
}

async function buildOfRun(): Promise<string> {
  // All test files of a run are processes with the same parent, and know the same template.
  const build = path.join(buildsFolder, `${process.ppid}-${inject('template')}`);
  await onServer(inject('serverUrl'), async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [build]);
    if (!(await exists(build))) await compile(build);
  });
  return path.join(build, 'src');
}

/** The environment in which the commands of one product share what Node.js compiles of them. A server keeps that itself.
 * @param product the folder of its `cli/`. */
export function sharedCompilation(product: string): { NODE_COMPILE_CACHE: string } {
  return { NODE_COMPILE_CACHE: path.join(product, '../.compiled-commands') };
}

async function compile(build: string): Promise<void> {
  await mkdir(buildsFolder, { recursive: true });
  await removeOldBuilds();
  const draft = path.join(buildsFolder, `${process.ppid}-${randomUUID()}`);
  const options = ['--outDir', draft, '--incremental', 'false'];
  try {
    if (await isBuilt()) await cp(path.join(projectFolder, 'dist'), draft, { recursive: true });
    else {
      await run([compiler, '-p', 'tsconfig.build.json', ...options]);
      await run(['scripts/bundle.js', draft]);
    }
    await rename(draft, build);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const output = error instanceof Error && 'stdout' in error ? error.stdout : error;
    throw new Error(`The product does not compile:\n${output}`, { cause: error });
  }
}

/** Whether an installation has built these very sources. Even then it is a copy that runs: a build may come in between. */
async function isBuilt(): Promise<boolean> {
  const script: { isBuilt(): boolean } = await import(path.join(projectFolder, 'scripts/server-build.js'));
  return script.isBuilt();
}

async function run(script: string[]): Promise<void> {
  await promisify(execFile)(process.execPath, script, { cwd: projectFolder });
}

async function removeOldBuilds(): Promise<void> {
  const ended = (await readdir(buildsFolder)).filter((name) => !isAlive(Number.parseInt(name, 10)));
  await Promise.all(ended.map((name) => rm(path.join(buildsFolder, name), { recursive: true, force: true })));
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
