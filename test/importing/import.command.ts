import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { access, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { atFileEnd } from '../support/file-end.ts';

const project = path.resolve(import.meta.dirname, '../..');
const compiler = path.join(
  path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin/tsc',
);

export interface Finished {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  errors: string;
}

/** The import as a process of its own. */
export function compileImport(environment: () => Record<string, string>) {
  return compileCommand('import', environment);
}

/** A command as a process of its own, compiled as it is delivered, for the calling test file. */
export async function compileCommand(name: 'import' | 'scan', environment: () => Record<string, string>) {
  const build = path.join(project, '.data', `test-import-${randomUUID()}`);
  atFileEnd(() => rm(build, { recursive: true, force: true }));
  const options = ['--outDir', build, '--tsBuildInfoFile', path.join(build, '.tsbuildinfo')];
  const compiled = await finish(
    spawn(process.execPath, [compiler, '-p', 'tsconfig.build.json', ...options], { cwd: project }),
  );
  const command = path.join(build, `src/cli/${name}.js`);
  await access(command).catch(() => {
    throw new Error(`The project does not compile:\n${compiled.output}`);
  });
  const start = (...args: string[]) =>
    spawn(process.execPath, [command, ...args], {
      env: { PATH: process.env.PATH ?? '', NODE_ENV: 'test', ...environment() },
      cwd: build,
    });
  return { start, run: (...args: string[]) => finish(start(...args)) };
}

export function finish(child: ChildProcess): Promise<Finished> {
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      errors += chunk;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, output, errors }));
  });
}

/** When the process writes something that matches. */
export function written(child: ChildProcess, pattern: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
      if (pattern.test(output)) resolve();
    });
    child.once('close', () => reject(new Error(`It ended without writing ${pattern}:\n${output}`)));
  });
}
