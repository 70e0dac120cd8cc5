// Runs in a worker thread: receives the name of a file as a message, and answers with its metadata. From source,
// Node.js runs this file by stripping types, so everything it imports may only use erasable TypeScript.

import { parentPort } from 'node:worker_threads';
import { findAudioType, hashAudio, UnsupportedAudioError, withAudio } from '@tonearm/audio-measure';
import { metadataOf, readAudioMetadata, readAudioTags } from '../audio-metadata.service.ts';
import { diskPath } from '../disk-path.model.ts';
import { identityIn, sameFile } from '../file-identity.service.ts';
import type { AudioContents, InspectionJob, InspectionReport } from './inspection-job.model.ts';

parentPort?.on('message', async (job: InspectionJob) => {
  const report: InspectionReport = await inspect(job).then((answer) => ({ answer }), reported);
  parentPort?.postMessage(report);
});

async function inspect({ inspection, file, type }: InspectionJob) {
  if (inspection === 'hashes') return hashAudio(diskPath(file));
  if (inspection === 'contents') return readContents(file);
  const known = type ?? (await findAudioType(diskPath(file)));
  if (inspection === 'type') return known;
  if (inspection === 'tags') return readAudioTags(file, known);
  return readAudioMetadata(file, known);
}

/** Opens the file once: its size and date are those of the bytes that were read. */
function readContents(file: string): Promise<AudioContents> {
  return withAudio(diskPath(file), async (audio) => {
    const before = identityIn(audio.stats());
    const metadata = await metadataOf(audio);
    const hashes = await hashAudio(audio);
    const after = identityIn(audio.stats());
    return { hashes, metadata, identity: sameFile(before, after) ? after : null };
  });
}

function reported(error: unknown): InspectionReport {
  const unsupported = error instanceof UnsupportedAudioError;
  const message = error instanceof Error ? error.message : String(error);
  const details = unsupported ? {} : { ...Object(error) };
  return { error: { unsupported, message, details } };
}
