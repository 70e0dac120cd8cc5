const audioCache = 'tonearm-offline-audio';

/** Caches exist in secure contexts only, as service workers do. */
export const canKeep = 'caches' in globalThis && 'indexedDB' in globalThis;

/** The browser's own cache may have an answer for an element, without leave to read it; and it need not keep a second copy. */
const past = { cache: 'no-store' } as const;

/** The store of the files is there, but has not been told that this page may read them (CORS). */
export class UnreadableStore extends Error {
  override name = 'UnreadableStore';
}

/** Asks for a file.
 * @throws {UnreadableStore} */
async function ask(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { ...past, signal });
  } catch (error) {
    if (!signal.aborted && navigator.onLine && (await answersAnybody(address))) throw new UnreadableStore();
    throw error;
  }
}

/** Whether a file can be had by a page that does not look into it, as an audio element does. */
async function answersAnybody(address: string): Promise<boolean> {
  const stop = new AbortController();
  try {
    const { type } = await fetch(address, { ...past, mode: 'no-cors', signal: stop.signal });
    return type === 'opaque';
  } catch {
    return false;
  } finally {
    // The file itself is not needed.
    stop.abort();
  }
}

/** Fetches a file to the disk of the device; nothing of it stays in memory.
 * @returns its size.
 * @throws {UnreadableStore} */
export async function keepFile(
  songId: string,
  address: string,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<number> {
  const answer = await ask(address, signal);
  if (!answer.ok || !answer.body) throw new Error(`The audio was answered with ${answer.status}`);
  const expected = Number(answer.headers.get('content-length') ?? 0);
  let size = 0;
  const counted = answer.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength;
        if (expected > 0) progress(size / expected);
        controller.enqueue(chunk);
      },
    }),
  );
  const headers = { 'content-type': answer.headers.get('content-type') ?? 'audio/mpeg' };
  const cache = await caches.open(audioCache);
  await cache.put(keyOf(songId), new Response(counted, { headers }));
  if (expected > 0 && size !== expected) {
    await cache.delete(keyOf(songId));
    throw new Error(`Only ${size} of ${expected} bytes arrived`);
  }
  return size;
}

/** The file as the browser keeps it: it is read from the disk as it is needed. Null if the browser has removed it. */
export async function keptFile(songId: string): Promise<Blob | null> {
  const answer = await (await caches.open(audioCache)).match(keyOf(songId));
  return answer ? answer.blob() : null;
}

export async function removeFile(songId: string): Promise<void> {
  await (await caches.open(audioCache)).delete(keyOf(songId));
}

/** A picture as part of its address, to be shown without a network and without the service worker. */
export async function pictureAddress(address: string): Promise<string> {
  const answer = await fetch(address, past);
  if (!answer.ok) throw new Error(`The picture was answered with ${answer.status}`);
  const blob = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

function keyOf(songId: string): string {
  return `/offline/audio/${songId}`;
}
