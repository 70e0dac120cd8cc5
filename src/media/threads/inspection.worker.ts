// Runs in a thread of its own: the name of a file comes in as a message, what the file says of itself goes out as one.
// From source, Node runs this file as it is, so that all that it imports may only hold TypeScript which can simply be
// erased.

import { parentPort } from 'node:worker_threads';
import { findAudioType, measureAudio, UnsupportedAudioError } from '@tonearm/audio-measure';
import { readAudioMetadata, readAudioTags } from '../audio-metadata.service.ts';
import type { InspectionJob, InspectionReport } from './inspection-job.model.ts';

parentPort?.on('message', async (job: InspectionJob) => {
  const report: InspectionReport = await inspect(job).then((answer) => ({ answer }), reported);
  parentPort?.postMessage(report);
});

async function inspect({ inspection, file, type }: InspectionJob) {
  const known = type ?? (await findAudioType(file));
  if (inspection === 'type') return known;
  if (inspection === 'tags') return readAudioTags(file, known);
  return readAudioMetadata(file, known, await measureAudio(file, known.extension));
}

function reported(error: unknown): InspectionReport {
  const unsupported = error instanceof UnsupportedAudioError;
  const message = error instanceof Error ? error.message : String(error);
  const details = unsupported ? {} : { ...Object(error) };
  return { error: { unsupported, message, details } };
}
