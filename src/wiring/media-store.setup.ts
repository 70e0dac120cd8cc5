import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.ts';
import { DiskStore } from '../media/disk.store.ts';
import type { MediaStore } from '../media/media.store.ts';

/** Opens the media store that is configured.
 * @throws when its folder can't be made, or its bucket can't be used. */
export async function openStore({ media, dataDir }: Pick<Config, 'media' | 'dataDir'>): Promise<MediaStore> {
  if (!media.s3) {
    await mkdir(media.dir, { recursive: true });
    return new DiskStore(media.dir);
  }
  // Loaded late: a store on disk can do without Amazon's libraries.
  const { S3Store } = await import('../media/s3.store.ts');
  const store = new S3Store(media.s3, path.join(dataDir, 'incoming'));
  await store.check();
  return store;
}
