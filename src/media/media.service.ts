import { createHash } from 'node:crypto';
import { enqueue } from '../jobs/job-queue.service.ts';
import { takeTurns } from '../persistence/advisory-lock.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { AudioFile } from './audio-file.entity.ts';
import type { AudioMetadata } from './audio-metadata.service.ts';
import { Image } from './image.entity.ts';
import { type ProcessedImage, type ProcessingOptions, processImage } from './image-processing.service.ts';
import type { MediaStore } from './media.store.ts';
import { audioKey, contentType, imageKey } from './media-formats.model.ts';
import type { StagedFile } from './staged-file.service.ts';

/** The name of the task, in the queue. */
export const releaseTask = 'media:release';

/** How many keys one job takes. */
const keysOfOneJob = 500;

/** Audio that is in the store and not recorded yet. */
export interface KeptAudio {
  key: string;
  metadata: AudioMetadata;
  /** Not to be discarded before the transaction that records it has ended. */
  staged: StagedFile;
}

/** A picture that is in the store and not recorded yet. */
export interface KeptImage extends ProcessedImage {
  key: string;
}

/** Lock key shared by recording and removing a file. */
export function mediaLock(key: string): string {
  return `media ${key}`;
}

/** Puts staged audio into the store, before the transaction that records it. */
export async function keepAudio(
  store: MediaStore,
  staged: StagedFile,
  metadata: AudioMetadata,
): Promise<KeptAudio> {
  const key = audioKey(staged.sha256, metadata.extension);
  await store.put(key, staged);
  return { key, metadata, staged };
}

/** Makes a picture presentable and puts it into the store, before the transaction that records it.
 * @throws when the bytes are not a picture. */
export async function keepImage(
  store: MediaStore,
  original: Uint8Array,
  options?: ProcessingOptions,
): Promise<KeptImage> {
  const processed = await processImage(original, options);
  const key = imageKey(sha256Of(processed.bytes));
  await store.put(key, processed.bytes);
  return { key, ...processed };
}

// Call both of the following in the transaction that makes the reference, after all else that it waits for,
// pictures before audio: transactions that took the same locks in different orders would wait for each other.

/** Records kept audio. Until the transaction ends, nobody removes the file; should it have been removed since it
 * was kept, it is put again.
 * @returns the row, managed by `em`; the one that is there already for content that is. */
export async function recordAudio(
  transaction: Transaction,
  store: MediaStore,
  { key, metadata, staged }: KeptAudio,
): Promise<AudioFile> {
  const { em } = transaction;
  await takeTurns(transaction, mediaLock(key));
  await store.put(key, staged);
  const { bitrate, sampleRate, codec } = metadata;
  return em.upsert(
    AudioFile,
    {
      key,
      size: staged.size,
      mimeType: contentType(key),
      bitrate,
      sampleRate,
      codec,
      storedAt: new Date(),
    },
    { onConflictFields: ['key'], onConflictMergeFields: ['storedAt'] },
  );
}

/** Records a kept picture, as `recordAudio` does audio. */
export async function recordImage(
  transaction: Transaction,
  store: MediaStore,
  { key, bytes, width, height, blurhash }: KeptImage,
): Promise<Image> {
  const { em } = transaction;
  await takeTurns(transaction, mediaLock(key));
  await store.put(key, bytes);
  return em.upsert(
    Image,
    { key, size: bytes.length, width, height, blurhash, storedAt: new Date() },
    { onConflictFields: ['key'], onConflictMergeFields: ['storedAt'] },
  );
}

/** Call in the transaction that removes the references to files: when it has committed, a job removes those that
 * nothing refers to any more, and leaves the others.
 * @param keys of audio and pictures; null and undefined, for what has none, are left out. */
export async function releaseMedia(
  { em }: Transaction,
  keys: Iterable<string | null | undefined>,
): Promise<void> {
  const given = [...new Set(keys)].filter((key) => typeof key === 'string');
  for (let index = 0; index < given.length; index += keysOfOneJob) {
    await enqueue(em, releaseTask, { keys: given.slice(index, index + keysOfOneJob) });
  }
}

/** Hexadecimal, of the bytes that a file's name is made of. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
