import type { FileHandle } from 'node:fs/promises';
import { UnsupportedAudioError } from './audio-type.ts';

/** Bytes: an Ogg page has at most 65,307; the rest is for tags after the last page. */
const oggTailBytes = 128 * 1024;
const oggHeaderBytes = 27;
/** Written as the length by programs that write WAV to a pipe and cannot know it. */
const unknownLength = 0x7fff_0000;
/** Chunks of a WAV file that are examined; real ones have a handful. */
const mostChunks = 1000;
/** The fraction of the audio that may be missing before a file counts as truncated. */
const tolerance = 0.01;

/** @returns null: the headers contain the duration.
 * @throws {UnsupportedAudioError} if the last Ogg page is longer than the file. The last page need not be marked
 * as such: recordings of broadcasts have no mark. */
export async function checkOgg(file: FileHandle, size: number): Promise<null> {
  const start = Math.max(0, size - oggTailBytes);
  const tail = Buffer.alloc(size - start);
  await file.read(tail, 0, tail.length, start);
  const at = tail.lastIndexOf('OggS');
  if (at === -1) return null;
  const segments = tail[at + oggHeaderBytes - 1] ?? 0;
  const lengths = tail.subarray(at + oggHeaderBytes, at + oggHeaderBytes + segments);
  const end = at + oggHeaderBytes + segments + lengths.reduce((sum, length) => sum + length, 0);
  if (at + oggHeaderBytes > tail.length || end > tail.length) {
    throw new UnsupportedAudioError('cut off: its last Ogg page is incomplete');
  }
  return null;
}

/** @returns null: the headers contain the duration.
 * @throws {UnsupportedAudioError} if the samples of a WAV file are longer than the file. */
export async function checkWav(file: FileHandle, size: number): Promise<null> {
  const header = Buffer.alloc(8);
  let at = 12;
  for (let chunk = 0; chunk < mostChunks && at + header.length < size; chunk += 1) {
    await file.read(header, 0, header.length, at);
    const length = header.readUInt32LE(4);
    const isData = header.toString('latin1', 0, 4) === 'data';
    at += header.length;
    if (isData && length < unknownLength && at + length * (1 - tolerance) > size) {
      throw new UnsupportedAudioError(
        `cut off: only ${size - at} of its ${length} bytes of audio are present`,
      );
    }
    if (isData) return null;
    at += length + (length % 2);
  }
  return null;
}
