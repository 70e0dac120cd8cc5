import { createHash } from 'node:crypto';
import { enqueue } from '../jobs/job-queue.writes.ts';
import { takeAllTurns, takeTurns } from '../persistence/advisory-lock.queries.ts';
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

/** The number of keys for one job. */
const keysOfOneJob = 500;

/** Audio in the store that is not recorded yet. */
export interface KeptAudio {
  key: string;
  metadata: AudioMetadata;
  /** The hash of its sound, if it was asked for. */
  sound?: string | undefined;
  /** Discard it only after the transaction that records it. */
  staged: StagedFile;
}

/** A picture in the store that is not recorded yet. */
export interface KeptImage extends ProcessedImage {
  key: string;
}

/** Lock key shared by recording and removing a file. */
export function mediaLock(key: string): string {
  return `media ${key}`;
}

/** Facts that earlier versions did not record. */
const laterFacts = ['channels', 'bitDepth', 'lossless', 'container', 'fault'] as const;

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

/** Processes a picture and puts it into the store, before the transaction that records it.
 * @throws if the bytes are not a picture. */
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

// Call both of the following functions in the transaction that makes the reference, after everything else that waits
// for a lock, pictures before audio: transactions that take the same locks in different orders would deadlock.

/** Records kept audio. The file cannot be removed until the transaction ends; if it was removed since it was kept,
 * it is stored again.
 * @returns the row, managed by `em`; the existing one for content that is recorded already. */
export async function recordAudio(
  transaction: Transaction,
  store: MediaStore,
  { key, metadata, staged, sound }: KeptAudio,
): Promise<AudioFile> {
  const { em } = transaction;
  await takeTurns(transaction, mediaLock(key));
  await store.put(key, staged);
  const { bitrate, sampleRate, codec, channels, bitDepth, lossless, container } = metadata;
  const fault = faultOf(metadata);
  const facts = { bitrate, sampleRate, codec, channels, bitDepth, lossless, container, fault };
  return em.upsert(
    AudioFile,
    {
      key,
      size: staged.size,
      mimeType: contentType(key),
      ...facts,
      ...(sound && { sound }),
      storedAt: new Date(),
    },
    // The same bytes have the same facts; but the reader may know more of them than at the first time.
    {
      onConflictFields: ['key'],
      onConflictMergeFields: ['storedAt', ...(sound ? (['sound'] as const) : []), ...laterFacts],
    },
  );
}

/** Audio in a folder of the library, which is not copied. */
export interface PlacedAudio {
  key: string;
  metadata: AudioMetadata;
  /** Bytes. */
  size: number;
  /** The hash of its sound. */
  sound: string;
}

/** Audio that is in the store, or stays where it is. */
export type GivenAudio = KeptAudio | PlacedAudio;

/** Records audio of either kind. */
export function recordGivenAudio(
  transaction: Transaction,
  store: MediaStore,
  audio: GivenAudio,
): Promise<AudioFile> {
  return 'staged' in audio ? recordAudio(transaction, store, audio) : recordPlacedAudio(transaction, audio);
}

/** Records audio that stays where it is, in one statement.
 * @returns the rows, in the same order. */
export async function recordPlacedAudios(
  { em }: Transaction,
  files: readonly PlacedAudio[],
): Promise<AudioFile[]> {
  const rows = files.map(placedRow);
  const once = [...new Map(rows.map((row) => [row.key, row])).values()];
  if (once.length === 0) return [];
  once.sort((one, other) => (one.key < other.key ? -1 : 1));
  const recorded = await em.upsertMany(AudioFile, once, placedMerge);
  const byKey = new Map(recorded.map((file) => [file.key, file]));
  return rows.flatMap(({ key }) => byKey.get(key) ?? []);
}

const placedMerge = {
  onConflictFields: ['key' as const],
  onConflictMergeFields: ['storedAt' as const, 'sound' as const, ...laterFacts],
};

function placedRow({ key, metadata, size, sound }: PlacedAudio) {
  const { bitrate, sampleRate, codec, channels, bitDepth, lossless, container } = metadata;
  const facts = { bitrate, sampleRate, codec, channels, bitDepth, lossless, container };
  const fault = faultOf(metadata);
  return { key, size, mimeType: contentType(key), ...facts, fault, sound, storedAt: new Date() };
}

/** Records audio that stays where it is. */
export function recordPlacedAudio({ em }: Transaction, audio: PlacedAudio): Promise<AudioFile> {
  return em.upsert(AudioFile, placedRow(audio), placedMerge);
}

/** Fills what is not known of a recorded file. */
export async function fillAudioFacts(
  { em }: Transaction,
  key: string,
  metadata: Pick<AudioMetadata, 'channels' | 'bitDepth' | 'lossless' | 'container' | 'faults'>,
): Promise<void> {
  const file = await em.findOne(AudioFile, key);
  if (!file) return;
  const { channels, bitDepth, lossless, container } = metadata;
  file.channels ??= channels;
  file.bitDepth ??= bitDepth;
  file.lossless ??= lossless;
  file.container ??= container;
  file.fault ??= faultOf(metadata);
  await em.flush();
}

function faultOf({ faults }: Pick<AudioMetadata, 'faults'>): string | null {
  return faults.length > 0 ? faults.join('; ') : null;
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
    imageMerge,
  );
}

/** Records many kept pictures, each once, in the order of their keys: transactions that waited for each other's pictures
 * would deadlock.
 * @returns the rows, by their keys. */
export async function recordImages(
  transaction: Transaction,
  store: MediaStore,
  pictures: readonly KeptImage[],
): Promise<Map<string, Image>> {
  const once = [...new Map(pictures.map((picture) => [picture.key, picture])).values()];
  if (once.length === 0) return new Map();
  await takeAllTurns(
    transaction,
    once.map(({ key }) => mediaLock(key)),
  );
  for (const { key, bytes } of once) await store.put(key, bytes);
  const storedAt = new Date();
  const rows = once
    .map(({ key, bytes, width, height, blurhash }) => {
      return { key, size: bytes.length, width, height, blurhash, storedAt };
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  const recorded = await transaction.em.upsertMany(Image, rows, imageMerge);
  return new Map(recorded.map((image) => [image.key, image]));
}

const imageMerge = { onConflictFields: ['key' as const], onConflictMergeFields: ['storedAt' as const] };

/** Call in the transaction that removes the references to files. After the commit, a job removes files without
 * references, and leaves the others.
 * @param keys of audio and pictures; null and undefined are ignored. */
export async function releaseMedia(
  { em }: Transaction,
  keys: Iterable<string | null | undefined>,
): Promise<void> {
  const given = [...new Set(keys)].filter((key) => typeof key === 'string');
  for (let index = 0; index < given.length; index += keysOfOneJob) {
    await enqueue(em, releaseTask, { keys: given.slice(index, index + keysOfOneJob) });
  }
}

/** Hexadecimal SHA-256 of the bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
