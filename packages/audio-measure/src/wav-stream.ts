import type { FileHandle } from 'node:fs/promises';
import type { StreamFacts } from './stream-facts.ts';

/** Chunks that are examined; real files have a handful. */
const mostChunks = 1000;
const extensible = 0xfffe;
const pcm = 1;
const float = 3;

/** Samples of more than 16 bits or two channels hide their format in an extension of the header.
 * @returns null unless they are uncompressed. */
export async function describeWav(file: FileHandle, size: number): Promise<StreamFacts | null> {
  const header = Buffer.alloc(8);
  let at = 12;
  for (let chunk = 0; chunk < mostChunks && at + header.length < size; chunk += 1) {
    await file.read(header, 0, header.length, at);
    at += header.length;
    const length = header.readUInt32LE(4);
    if (header.toString('latin1', 0, 4) === 'fmt ') return describeFormat(file, at, length);
    at += length + (length % 2);
  }
  return null;
}

async function describeFormat(file: FileHandle, at: number, length: number): Promise<StreamFacts | null> {
  const format = Buffer.alloc(40);
  await file.read(format, 0, Math.min(length, format.length), at);
  const tag = format.readUInt16LE(0);
  const kind = tag === extensible ? format.readUInt16LE(24) : tag;
  if (kind !== pcm && kind !== float) return null;
  return {
    codec: kind === pcm ? 'PCM' : 'IEEE_FLOAT',
    channels: format.readUInt16LE(2),
    bitDepth: (tag === extensible && format.readUInt16LE(18)) || format.readUInt16LE(14),
    lossless: true,
  };
}
