// Runs in a worker thread: a tune is received as a message, and its MP3 file sent as one. From source, Node.js runs
// this file by stripping types, so everything it imports may only use erasable TypeScript.

import { parentPort } from 'node:worker_threads';
import { renderTune } from './tune.ts';
import { createTuneEncoder } from './tune-encoder.ts';
import type { TuneJob } from './tune-job.ts';

// Created before the first message is read, so that answers keep the order of the questions.
const encodeTune = await createTuneEncoder();

parentPort?.on('message', ({ tune, tags }: TuneJob) => {
  const bytes = encodeTune(renderTune(tune), tags);
  parentPort?.postMessage(bytes, [bytes.buffer]);
});
