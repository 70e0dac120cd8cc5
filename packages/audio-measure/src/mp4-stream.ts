import { UnsupportedAudioError } from './audio-type.ts';
import type { ByteSource } from './byte-source.ts';
import type { Box } from './mp4-boxes.ts';
import { boxAt, boxContent } from './mp4-boxes.ts';
import { type StreamFacts, unknownFacts } from './stream-facts.ts';

/** Bytes of a sample description that are read: those of audio take a few hundred. */
const longestDescription = 64 * 1024;
/** Before the boxes of an audio sample entry, by the version of QuickTime's sound description. */
const entryHeaderBytes = [36, 52, 72] as const;

/** Formats of sample entries without a configuration that is read. */
const plainFormats: Readonly<Record<string, [codec: string, lossless: boolean]>> = {
  'ac-3': ['AC-3', false],
  'ec-3': ['E-AC-3', false],
  '.mp3': ['MPEG 1 Layer 3', false],
  samr: ['AMR', false],
  sawb: ['AMR-WB', false],
  ulaw: ['MULAW', false],
  alaw: ['ALAW', false],
  sowt: ['PCM', true],
  twos: ['PCM', true],
  lpcm: ['PCM', true],
  in24: ['PCM', true],
  in32: ['PCM', true],
  ipcm: ['PCM', true],
  fl32: ['IEEE_FLOAT', true],
  fl64: ['IEEE_FLOAT', true],
};
const protectedFormats = new Set(['drms', 'enca', 'drmi', 'p608']);

/** What a track of an MP4 file holds. Its fixed fields say two channels of 16 bits, whatever that is; the truth is in the
 * configuration of the codec.
 * @param table the box `stbl` of the track.
 * @throws {UnsupportedAudioError} if it is encrypted. */
export async function describeTrack(source: ByteSource, table: Box): Promise<StreamFacts> {
  const description = await boxContent(source, await boxAt(source, table, 'stsd'), longestDescription);
  return { ...unknownFacts, container: 'MP4', ...describeEntry(description.subarray(8)) };
}

/** @param entry the first sample entry: size, format, and boxes after the fixed fields. */
function describeEntry(entry: Buffer): Partial<StreamFacts> {
  if (entry.length < 36) return {};
  const format = entry.toString('latin1', 4, 8);
  if (protectedFormats.has(format)) throw new UnsupportedAudioError('it is protected against copying');
  const header = entryHeaderBytes[entry.readUInt16BE(16)] ?? entryHeaderBytes[0];
  const configuration = (type: string) => {
    // QuickTime nests the configuration in a `wave` box.
    const at = entry.subarray(0, entry.readUInt32BE(0)).indexOf(type, header, 'latin1');
    return at === -1 ? null : entry.subarray(at + 4);
  };
  const sampleRate = entry.readUInt32BE(32) >>> 16 || null;
  if (format === 'mp4a') return { sampleRate, ...describeEsds(configuration('esds')) };
  if (format === 'alac') return { sampleRate, ...describeAlac(configuration('alac')) };
  if (format === 'fLaC') return { sampleRate, ...describeFlac(configuration('dfLa')) };
  if (format === 'Opus') {
    const channels = configuration('dOps')?.[1] ?? null;
    return { codec: 'Opus', channels, sampleRate: 48_000, lossless: false };
  }
  const [codec = format.trim(), lossless = null] = plainFormats[format] ?? [];
  const channels = entry.readUInt16BE(24);
  return { codec, lossless, channels, sampleRate, bitDepth: lossless ? entry.readUInt16BE(26) : null };
}

function describeAlac(cookie: Buffer | null): Partial<StreamFacts> {
  // Version and flags (4), frame length (4), version (1), bit depth (1), three parameters, channels (1), longest run (2),
  // longest frame (4), bit rate (4), sample rate (4).
  const facts = { codec: 'ALAC', lossless: true };
  if (!cookie || cookie.length < 28) return facts;
  const sampleRate = cookie.readUInt32BE(24);
  return {
    ...facts,
    channels: cookie[13] ?? null,
    bitDepth: cookie[9] ?? null,
    ...(sampleRate > 0 && { sampleRate }),
  };
}

function describeFlac(info: Buffer | null): Partial<StreamFacts> {
  // Version and flags (4), header of the block (4), sizes (10), then 20 bits of rate, 3 of channels, 5 of depth.
  if (!info || info.length < 22) return { codec: 'FLAC', lossless: true };
  const packed = info.readUInt32BE(18);
  return {
    codec: 'FLAC',
    sampleRate: packed >>> 12,
    channels: ((packed >> 9) & 7) + 1,
    bitDepth: ((packed >> 4) & 31) + 1,
    lossless: true,
  };
}

/** Channels by the configuration of AAC; index 0 means that they are described elsewhere. */
const aacChannels = [null, 1, 2, 3, 4, 5, 6, 8] as const;

/** An MPEG-4 elementary stream: AAC, or MP3 in a wrapper. */
function describeEsds(esds: Buffer | null): Partial<StreamFacts> {
  const aac = { codec: 'MPEG-4/AAC', lossless: false };
  const config = esds && descriptor(esds, 4, [3, 4]);
  const objectType = config?.[0];
  if (!config || objectType === undefined) return aac;
  if (objectType === 0x69 || objectType === 0x6b) {
    return { codec: objectType === 0x6b ? 'MPEG 1 Layer 3' : 'MPEG 2 Layer 3', lossless: false };
  }
  if (objectType === 0xdd) return { codec: 'Vorbis I', lossless: false };
  if (objectType === 0xa5) return { codec: 'AC-3', lossless: false };
  const specific = objectType === 0x40 ? descriptor(config, 13, [5]) : null;
  return { ...aac, ...(specific && readAac(specific)) };
}

const aacRates = [
  96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350,
];
/** Spectral band replication, with or without parametric stereo: the rate that is heard is told apart. */
const withReplication = new Set([5, 29]);

/** Five bits of object type (31: six more), four of the rate's index (15: 24 more), four of channels. */
function readAac(specific: Buffer): Partial<StreamFacts> {
  const bits = [...specific.subarray(0, 12)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  let at = 0;
  const take = (count: number) => {
    at += count;
    return Number.parseInt(bits.slice(at - count, at) || '0', 2);
  };
  const takeRate = () => {
    const index = take(4);
    return index === 15 ? take(24) : (aacRates[index] ?? null);
  };
  const first = take(5);
  const objectType = first === 31 ? 32 + take(6) : first;
  const rate = takeRate();
  const channels = aacChannels[take(4)] ?? null;
  const heard = withReplication.has(objectType) ? takeRate() : rate;
  return { channels, ...(heard && { sampleRate: heard }) };
}

/** The content of nested descriptors: a tag, a length of one to four bytes, the content.
 * @param at where the first begins.
 * @param tags from the outermost to the wanted one. */
function descriptor(bytes: Buffer, at: number, tags: readonly number[]): Buffer | null {
  let place = at;
  for (const [depth, tag] of tags.entries()) {
    if (bytes[place] !== tag) return null;
    place += 1;
    for (let more = 0; more < 3 && (bytes[place] ?? 0) & 0x80; more += 1) place += 1;
    place += 1;
    // Number of the stream (2), flags (1): without dependencies in files.
    if (tag === 3 && depth < tags.length - 1) place += 3;
  }
  return bytes.subarray(place);
}
