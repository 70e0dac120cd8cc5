import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { type DataFolder, dataFolder, startProgram } from './server.ts';
import { buildsFolder } from './server-build.ts';

/** The folder of an installation whose database has its schema, and nothing else. A server's first start in an empty
 * folder takes twice the time of this one: for all tests that are not about it. */
export async function installedFolder(): Promise<DataFolder> {
  const folder = await dataFolder();
  await copy(await installation(), folder.data);
  return folder;
}

/** The data of an installation, made once for a run of the tests. */
async function installation(): Promise<string> {
  const made = path.join(buildsFolder, `${process.ppid}-${inject('template')}-installed`);
  if (existsSync(made)) return made;
  const folder = await dataFolder();
  const migration = await startProgram('cli/migrate.js', folder);
  const { code } = await migration.ended;
  if (code !== 0) throw new Error(`There is no installation to copy:\n${migration.output}`);
  const draft = path.join(buildsFolder, `${process.ppid}-${randomUUID()}`);
  await copy(folder.data, draft);
  try {
    await rename(draft, made);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another test file may have been faster.
    if (!existsSync(made)) throw error;
  }
  return made;
}

/** PostgreSQL's files belong to an account of its own where tests run as root. */
async function copy(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-a', from, to]);
}
