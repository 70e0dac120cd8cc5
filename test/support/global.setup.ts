import path from 'node:path';
import { Client } from 'pg';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { openEmbeddedServer } from '../../src/database/embedded.open.ts';
import { freshPanel } from './panel.build.ts';
import { dropDatabase, makeTemplate, runPrefix } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A URL of the server that tests make their databases on. */
    serverUrl: string;
    /** The migrated database that each test file gets a copy of. */
    template: string;
  }
}

/** Starts one server for the run (or takes the one that DATABASE_URL names), makes the template, and builds the
 * panel. */
export default async function setup(project: TestProject) {
  await freshPanel();
  const embedded = process.env.DATABASE_URL ? undefined : await openTestServer();
  const serverUrl = process.env.DATABASE_URL ?? embedded?.url('postgres') ?? '';
  const prefix = runPrefix();
  const template = await makeTemplate(serverUrl, prefix);
  project.provide('serverUrl', serverUrl);
  project.provide('template', template);
  return async () => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    for (const { name } of rows) await dropDatabase(client, name);
    await client.end();
    await embedded?.close();
  };
}

function openTestServer() {
  const folder = path.resolve('.data/test-postgres');
  return openEmbeddedServer({ folder, durable: false, logger: pino({ level: 'warn' }) });
}
