// Runs in a worker thread: receives the name of a file as a message, and answers with its metadata. From source,
// Node.js runs this file by stripping types, so everything it imports may only use erasable TypeScript.

import { parentPort } from 'node:worker_threads';
import { findAudioType, UnsupportedAudioError } from '@tonearm/audio-measure';
import { readAudioMetadata, readAudioTags } from '../audio-metadata.service.ts';
import { diskPath } from '../disk-path.model.ts';
import type { InspectionJob, InspectionReport } from './inspection-job.model.ts';

parentPort?.on('message', async (job: InspectionJob) => {
  const report: InspectionReport = await inspect(job).then((answer) => ({ answer }), reported);
  parentPort?.postMessage(report);
});

async function inspect({ inspection, file, type }: InspectionJob) {
  const known = type ?? (await findAudioType(diskPath(file)));
  if (inspection === 'type') return known;
  if (inspection === 'tags') return readAudioTags(file, known);
  return readAudioMetadata(file, known);
}

function reported(error: unknown): InspectionReport {
  const unsupported = error instanceof UnsupportedAudioError;
  const message = error instanceof Error ? error.message : String(error);
  const details = unsupported ? {} : { ...Object(error) };
  return { error: { unsupported, message, details } };
}
