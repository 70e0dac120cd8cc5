import type { TestProject } from 'vitest/node';
import { freshPages } from './page-build.ts';
import { dropDatabases, openTestServer } from './run-end.ts';
import { watchRun } from './run-watch.ts';
import { makeTemplate, runPrefix } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A URL of the server on which tests create their databases. */
    serverUrl: string;
    /** The migrated database that each test file copies. */
    template: string;
  }
}

/** Starts one server for the run (or uses the one in DATABASE_URL), creates the template, and builds the pages. */
export default async function setup(project: TestProject) {
  await freshPages();
  const embedded = process.env.DATABASE_URL ? undefined : await openTestServer();
  const serverUrl = process.env.DATABASE_URL ?? embedded?.url('postgres') ?? '';
  const run = { serverUrl, prefix: runPrefix() };
  const unwatch = watchRun(run, embedded !== undefined);
  const template = await makeTemplate(serverUrl, run.prefix);
  project.provide('serverUrl', serverUrl);
  project.provide('template', template);
  return async () => {
    await dropDatabases(run);
    await embedded?.close();
    unwatch();
  };
}
