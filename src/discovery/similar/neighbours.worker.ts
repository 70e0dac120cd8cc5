// Runs in a worker thread, which receives the database's URL and answers with its result. From source, Node.js runs
// this file by stripping types, so everything it imports may only use erasable TypeScript.

import { parentPort, workerData } from 'node:worker_threads';
import { Client } from 'pg';
import { makeNeighbours } from './neighbours-run.writes.ts';

const client = new Client({ connectionString: String(workerData), application_name: 'tonearm neighbours' });
// If the connection is lost, the current query fails as well, and reports it.
client.on('error', () => undefined);
await client.connect();
try {
  parentPort?.postMessage(await makeNeighbours(client));
} finally {
  await client.end();
}
