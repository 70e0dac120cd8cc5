// Runs in a thread of its own, which is made with the database's URL and answers what it did. From source, Node
// runs this file as it is, so that all that it imports may only hold TypeScript which can simply be erased.

import { parentPort, workerData } from 'node:worker_threads';
import { Client } from 'pg';
import { makeNeighbours } from './neighbours-run.service.ts';

const client = new Client({ connectionString: String(workerData), application_name: 'tonearm neighbours' });
// The query under way fails, too, when the connection is lost, and says so.
client.on('error', () => undefined);
await client.connect();
try {
  parentPort?.postMessage(await makeNeighbours(client));
} finally {
  await client.end();
}
