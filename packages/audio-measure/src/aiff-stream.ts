import { UnsupportedAudioError } from './audio-type.ts';
import type { ByteSource } from './byte-source.ts';
import type { Chunk } from './dsd-stream.ts';
import { type AudioMeasure, measured } from './stream-facts.ts';

const mostChunks = 1000;

interface Coding {
  codec: string;
  lossless: boolean;
  /** Samples of each channel in a packet, and its bytes, if the coding has packets. */
  packet?: { samples: number; bytes: number };
}

const pcm: Coding = { codec: 'PCM', lossless: true };
const float: Coding = { codec: 'IEEE_FLOAT', lossless: true };
const ulaw: Coding = { codec: 'MULAW', lossless: false };
const alaw: Coding = { codec: 'ALAW', lossless: false };
/** By the compression type of AIFF-C. */
const codings: Readonly<Record<string, Coding>> = {
  NONE: pcm,
  twos: pcm,
  sowt: pcm,
  in24: pcm,
  in32: pcm,
  fl32: float,
  FL32: float,
  fl64: float,
  FL64: float,
  ulaw,
  ULAW: ulaw,
  alaw,
  ALAW: alaw,
  ima4: { codec: 'ADPCM IMA', lossless: false, packet: { samples: 64, bytes: 34 } },
};

interface CommonChunk {
  channels: number;
  frames: number;
  bits: number;
  sampleRate: number;
  coding: Coding;
}

/** The chunks of AIFF; `start` is that of the content. */
export async function* aiffChunks(source: ByteSource): AsyncGenerator<Chunk> {
  for (let at = 12, count = 0; count < mostChunks && at + 8 <= source.size; count += 1) {
    const header = await source.read(at, 8);
    const length = header.readUInt32BE(4);
    yield { id: header.toString('latin1', 0, 4), start: at + 8, length };
    at += 8 + length + (length % 2);
  }
}

export async function measureAiff(source: ByteSource): Promise<AudioMeasure> {
  const isC = (await source.read(8, 4)).toString('latin1') === 'AIFC';
  let common: CommonChunk | undefined;
  let sound: { start: number; length: number } | undefined;
  for await (const { id, start, length } of aiffChunks(source)) {
    if (id === 'COMM') common = readCommon(await source.readPadded(start, 22), isC);
    // Offset and size of blocks come before the samples.
    if (id === 'SSND') sound = { start: start + 8, length: Math.max(0, length - 8) };
  }
  if (!common) throw new UnsupportedAudioError('damaged: it does not say what its samples are');
  if (!sound) throw new UnsupportedAudioError('cut off: nothing of its audio is there');
  const { channels, bits, sampleRate, coding, frames } = common;
  const there = Math.max(0, Math.min(sound.length, source.size - sound.start));
  const frameBytes = channels * (coding.packet?.bytes ?? Math.ceil(bits / 8));
  const scale = (coding.packet?.samples ?? 1) / sampleRate;
  const known = coding.packet !== undefined || coding.lossless || /LAW$/.test(coding.codec);
  const found = known && frameBytes > 0 ? Math.min(frames, Math.floor(there / frameBytes)) : frames;
  return measured({
    facts: {
      codec: coding.codec,
      container: isC ? 'AIFF-C' : 'AIFF',
      channels,
      sampleRate,
      bitDepth: coding.lossless ? bits : null,
      lossless: coding.lossless,
    },
    duration: found * scale,
    announced: frames * scale,
    bytes: there,
  });
}

function readCommon(bytes: Buffer, isC: boolean): CommonChunk {
  const type = bytes.toString('latin1', 18, 22);
  return {
    channels: bytes.readUInt16BE(0),
    frames: bytes.readUInt32BE(2),
    bits: bytes.readUInt16BE(6),
    sampleRate: Math.round(extended(bytes.subarray(8, 18))),
    coding: isC ? (codings[type] ?? { codec: type.trim(), lossless: false }) : pcm,
  };
}

/** A floating-point number of 80 bits. */
function extended(bytes: Buffer): number {
  const exponent = (bytes.readUInt16BE(0) & 0x7fff) - 16_383;
  return Number(bytes.readBigUInt64BE(2)) * 2 ** (exponent - 63);
}
