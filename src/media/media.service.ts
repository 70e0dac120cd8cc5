import type { EntityManager } from '@mikro-orm/postgresql';
import { AudioFile } from './audio.entity.ts';
import type { AudioMetadata } from './audio.metadata.ts';
import { Image } from './image.entity.ts';
import { processImage } from './image.processing.ts';
import { audioKey, audioTypes, imageKey } from './media.formats.ts';
import type { MediaStore } from './media.store.ts';
import { type StagedFile, stageFile } from './staged.file.ts';

/** Moves staged audio into the store and records it. The file comes first: should the transaction fail, it
 * stays behind unreferenced, which harms nobody; a row without its file would.
 * @returns the row, managed by `em`; the one that is there already for content that is. */
export async function storeAudio(
  em: EntityManager,
  store: MediaStore,
  staged: StagedFile,
  facts: AudioMetadata,
) {
  const key = audioKey(staged.sha256, facts.extension);
  await store.keep(staged, key);
  return em.upsert(
    AudioFile,
    {
      key,
      size: staged.size,
      mimeType: audioTypes[facts.extension] ?? 'application/octet-stream',
      bitrate: facts.bitrate,
      sampleRate: facts.sampleRate,
      codec: facts.codec,
      createdAt: new Date(),
    },
    { onConflictAction: 'ignore' },
  );
}

/** Makes a picture presentable, stores it and records it.
 * @returns the row, managed by `em`.
 * @throws when the bytes are not a picture. */
export async function storeImage(em: EntityManager, store: MediaStore, original: Uint8Array): Promise<Image> {
  const { bytes, ...facts } = await processImage(original);
  const staged = await stageFile(store.stagingFolder, bytes);
  const key = imageKey(staged.sha256);
  await store.keep(staged, key);
  return em.upsert(
    Image,
    { key, size: bytes.length, ...facts, createdAt: new Date() },
    { onConflictAction: 'ignore' },
  );
}
