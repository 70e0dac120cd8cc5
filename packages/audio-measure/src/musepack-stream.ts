import { UnsupportedAudioError } from './audio-type.ts';
import { type ByteSource, id3Bytes } from './byte-source.ts';
import { type AudioMeasure, measured, type StreamFacts } from './stream-facts.ts';

const sampleRates = [44_100, 48_000, 37_800, 32_000];
const frameSamples = 1152;
/** Samples that the decoder of version 7 is late. */
const delay = 481;
/** Packets that are examined: one a second and more, for a week. */
const mostPackets = 1_000_000;

const factsOf = (channels: number, rate: number): StreamFacts => ({
  codec: 'Musepack',
  container: 'Musepack',
  channels,
  sampleRate: sampleRates[rate] ?? null,
  bitDepth: null,
  lossless: false,
});

export async function measureMusepack(source: ByteSource): Promise<AudioMeasure> {
  const start = await id3Bytes(source);
  const isNew = (await source.read(start, 4)).toString('latin1') === 'MPCK';
  return isNew ? measureVersion8(source, start) : measureVersion7(source, start);
}

/** Version 7: a header, then frames that follow each other bit by bit, each with its length in bits before it. */
async function measureVersion7(source: ByteSource, start: number): Promise<AudioMeasure> {
  const head = await source.readPadded(start, 28);
  const frames = head.readUInt32LE(4);
  const facts = factsOf(2, (head.readUInt32LE(8) >>> 16) & 3);
  const ending = head.readUInt32LE(20);
  const gapless = ending >>> 31 === 1;
  const lastSamples = (ending >>> 20) & 0x7ff;
  const { found, end } = await walkFrames(source, start, frames);
  const lost = gapless && lastSamples > 0 ? frameSamples - lastSamples : gapless ? 0 : delay;
  const samplesOf = (count: number) => Math.max(0, count * frameSamples - (count === frames ? lost : delay));
  const rate = facts.sampleRate ?? 1;
  return measured({
    facts,
    duration: samplesOf(found) / rate,
    announced: samplesOf(frames) / rate,
    bytes: end - start,
  });
}

/** Bits are counted in little-endian words of 32, from the highest one; the first frame begins at the eighth bit of the
 * seventh word. */
async function walkFrames(source: ByteSource, start: number, frames: number) {
  const base = start + 24;
  const bits = Math.floor((source.size - base) / 4) * 32;
  let at = 8;
  let found = 0;
  for (; found < frames && at + 20 <= bits; found += 1) {
    const words = await source.readPadded(base + Math.floor(at / 32) * 4, 8);
    const pair = (BigInt(words.readUInt32LE(0)) << 32n) | BigInt(words.readUInt32LE(4));
    const length = Number((pair >> BigInt(64 - (at % 32) - 20)) & 0xfffffn);
    if (at + 20 + length > bits) break;
    at += 20 + length;
  }
  return { found, end: Math.min(source.size, base + Math.ceil(at / 32) * 4) };
}

/** Version 8: packets of two letters, their length, and their content. */
async function measureVersion8(source: ByteSource, start: number): Promise<AudioMeasure> {
  let facts: StreamFacts | undefined;
  let samples = 0;
  let silence = 0;
  let packetSamples = 0;
  let found = 0;
  let at = start + 4;
  for (let count = 0; count < mostPackets && at + 3 <= source.size; count += 1) {
    const head = await source.readPadded(at, 40);
    const key = head.toString('latin1', 0, 2);
    const { value: length, next } = varint(head, 2);
    if (!/^[A-Z]{2}$/.test(key) || length < next) break;
    if (key === 'SH') {
      const total = varint(head, next + 5);
      const begin = varint(head, total.next);
      [samples, silence] = [total.value, begin.value];
      const [first = 0, second = 0] = head.subarray(begin.next, begin.next + 2);
      facts = factsOf((second >> 4) + 1, first >> 5);
      packetSamples = frameSamples * 4 ** (second & 7);
    }
    if (key === 'SE' || at + length > source.size) break;
    if (key === 'AP') found += packetSamples;
    at += length;
  }
  if (!facts) throw new UnsupportedAudioError('cut off: nothing of its audio is there');
  const rate = facts.sampleRate ?? 1;
  return measured({
    facts,
    duration: Math.max(0, (samples > 0 ? Math.min(found, samples) : found) - silence) / rate,
    announced: samples > 0 ? (samples - silence) / rate : null,
    bytes: at - start,
  });
}

/** Seven bits in each byte, the highest first; the last byte has no mark. */
function varint(bytes: Buffer, at: number): { value: number; next: number } {
  let value = 0;
  for (let index = at; index < at + 9; index += 1) {
    const byte = bytes[index] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return { value, next: index + 1 };
  }
  return { value, next: at + 9 };
}
