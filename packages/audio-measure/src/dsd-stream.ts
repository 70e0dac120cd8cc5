import { UnsupportedAudioError } from './audio-type.ts';
import type { ByteSource } from './byte-source.ts';
import { type AudioMeasure, measured, type StreamFacts } from './stream-facts.ts';

const mostChunks = 1000;

function dsdFacts(
  container: string,
  codec: 'DSD' | 'DST',
  channels: number,
  sampleRate: number,
): StreamFacts {
  return { codec, container, channels, sampleRate, bitDepth: 1, lossless: true };
}

/** DSF, by Sony: three chunks in a fixed order. */
export async function measureDsf(source: ByteSource): Promise<AudioMeasure> {
  const head = await source.readPadded(0, 92);
  const channels = head.readUInt32LE(52);
  const sampleRate = head.readUInt32LE(56);
  const samples = Number(head.readBigUInt64LE(64));
  const length = Number(head.readBigUInt64LE(84)) - 12;
  if (head.toString('latin1', 80, 84) !== 'data' || !(channels > 0 && sampleRate > 0)) {
    throw new UnsupportedAudioError('cut off: nothing of its audio is there');
  }
  const there = Math.max(0, Math.min(length, source.size - 92));
  const found = Math.min(samples, Math.floor((there * 8) / channels));
  return measured({
    facts: dsdFacts('DSF', 'DSD', channels, sampleRate),
    duration: found / sampleRate,
    announced: samples / sampleRate,
    bytes: there,
  });
}

/** A chunk of a file: `start` is that of its content. */
export interface Chunk {
  id: string;
  start: number;
  length: number;
}

/** @param start of the first chunk. @param end beyond the last one. */
export async function dffChunks(source: ByteSource, start: number, end: number): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for (let at = start; chunks.length < mostChunks && at + 12 <= Math.min(end, source.size); ) {
    const header = await source.read(at, 12);
    const length = Number(header.readBigUInt64BE(4));
    chunks.push({ id: header.toString('latin1', 0, 4), start: at + 12, length });
    at += 12 + length + (length % 2);
  }
  return chunks;
}

/** DSDIFF, by Philips. */
export async function measureDff(source: ByteSource): Promise<AudioMeasure> {
  const chunks = await dffChunks(source, 16, source.size);
  const properties = chunks.find(({ id }) => id === 'PROP');
  if (!properties) throw new UnsupportedAudioError('damaged: it does not say what its samples are');
  const inner = await dffChunks(source, properties.start + 4, properties.start + properties.length);
  const property = async (id: string) => {
    const chunk = inner.find((one) => one.id === id);
    return source.readPadded(chunk?.start ?? source.size, 4).then((bytes) => Buffer.from(bytes));
  };
  const sampleRate = (await property('FS  ')).readUInt32BE(0);
  const channels = (await property('CHNL')).readUInt16BE(0);
  const sound = chunks.find(({ id }) => id === 'DSD ' || id === 'DST ');
  if (!sound || !(channels > 0 && sampleRate > 0)) {
    throw new UnsupportedAudioError('cut off: nothing of its audio is there');
  }
  const there = Math.max(0, Math.min(sound.length, source.size - sound.start));
  if (sound.id === 'DST ') return measureDst(source, sound, there, { channels, sampleRate });
  return measured({
    facts: dsdFacts('DSDIFF', 'DSD', channels, sampleRate),
    duration: (there * 8) / channels / sampleRate,
    announced: (sound.length * 8) / channels / sampleRate,
    bytes: there,
  });
}

/** Compressed: the first chunk within says how many frames there are, and how many a second. */
async function measureDst(
  source: ByteSource,
  sound: Chunk,
  there: number,
  { channels, sampleRate }: { channels: number; sampleRate: number },
): Promise<AudioMeasure> {
  const head = await source.readPadded(sound.start, 18);
  const announced = head.readUInt32BE(12) / (head.readUInt16BE(16) || 75);
  const isWhole = there === sound.length;
  return measured({
    facts: dsdFacts('DSDIFF', 'DST', channels, sampleRate),
    duration: isWhole ? announced : (announced * there) / sound.length,
    announced,
    bytes: there,
  });
}
