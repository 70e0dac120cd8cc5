import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import type { DiskStore } from '../../src/media/disk.store.ts';
import { audioKey } from '../../src/media/media.formats.ts';
import { stageFile } from '../../src/media/staged.file.ts';

export interface StoredFile {
  key: string;
  bytes: Buffer;
}

/** Puts random bytes into a store, the way that audio gets there. */
export async function storeBytes(store: DiskStore, size = 1000, extension = 'mp3'): Promise<StoredFile> {
  const bytes = randomBytes(size);
  const staged = await stageFile(store.stagingFolder, bytes);
  const key = audioKey(staged.sha256, extension);
  await store.keep(staged, key);
  return { key, bytes };
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
