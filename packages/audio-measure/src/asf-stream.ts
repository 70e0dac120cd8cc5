import { UnsupportedAudioError } from './audio-type.ts';
import type { ByteSource } from './byte-source.ts';
import { type AudioMeasure, measured, type StreamFacts } from './stream-facts.ts';

/** Objects of the header that are examined; real files have about ten. */
const mostObjects = 1000;
const guid = {
  file: 'a1dcab8c47a9cf118ee400c00c205365',
  stream: '9107dcb7b7a9cf118ee600c00c205365',
  data: '3626b2758e66cf11a6d900aa0062ce6c',
  audio: '409e69f84d5bcf11a8fd00805f5c442b',
  video: 'c0ef19bc4d5bcf11a8fd00805f5c442b',
};
const encryption = new Set(['fbb3112223bdd211b4b700a0c955fc6e', '14e68a292226174cb935dae07ee9289c']);

/** By the number of the format. */
const codecs: Readonly<Record<number, string>> = {
  1: 'PCM',
  10: 'Windows Media Audio Voice',
  85: 'MPEG 1 Layer 3',
  255: 'AAC',
  352: 'Windows Media Audio 1',
  353: 'Windows Media Audio 2',
  354: 'Windows Media Audio Professional',
  355: 'Windows Media Audio Lossless',
};
const losslessKinds = new Set([1, 0x163]);

interface AsfHeader {
  facts: StreamFacts | null;
  /** Seconds. */
  duration: number;
  /** Bytes; 0 if packets differ. */
  packetBytes: number;
  /** Of the object with the packets. */
  data: { start: number; packets: number; bytes: number } | null;
}

/** Advanced Systems Format, the container of Windows Media. */
export async function measureAsf(source: ByteSource): Promise<AudioMeasure> {
  const header = await readHeader(source);
  const { facts, duration, packetBytes, data } = header;
  if (!facts) throw new UnsupportedAudioError('no audio in it');
  if (!data) throw new UnsupportedAudioError('cut off: nothing of its audio is there');
  const there = Math.max(0, Math.min(data.bytes, source.size - data.start));
  const whole = packetBytes > 0 ? Math.floor(there / packetBytes) : 0;
  const isCut = packetBytes > 0 && whole < data.packets;
  const found = isCut ? await endOfPacket(source, data.start, whole - 1, packetBytes) : duration;
  return measured({
    facts,
    duration: duration > 0 ? Math.min(found, duration) : found,
    announced: duration > 0 ? duration : null,
    bytes: there,
  });
}

async function readHeader(source: ByteSource): Promise<AsfHeader> {
  const header: AsfHeader = { facts: null, duration: 0, packetBytes: 0, data: null };
  const headerEnd = await lengthAt(source, 16);
  for (let at = 30, count = 0; count < mostObjects && at + 24 <= headerEnd; count += 1) {
    const id = (await source.read(at, 16)).toString('hex');
    const length = await lengthAt(source, at + 16);
    if (length < 24) break;
    if (encryption.has(id)) throw new UnsupportedAudioError('it is protected against copying');
    if (id === guid.file) Object.assign(header, readFileProperties(await source.readPadded(at, 104)));
    if (id === guid.stream) header.facts = readStream(await source.readPadded(at, 96)) ?? header.facts;
    at += length;
  }
  const data = await source.read(headerEnd, 50);
  if (data.length === 50 && data.toString('hex', 0, 16) === guid.data) {
    const bytes = Number(data.readBigUInt64LE(16)) - 50;
    header.data = { start: headerEnd + 50, packets: Number(data.readBigUInt64LE(40)), bytes };
    if (bytes < 0) header.data.bytes = source.size;
  }
  return header;
}

async function lengthAt(source: ByteSource, at: number): Promise<number> {
  return Number((await source.readPadded(at, 8)).readBigUInt64LE(0));
}

function readFileProperties(object: Buffer): Partial<AsfHeader> {
  const preroll = Number(object.readBigUInt64LE(80)) / 1000;
  const least = object.readUInt32LE(92);
  return {
    duration: Math.max(0, Number(object.readBigUInt64LE(64)) / 1e7 - preroll),
    packetBytes: least === object.readUInt32LE(96) ? least : 0,
  };
}

/** @throws {UnsupportedAudioError} for the stream of a video. */
function readStream(object: Buffer): StreamFacts | null {
  const type = object.toString('hex', 24, 40);
  if (type === guid.video) throw new UnsupportedAudioError('it is a video');
  if (type !== guid.audio) return null;
  const kind = object.readUInt16LE(78);
  const lossless = losslessKinds.has(kind);
  return {
    codec: codecs[kind] ?? `format ${kind} of WAVE`,
    container: 'ASF',
    channels: object.readUInt16LE(80),
    sampleRate: object.readUInt32LE(82),
    bitDepth: lossless ? object.readUInt16LE(92) : null,
    lossless,
  };
}

/** A packet says when it is to be sent, in milliseconds, and how long it lasts. */
async function endOfPacket(source: ByteSource, start: number, index: number, bytes: number): Promise<number> {
  if (index < 0) return 0;
  const packet = await source.readPadded(start + index * bytes, 64);
  const first = packet.readUInt8(0);
  let at = (first & 0x80) !== 0 ? 1 + (first & 15) : 0;
  const lengths = packet.readUInt8(at);
  const bytesOf = (code: number) => [0, 1, 2, 4][code & 3] ?? 0;
  at += 2 + bytesOf(lengths >> 5) + bytesOf(lengths >> 1) + bytesOf(lengths >> 3);
  return (packet.readUInt32LE(at) + packet.readUInt16LE(at + 4)) / 1000;
}
