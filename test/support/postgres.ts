import { readFileSync } from 'node:fs';
import path from 'node:path';
import { databaseUrl } from '@tonearm/embedded-postgres';
import { Client, type QueryResultRow } from 'pg';
import type { DataFolder } from './server.ts';

/** The address of an installation's embedded PostgreSQL while it runs. */
export function embeddedUrl({ data }: DataFolder): string {
  const folder = path.join(data, 'postgres');
  const password = readFileSync(path.join(folder, 'password'), 'utf8').trim();
  const port = Number(readFileSync(path.join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[3]);
  return databaseUrl({ port, password }, 'tonearm');
}

/** Queries the embedded PostgreSQL of an installation directly, not through the server. */
export function postgresIn<Row extends QueryResultRow>(
  folder: DataFolder,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return ask(embeddedUrl(folder), text, values);
}

/** Runs one statement on a separate connection. */
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
