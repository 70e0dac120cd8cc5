// Runs in a thread of its own: a tune comes in as a message, its MP3 file goes out as one. From source, Node
// runs this file as it is, so that all that it imports may only hold TypeScript which can simply be erased.

import { parentPort } from 'node:worker_threads';
import { renderTune } from './tune.ts';
import { createTuneEncoder } from './tune-encoder.ts';
import type { TuneJob } from './tune-job.ts';

// Ready before the first message is read, so that answers keep the order of the questions.
const encodeTune = await createTuneEncoder();

parentPort?.on('message', ({ tune, tags }: TuneJob) => {
  const bytes = encodeTune(renderTune(tune), tags);
  parentPort?.postMessage(bytes, [bytes.buffer]);
});
