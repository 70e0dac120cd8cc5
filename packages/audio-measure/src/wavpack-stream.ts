import { UnsupportedAudioError } from './audio-type.ts';
import { type ByteSource, id3Bytes } from './byte-source.ts';
import { type AudioMeasure, measured, type StreamFacts } from './stream-facts.ts';

const headerBytes = 32;
/** Of a block, by the format's definition. */
const longestBlock = 1024 * 1024 + headerBytes;
const sampleRates = [
  6000, 8000, 9600, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 64_000, 88_200, 96_000,
  192_000,
];
const flag = { mono: 0x4, hybrid: 0x8, float: 0x80, first: 0x800, dsd: 0x8000_0000 };
const subBlock = { dsd: 0x0e, channels: 0x0d, sampleRate: 0x27 };
const unknownSamples = 0xffff_ffff;

/** WavPack: blocks of samples one after the other, each with its place. */
export async function measureWavPack(source: ByteSource): Promise<AudioMeasure> {
  const start = await id3Bytes(source);
  let announced: number | null = null;
  let stream: WavPackStream | undefined;
  let found = 0;
  let at = start;
  while (at + headerBytes <= source.size) {
    const header = await source.read(at, headerBytes);
    const length = header.readUInt32LE(4) + 8;
    if (header.toString('latin1', 0, 4) !== 'wvpk' || length < headerBytes || length > longestBlock) break;
    const samples = header.readUInt32LE(20);
    const index = header.readUInt32LE(16) + (header[10] ?? 0) * 2 ** 32;
    const total = header.readUInt32LE(12);
    if (samples > 0 && !stream) {
      announced = total === unknownSamples ? null : total + (header[11] ?? 0) * 2 ** 32 - (header[11] ?? 0);
      stream = readBlock(await source.read(at, Math.min(length, 64 * 1024)));
    }
    if (at + length > source.size) break;
    found = Math.max(found, index + samples);
    at += length;
  }
  if (!stream) throw new UnsupportedAudioError('cut off: nothing of its audio is there');
  const scale = stream.samplesPerUnit / (stream.facts.sampleRate || 1);
  return measured({
    facts: stream.facts,
    duration: (announced === null ? found : Math.min(found, announced)) * scale,
    announced: announced === null ? null : announced * scale,
    bytes: at - start,
  });
}

interface WavPackStream {
  facts: StreamFacts;
  /** DSD is counted in bytes of eight samples. */
  samplesPerUnit: number;
}

function readBlock(block: Buffer): WavPackStream {
  const flags = block.readUInt32LE(24);
  const is = (bit: number) => (flags & bit) !== 0;
  const parts = subBlocks(block);
  const rateCode = (flags >>> 23) & 15;
  const rate = sampleRates[rateCode] ?? parts.get(subBlock.sampleRate)?.readUIntLE(0, 3) ?? 44_100;
  const dsd = is(flag.dsd);
  const dsdFactor = 2 ** Math.min(10, parts.get(subBlock.dsd)?.[0] ?? 0);
  const channels = parts.get(subBlock.channels)?.[0] ?? (is(flag.mono) ? 1 : 2);
  const bytes = ((flags & 3) + 1) * 8 - ((flags >>> 13) & 31);
  return {
    samplesPerUnit: dsd ? 8 : 1,
    facts: {
      codec: dsd ? 'WavPack DSD' : 'WavPack',
      container: 'WavPack',
      channels,
      sampleRate: dsd ? rate * dsdFactor * 8 : rate,
      bitDepth: is(flag.hybrid) ? null : dsd ? 1 : is(flag.float) ? 32 : bytes,
      lossless: !is(flag.hybrid),
    },
  };
}

/** The parts of a block by their ids: a byte of id and flags, a length in words, the content. */
function subBlocks(block: Buffer): Map<number, Buffer> {
  const parts = new Map<number, Buffer>();
  for (let at = headerBytes; at + 2 <= block.length; ) {
    const id = block.readUInt8(at);
    const large = (id & 0x80) !== 0;
    if (large && at + 4 > block.length) break;
    const length = (large ? block.readUIntLE(at + 1, 3) : block.readUInt8(at + 1)) * 2;
    const start = at + (large ? 4 : 2);
    const content = block.subarray(start, start + length - ((id & 0x40) !== 0 ? 1 : 0));
    // The id of optional parts has one more bit.
    if (!parts.has(id & 0x3f) && content.length >= 3 - Number((id & 0x3f) !== subBlock.sampleRate) * 2) {
      parts.set(id & 0x3f, content);
    }
    at = start + length;
  }
  return parts;
}
