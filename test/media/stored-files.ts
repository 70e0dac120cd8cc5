import { randomBytes } from 'node:crypto';
import { utimes } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { EntityManager } from '@mikro-orm/postgresql';
import sharp from 'sharp';
import type { Image } from '../../src/media/image.entity.ts';
import { keepImage, recordImage, sha256Of } from '../../src/media/media.service.ts';
import type { MediaStore } from '../../src/media/media.store.ts';
import { audioKey } from '../../src/media/media-formats.model.ts';
import { transaction } from '../../src/persistence/transaction.service.ts';

export interface StoredFile {
  key: string;
  bytes: Buffer;
}

/** Puts random bytes into a store, the way that audio gets there. */
export async function storeBytes(store: MediaStore, size = 1000, extension = 'mp3'): Promise<StoredFile> {
  const bytes = randomBytes(size);
  const key = audioKey(sha256Of(bytes), extension);
  await store.put(key, bytes);
  return { key, bytes };
}

/** Gives a file a date whose milliseconds, if they were rounded, would be in the next second. */
export async function dateJustBeforeTheSecond(file: string): Promise<void> {
  const seconds = Date.parse('2026-01-02T03:04:05Z') / 1000 + 0.999_8;
  await utimes(file, seconds, seconds);
}

/** What a store has under a key. */
export async function readStored(store: MediaStore, key: string): Promise<Buffer> {
  return buffer(await store.get(key));
}

/** Stores and records a picture that nothing refers to yet. */
export async function storePicture(
  em: EntityManager,
  store: MediaStore,
  picture: Uint8Array,
): Promise<Image> {
  const kept = await keepImage(store, picture);
  return transaction(em, (transaction) => recordImage(transaction, store, kept));
}

export interface PictureFacts {
  width: number;
  height: number;
  /** EXIF's number for how the camera was held. */
  orientation?: number;
}

/** A photograph: its left half red, its right half blue, with all that a camera writes into it. */
export function photograph({ width, height, orientation = 1 }: PictureFacts): Promise<Buffer> {
  const right = { create: { width: width / 2, height, channels: 3 as const, background: '#0000ff' } };
  return sharp({ create: { width, height, channels: 3, background: '#ff0000' } })
    .composite([{ input: right, left: width / 2, top: 0 }])
    .withExif({ IFD0: { Copyright: 'Me', Artist: 'My name' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation })
    .jpeg({ quality: 100 })
    .toBuffer();
}
