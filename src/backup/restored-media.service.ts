import { createInterface } from 'node:readline';
// As a whole: an older Node.js, which has no Zstandard, is to come as far as the check of its version.
import zlib from 'node:zlib';
import type { MediaStore } from '../media/media.store.ts';
import type { BackupManifest } from './backup.model.ts';
import type { BackupStore } from './backup.store.ts';

/** The keys of files that the backup refers to and the store does not hold. */
export async function missingMedia(
  store: BackupStore,
  backup: string,
  { media }: BackupManifest,
  files: MediaStore,
): Promise<string[]> {
  const present = new Set<string>();
  for await (const { key } of files.list()) present.add(key);
  const content = (await store.read(backup, media.file)).pipe(zlib.createZstdDecompress());
  const missing: string[] = [];
  for await (const line of createInterface({ input: content, crlfDelay: Number.POSITIVE_INFINITY })) {
    const [key = ''] = line.split('\t');
    if (!present.has(key)) missing.push(key);
  }
  return missing;
}
