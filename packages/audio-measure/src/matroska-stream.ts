import { UnsupportedAudioError } from './audio-type.ts';
import type { ByteSource } from './byte-source.ts';
import { contentOf, type Element, elements, float, string, unsigned } from './matroska-elements.ts';
import { type AudioMeasure, measured, type StreamFacts } from './stream-facts.ts';

const id = {
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackNumber: 0xd7,
  trackType: 0x83,
  codec: 0x86,
  codecPrivate: 0x63a2,
  defaultDuration: 0x23e383,
  audio: 0xe1,
  rate: 0xb5,
  outputRate: 0x78b5,
  channels: 0x9f,
  depth: 0x6264,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  simpleBlock: 0xa3,
  group: 0xa0,
  block: 0xa1,
  blockDuration: 0x9b,
};
const trackTypes = { video: 1, audio: 2 };

/** By the beginnings of their names in Matroska, the longer ones first. */
const codecs: readonly (readonly [string, string, boolean])[] = [
  ['A_OPUS', 'Opus', false],
  ['A_VORBIS', 'Vorbis I', false],
  ['A_FLAC', 'FLAC', true],
  ['A_ALAC', 'ALAC', true],
  ['A_AAC', 'AAC', false],
  ['A_MPEG/L3', 'MPEG 1 Layer 3', false],
  ['A_MPEG/L2', 'MPEG 1 Layer 2', false],
  ['A_MPEG/L1', 'MPEG 1 Layer 1', false],
  ['A_PCM/FLOAT', 'IEEE_FLOAT', true],
  ['A_PCM/INT', 'PCM', true],
  ['A_WAVPACK4', 'WavPack', true],
  ['A_TTA1', 'TTA', true],
  ['A_EAC3', 'E-AC-3', false],
  ['A_AC3', 'AC-3', false],
  ['A_DTS', 'DTS', false],
  ['A_TRUEHD', 'TrueHD', true],
];

interface Track {
  number: number;
  /** Seconds of a block; 0 if not told. */
  blockSeconds: number;
  facts: Partial<StreamFacts>;
}

interface Segment {
  /** Seconds of a tick. */
  scale: number;
  /** Seconds; 0 if not told. */
  duration: number;
  track: Track | null;
  /** Where the first cluster begins. */
  clusters: number | null;
  end: number;
}

/** Matroska and WebM. */
export async function measureMatroska(source: ByteSource): Promise<AudioMeasure> {
  const segment = await readSegment(source);
  const { track, clusters, duration, end } = segment;
  if (!track) throw new UnsupportedAudioError('no audio in it');
  if (clusters === null) throw new UnsupportedAudioError('cut off: nothing of its audio is there');
  const isWhole = end <= source.size && duration > 0;
  const found = isWhole ? duration : await lastMoment(source, segment, track);
  return measured({
    facts: track.facts,
    duration: duration > 0 ? Math.min(found, duration) : found,
    announced: duration > 0 ? duration : null,
    bytes: Math.min(source.size, end) - clusters,
  });
}

async function readSegment(source: ByteSource): Promise<Segment> {
  const segment: Segment = { scale: 0.001, duration: 0, track: null, clusters: null, end: source.size };
  for await (const top of elements(source, 0, source.size)) {
    if (top.id !== id.segment) continue;
    segment.end = top.end ?? source.size;
    for await (const element of elements(source, top.start, segment.end)) {
      if (element.id === id.info) await readInfo(source, element, segment);
      if (element.id === id.tracks) segment.track ??= await readTracks(source, element);
      if (element.id !== id.cluster) continue;
      segment.clusters ??= element.at;
      if (segment.track) break;
    }
    break;
  }
  return segment;
}

async function readInfo(source: ByteSource, info: Element, segment: Segment): Promise<void> {
  let ticks = 0;
  for await (const element of elements(source, info.start, info.end ?? info.start)) {
    if (element.id === id.scale) segment.scale = unsigned(await contentOf(source, element)) / 1e9;
    if (element.id === id.duration) ticks = float(await contentOf(source, element));
  }
  segment.duration = ticks > 0 ? ticks * segment.scale : 0;
}

/** The first track of audio.
 * @throws {UnsupportedAudioError} if there is one of video. */
