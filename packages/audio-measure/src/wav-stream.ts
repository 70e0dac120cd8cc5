import { UnsupportedAudioError } from './audio-type.ts';
import type { ByteSource } from './byte-source.ts';
import { type AudioMeasure, measured, type StreamFacts } from './stream-facts.ts';

/** Chunks that are examined; real files have a handful. */
const mostChunks = 1000;
const extensible = 0xfffe;
/** Written as the length by programs that write to a pipe and cannot know it; and by RF64, which has it elsewhere. */
const unknownLength = 0x7fff_0000;

/** By the number of the format. */
const codecs: Readonly<Record<number, string>> = {
  1: 'PCM',
  2: 'ADPCM',
  3: 'IEEE_FLOAT',
  6: 'ALAW',
  7: 'MULAW',
  17: 'DVI_ADPCM',
  49: 'GSM610',
  80: 'MPEG 1 Layer 2',
  85: 'MPEG 1 Layer 3',
  255: 'AAC',
  8192: 'AC-3',
  8193: 'DTS',
};
const uncompressed = new Set([1, 3]);

/** A chunk of RIFF: `start` is that of its content. */
export interface WavChunk {
  id: string;
  start: number;
  /** As announced; null if the file cannot know. */
  length: number | null;
}

/** The chunks of a WAV file, or of RF64 and BW64, whose lengths of more than 4 GB are in their first chunk. */
export async function wavChunks(source: ByteSource): Promise<WavChunk[]> {
  const chunks: WavChunk[] = [];
  let longData: number | null = null;
  for (let at = 12; chunks.length < mostChunks && at + 8 <= source.size; ) {
    const header = await source.read(at, 8);
    const id = header.toString('latin1', 0, 4);
    let length: number | null = header.readUInt32LE(4);
    if (id === 'ds64') longData = await dataLength(source, at + 8);
    if (id === 'data' && length >= unknownLength) length = longData;
    chunks.push({ id, start: at + 8, length });
    if (length === null) break;
    at += 8 + length + (length % 2);
  }
  return chunks;
}

/** The second of the lengths of 64 bits. */
async function dataLength(source: ByteSource, start: number): Promise<number | null> {
  const lengths = await source.read(start, 16);
  return lengths.length === 16 ? Number(lengths.readBigUInt64LE(8)) : null;
}

interface WavFormat extends StreamFacts {
  kind: number;
  /** Bytes. */
  blockAlign: number;
  bytesPerSecond: number;
  samplesPerBlock: number;
}

export async function measureWav(source: ByteSource): Promise<AudioMeasure> {
  const chunks = await wavChunks(source);
  const of = (id: string) => chunks.find((chunk) => chunk.id === id);
  const [fmt, data, fact] = [of('fmt '), of('data'), of('fact')];
  if (!fmt) throw new UnsupportedAudioError('damaged: it does not say what its samples are');
  if (!data) throw new UnsupportedAudioError('cut off: nothing of its audio is there');
  const container = (await source.read(0, 4)).toString('latin1');
  const format = await readFormat(source, fmt);
  const { kind, blockAlign, bytesPerSecond, samplesPerBlock, ...facts } = format;
  const bytes = Math.min(data.length ?? source.size, source.size - data.start);
  const secondsOf = (length: number) =>
    blockAlign > 0 && facts.sampleRate && (uncompressed.has(kind) || samplesPerBlock > 0)
      ? (Math.floor(length / blockAlign) * (samplesPerBlock || 1)) / facts.sampleRate
      : length / bytesPerSecond;
  const samples =
    fact && !uncompressed.has(kind) ? (await source.readPadded(fact.start, 4)).readUInt32LE(0) : 0;
  const counted = samples > 0 && facts.sampleRate ? samples / facts.sampleRate : null;
  const whole = data.length === null ? null : secondsOf(data.length);
  const isWhole = data.length === null || data.length <= bytes;
  return measured({
    facts: { ...facts, container: container === 'RIFF' ? 'WAVE' : container },
    duration: isWhole && counted !== null ? counted : secondsOf(bytes),
    announced: isWhole ? null : (whole ?? null),
    bytes,
  });
}

async function readFormat(source: ByteSource, { start, length }: WavChunk): Promise<WavFormat> {
  const format = Buffer.concat([await source.read(start, Math.min(length ?? 0, 40))], 40);
  const tag = format.readUInt16LE(0);
  const kind = tag === extensible ? format.readUInt16LE(24) : tag;
  const lossless = uncompressed.has(kind);
  return {
    kind,
    codec: codecs[kind] ?? `format ${kind} of WAVE`,
    container: null,
    channels: format.readUInt16LE(2),
    sampleRate: format.readUInt32LE(4),
    bytesPerSecond: format.readUInt32LE(8),
    blockAlign: format.readUInt16LE(12),
    // Samples of more than 16 bits or two channels have their format in an extension of the header.
    bitDepth: lossless ? (tag === extensible && format.readUInt16LE(18)) || format.readUInt16LE(14) : null,
    samplesPerBlock: kind === 2 || kind === 0x11 ? format.readUInt16LE(18) : 0,
    lossless,
  };
}
