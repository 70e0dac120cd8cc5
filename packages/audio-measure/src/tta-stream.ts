import { type ByteSource, id3Bytes } from './byte-source.ts';
import { type AudioMeasure, measured } from './stream-facts.ts';

const headerBytes = 22;

/** True Audio: a header, the lengths of all frames, the frames. */
export async function measureTta(source: ByteSource): Promise<AudioMeasure> {
  const start = await id3Bytes(source);
  const head = await source.readPadded(start, headerBytes);
  const channels = head.readUInt16LE(6);
  const bitDepth = head.readUInt16LE(8);
  const sampleRate = head.readUInt32LE(10);
  const samples = head.readUInt32LE(14);
  const frameSamples = Math.floor((256 * sampleRate) / 245) || 1;
  const frames = Math.ceil(samples / frameSamples);
  const table = await source.read(start + headerBytes, Math.min(frames * 4, source.size));
  let at = start + headerBytes + frames * 4 + 4;
  let found = 0;
  for (; found < frames && (found + 1) * 4 <= table.length; found += 1) {
    const end = at + table.readUInt32LE(found * 4);
    if (end > source.size) break;
    at = end;
  }
  return measured({
    facts: { codec: 'TTA', container: 'TTA', channels, sampleRate, bitDepth, lossless: true },
    duration: Math.min(samples, found * frameSamples) / sampleRate,
    announced: samples / sampleRate,
    bytes: Math.min(at, source.size) - start,
  });
}