async function readTracks(source: ByteSource, tracks: Element): Promise<Track | null> {
  let found: Track | null = null;
  for await (const entry of elements(source, tracks.start, tracks.end ?? tracks.start)) {
    if (entry.id !== id.track) continue;
    const values = await childrenOf(source, entry);
    const type = unsigned(values.get(id.trackType) ?? Buffer.of(0));
    if (type === trackTypes.video) throw new UnsupportedAudioError('it is a video');
    if (type === trackTypes.audio) found ??= readTrack(values);
  }
  return found;
}

/** The contents of the elements within one, those of `audio` included. */
async function childrenOf(source: ByteSource, parent: Element): Promise<Map<number, Buffer>> {
  const values = new Map<number, Buffer>();
  for await (const element of elements(source, parent.start, parent.end ?? parent.start)) {
    values.set(element.id, await contentOf(source, element, 1024));
    if (element.id !== id.audio) continue;
    for (const [inner, value] of await childrenOf(source, element)) values.set(inner, value);
  }
  return values;
}

function readTrack(values: ReadonlyMap<number, Buffer>): Track {
  const number = (key: number) => unsigned(values.get(key) ?? Buffer.alloc(0));
  const name = string(values.get(id.codec) ?? Buffer.alloc(0));
  const [, codec = name.replace(/^A_/, ''), lossless = false] =
    codecs.find(([beginning]) => name.startsWith(beginning)) ?? [];
  const rate = values.get(id.outputRate) ?? values.get(id.rate);
  const depth = number(id.depth) || (codec === 'FLAC' ? depthOfFlac(values.get(id.codecPrivate)) : null);
  return {
    number: number(id.trackNumber),
    blockSeconds: number(id.defaultDuration) / 1e9,
    facts: {
      codec,
      lossless,
      container: 'Matroska',
      channels: number(id.channels) || 1,
      sampleRate: Math.round(rate ? float(rate) : 8000),
      bitDepth: lossless ? depth || null : null,
    },
  };
}

/** After "fLaC" and the header of the block, STREAMINFO. */
function depthOfFlac(setup: Buffer | undefined): number | null {
  return setup && setup.length >= 26 ? (Number(setup.readBigUInt64BE(18) >> 36n) & 31) + 1 : null;
}

/** When the last whole block of a track ends. */
async function lastMoment(
  source: ByteSource,
  { scale, clusters, end }: Segment,
  track: Track,
): Promise<number> {
  let cluster = 0;
  let last = 0;
  let gap = 0;
  const note = (ticks: number, length: number | null) => {
    const start = (cluster + ticks) * scale;
    // Blocks of unknown length last until the next one; so the last one is taken to be as long as the one before.
    if (start > last) gap = start - last;
    last = Math.max(last, start);
    if (length !== null) gap = length * scale;
  };
  const walk = async (from: number, to: number): Promise<void> => {
    for await (const element of elements(source, from, to)) {
      if (element.end !== null && element.end > source.size && element.id !== id.cluster) return;
      if (element.id === id.cluster && element.end !== null) await walk(element.start, element.end);
      if (element.id === id.timestamp) cluster = unsigned(await contentOf(source, element));
      if (element.id === id.simpleBlock) await readBlock(element, null);
      if (element.id === id.group) await readGroup(element);
    }
  };
  const readBlock = async (element: Element, length: number | null) => {
    const head = await source.readPadded(element.start, 12);
    const bytes = Math.clz32(head.readUInt8(0)) - 23;
    const number = head.readUIntBE(0, Math.min(bytes, 6)) & ((1 << (7 * bytes)) - 1);
    if (number === track.number) note(head.readInt16BE(Math.min(bytes, 6)), length);
  };
  const readGroup = async (group: Element) => {
    let block: Element | null = null;
    let length: number | null = null;
    for await (const element of elements(source, group.start, group.end ?? group.start)) {
      if (element.id === id.block) block = element;
      if (element.id === id.blockDuration) length = unsigned(await contentOf(source, element));
    }
    if (block) await readBlock(block, length);
  };
  await walk(clusters ?? end, end);
  return last + (track.blockSeconds || gap);
}
