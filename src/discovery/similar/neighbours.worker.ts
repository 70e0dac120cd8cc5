// Runs in a worker thread, which receives the database's URL and answers with its result. From source, Node.js runs
// this file by stripping types, so everything it imports may only use erasable TypeScript.

import { parentPort, workerData } from 'node:worker_threads';
import { withOwnConnection } from '../../persistence/own-connection.client.ts';
import { makeNeighbours } from './neighbours-run.writes.ts';

parentPort?.postMessage(await withOwnConnection(String(workerData), 'tonearm neighbours', makeNeighbours));
