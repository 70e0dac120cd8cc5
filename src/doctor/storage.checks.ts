import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { MediaStore } from '../media/media.store.ts';
import { withDatabase } from './database.checks.ts';
import { someStoredFiles } from './database.queries.ts';
import { type Finding, Part, reasonOf } from './finding.model.ts';

/** Of each kind, from either end. */
const sampleSize = 10;

/** Whether what the database knows is in the store, and can be read.
 * @param url undefined: there is no database to ask. */
export async function examineMedia(config: Config, store: MediaStore, url?: string): Promise<Finding> {
  const part = new Part('media');
  const place = config.media.s3 ? 'the bucket' : config.media.dir;
  if (url === undefined) return part.skipped('There is no database that knows of files');
  const keys = await sample(url).catch(() => undefined);
  if (keys === undefined) return part.skipped('The database could not be asked for files');
  if (keys.length === 0) return part.ok(`There are no files in ${place} yet`);
  const looked = await Promise.all(keys.map(async (key) => ({ key, fault: await faultOf(store, key) })));
  const faults = looked.filter(({ fault }) => fault !== undefined);
  const [first] = faults;
  if (!first) return part.ok(`All of ${keys.length} files that were looked at can be read in ${place}`);
  return part.fault(
    `Of ${keys.length} files, ${faults.length} cannot be read in ${place}: ${first.key} (${first.fault})`,
    config.media.s3
      ? 'Is it the right bucket? Bring back its files, from a version or a copy.'
      : 'Is the volume mounted, and does the folder belong to the user of the server? Bring back MEDIA_DIR from your copy.',
  );
}

/** Whether a bucket takes, answers and gives up a file. A folder is not tried: what the doctor made there could belong to
 * another user than the server's. */
export async function examineBucket({ media: { s3 } }: Config, store: MediaStore): Promise<Finding> {
  const part = new Part('S3');
  if (!s3) return part.skipped('MEDIA_DRIVER is not s3');
  const key = `images/00/doctor-${randomUUID()}.webp`;
  const content = Buffer.from('The doctor was here.');
  let step = 'write to';
  try {
    await store.put(key, content);
    step = 'read';
    const link = await store.url(key, { from: new Date(), until: new Date(Date.now() + 60_000) }, 'GET');
    if (link !== null) {
      const answer = await fetch(link, { signal: AbortSignal.timeout(10_000) });
      if (!answer.ok) throw new Error(`a link to a file in it is answered with ${answer.status}`);
      if (!Buffer.from(await answer.arrayBuffer()).equals(content)) throw new Error('another file came back');
    }
    step = 'remove from';
    await store.delete(key);
    return part.ok(`The bucket ${s3.bucket} can be written, read by a link, and cleared`);
  } catch (error) {
    await store.delete(key).catch(() => undefined);
    return part.fault(
      `Could not ${step} the bucket ${s3.bucket}: ${reasonOf(error)}`,
      'The key needs s3:ListBucket on the bucket, and s3:GetObject, s3:PutObject and s3:DeleteObject in it; listeners must reach S3_ENDPOINT or S3_PUBLIC_URL.',
    );
  }
}

/** Folders of music that are missing or overlap are faults of the configuration. */
export function examineLibrary({ library: { dirs } }: Config): Finding {
  const part = new Part('library');
  return dirs.length === 0
    ? part.skipped('LIBRARY_DIRS is not set')
    : part.ok(`${dirs.join(', ')} can be read`);
}

function sample(url: string): Promise<string[]> {
  return withDatabase(url, (client) => someStoredFiles(client, sampleSize));
}

/** Why a file cannot be read; undefined if it can. */
async function faultOf(store: MediaStore, key: string): Promise<string | undefined> {
  try {
    const content = await store.get(key, { first: 0, last: 0 });
    for await (const _chunk of content) break;
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}
