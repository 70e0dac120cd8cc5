import { UnsupportedAudioError } from './audio-type.ts';
import { type ByteSource, id3Bytes } from './byte-source.ts';
import { type AudioMeasure, measured } from './stream-facts.ts';

/** From this version on, a descriptor precedes the header. */
const withDescriptor = 3980;

interface ApeHeader {
  channels: number;
  bitDepth: number;
  sampleRate: number;
  blocksPerFrame: number;
  finalBlocks: number;
  frames: number;
  /** Where the offsets of all frames stand, and where the sound ends. */
  table: number;
  tableBytes: number;
  end: number | null;
}

/** Monkey's Audio. */
export async function measureApe(source: ByteSource): Promise<AudioMeasure> {
  const start = await id3Bytes(source);
  const head = await source.readPadded(start, 128);
  const header =
    head.readUInt16LE(4) >= withDescriptor ? readHeader(head, start) : readOldHeader(head, start);
  const { frames, sampleRate, blocksPerFrame, finalBlocks } = header;
  if (!(frames > 0 && sampleRate > 0)) throw new UnsupportedAudioError('there is no audio in it');
  const announced = (frames - 1) * blocksPerFrame + finalBlocks;
  const found = await wholeFrames(source, header, start);
  const blocks = found >= frames ? announced : found * blocksPerFrame;
  return measured({
    facts: {
      codec: "Monkey's Audio",
      container: "Monkey's Audio",
      channels: header.channels,
      sampleRate,
      bitDepth: header.bitDepth,
      lossless: true,
    },
    duration: blocks / sampleRate,
    announced: announced / sampleRate,
    bytes: Math.min(header.end ?? source.size, source.size) - start,
  });
}

function readHeader(head: Buffer, start: number): ApeHeader {
  const descriptorBytes = head.readUInt32LE(8);
  const at = Math.min(descriptorBytes, 96);
  const [headerBytes, tableBytes, wavBytes] = [12, 16, 20].map((place) => head.readUInt32LE(place)) as [
    number,
    number,
    number,
  ];
  const soundBytes = head.readUInt32LE(24) + head.readUInt32LE(28) * 2 ** 32;
  const table = start + descriptorBytes + headerBytes;
  return {
    blocksPerFrame: head.readUInt32LE(at + 4),
    finalBlocks: head.readUInt32LE(at + 8),
    frames: head.readUInt32LE(at + 12),
    bitDepth: head.readUInt16LE(at + 16),
    channels: head.readUInt16LE(at + 18),
    sampleRate: head.readUInt32LE(at + 20),
    table,
    tableBytes,
    end: table + tableBytes + wavBytes + soundBytes,
  };
}

function readOldHeader(head: Buffer, start: number): ApeHeader {
  const version = head.readUInt16LE(4);
  const level = head.readUInt16LE(6);
  const flags = head.readUInt16LE(8);
  const long = version >= 3900 || (version >= 3800 && level === 4000);
  const extra = (flags & 4 ? 4 : 0) + (flags & 16 ? 4 : 0);
  const frames = head.readUInt32LE(24);
  return {
    blocksPerFrame: version >= 3950 ? 73_728 * 4 : long ? 73_728 : 9216,
    finalBlocks: head.readUInt32LE(28),
    frames,
    bitDepth: flags & 1 ? 8 : flags & 8 ? 24 : 16,
    channels: head.readUInt16LE(10),
    sampleRate: head.readUInt32LE(12),
    table: start + 32 + extra + (flags & 32 ? 0 : head.readUInt32LE(16)),
    tableBytes: frames * 4,
    end: null,
  };
}

/** Frames that end within the file: each ends where the next one begins. */
async function wholeFrames(source: ByteSource, header: ApeHeader, start: number): Promise<number> {
  const { frames, table, tableBytes, end } = header;
  if (end !== null && end <= source.size) return frames;
  const offsets = await source.read(table, Math.min(tableBytes, frames * 4, source.size));
  let found = 0;
  for (let frame = 1; frame * 4 + 4 <= offsets.length; frame += 1) {
    if (start + offsets.readUInt32LE(frame * 4) > source.size) return found;
    found = frame;
  }
  // The end of the last frame is not told: it is taken for whole if anything of it is there.
  return end === null && found + 1 === frames ? frames : found;
}
