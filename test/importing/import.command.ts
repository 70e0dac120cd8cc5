import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atFileEnd } from '../support/file-end.ts';
import { patientEnvironment } from '../support/patience.ts';
import { compiledProduct, sharedCompilation } from '../support/server-build.ts';

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

/** A command as a process of its own, compiled as it is delivered, which works in a folder of its own. */
export async function compileCommand(name: 'import' | 'scan', environment: () => Record<string, string>) {
  const product = await compiledProduct();
  const command = path.join(product, `cli/${name}.js`);
  const always = { PATH: process.env.PATH ?? '', NODE_ENV: 'test', ...sharedCompilation(product) };
  const cwd = await mkdtemp(path.join(tmpdir(), 'tonearm-command-'));
  atFileEnd(() => rm(cwd, { recursive: true, force: true }));
  const start = (...args: string[]) =>
    spawn(process.execPath, [command, ...args], {
      env: { ...always, ...patientEnvironment, ...environment() },
      cwd,
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
