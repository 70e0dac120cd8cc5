import { createHash } from 'node:crypto';
import type { DiskPath } from './disk-path.ts';
import { type OpenAudio, withAudio } from './open-audio.ts';
import { soundParts } from './sound-parts.ts';
import { type Stretch, SyncBytes } from './sync-bytes.ts';

/** Bytes read at once. */
const chunkBytes = 1024 * 1024;

/** What tells files and recordings apart. */
export interface AudioHashes {
  /** Hexadecimal SHA-256 of all bytes. */
  sha256: string;
  /** Hexadecimal SHA-256 of the sound: it stays the same when tags, pictures and padding change. */
  sound: string;
}

/** Hashes a file in one pass. Synchronous: for worker threads. */
export function hashAudio(file: DiskPath | OpenAudio): Promise<AudioHashes> {
  return withAudio(file, hashOpen);
}

function hashOpen(audio: OpenAudio): AudioHashes {
  const { size } = audio;
  const parts = soundParts(new SyncBytes(audio));
  const whole = createHash('sha256');
  const sound = createHash('sha256');
  const buffer = audio.bytes ?? Buffer.allocUnsafe(chunkBytes);
  let next = 0;
  for (let at = 0; at < size; ) {
    const bytes = audio.bytes ?? buffer.subarray(0, audio.read(buffer, 0, buffer.length, at).bytesRead);
    if (bytes.length === 0) break;
    whole.update(bytes);
    const end = at + bytes.length;
    for (let part = parts[next]; part && part.start < end; part = parts[next]) {
      sound.update(within(bytes, at, part));
      if (part.end > end) break;
      next += 1;
    }
    at = end;
  }
  return { sha256: whole.digest('hex'), sound: sound.digest('hex') };
}

/** What of a part is among the bytes at `at`. */
function within(bytes: Buffer, at: number, { start, end }: Stretch): Buffer {
  return bytes.subarray(Math.max(0, start - at), Math.min(bytes.length, end - at));
}
