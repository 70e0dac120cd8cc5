import { readFileSync } from 'node:fs';
import path from 'node:path';
import { databaseUrl } from '@tonearm/embedded-postgres';
import { Client, type QueryResultRow } from 'pg';
import type { DataFolder } from './server.ts';

/** Where the embedded PostgreSQL of an installation can be reached while it runs. */
export function embeddedUrl({ data }: DataFolder): string {
  const folder = path.join(data, 'postgres');
  const password = readFileSync(path.join(folder, 'password'), 'utf8').trim();
  const port = Number(readFileSync(path.join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[3]);
  return databaseUrl({ port, password }, 'tonearm');
}

/** Asks the embedded PostgreSQL of an installation, past the server. */
export function postgresIn<Row extends QueryResultRow>(
  folder: DataFolder,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return ask(embeddedUrl(folder), text, values);
}

/** Runs one statement over a connection of its own. */
export async function ask<Row extends QueryResultRow>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
