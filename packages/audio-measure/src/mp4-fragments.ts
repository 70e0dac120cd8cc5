import type { ByteSource } from './byte-source.ts';
import { type Box, boxAt, boxContent, boxes } from './mp4-boxes.ts';

/** The sound of a file that was written in parts, as by streaming services. */
export interface Fragments {
  /** By the clock of the track. */
  ticks: number;
  /** Of parts whose samples are all there. */
  wholeTicks: number;
  bytes: number;
}

interface Defaults {
  duration: number;
  size: number;
}

const none: Fragments = { ticks: 0, wholeTicks: 0, bytes: 0 };
/** Bytes of a table of samples in one part. */
const longestRun = 4_000_000;

export async function measureFragments(source: ByteSource, movie: Box, track: Box): Promise<Fragments> {
  const extends_ = await boxAt(source, movie, 'mvex');
  if (!extends_) return none;
  const header = await boxContent(source, await boxAt(source, track, 'tkhd'), 32);
  const id = header.length >= 24 ? header.readUInt32BE(header[0] === 1 ? 20 : 12) : 0;
  const defaults = await trackDefaults(source, extends_, id);
  const sum = { ...none };
  for await (const top of boxes(source, { start: 0, end: source.size })) {
    if (top.type !== 'moof') continue;
    for await (const part of boxes(source, top)) {
      if (part.type !== 'traf') continue;
      const { ticks, bytes } = await measurePart(source, part, id, defaults);
      sum.ticks += ticks;
      sum.bytes += bytes;
      // Its samples follow the part; what is not there counts by the bytes.
      const there = Math.max(0, Math.min(bytes, source.size - top.end - 8));
      sum.wholeTicks += bytes > 0 ? Math.floor((ticks * there) / bytes) : 0;
    }
  }
  return sum;
}

async function trackDefaults(source: ByteSource, parent: Box, id: number): Promise<Defaults> {
  for await (const box of boxes(source, parent)) {
    const content = box.type === 'trex' ? await boxContent(source, box, 24) : Buffer.alloc(0);
    if (content.length >= 20 && content.readUInt32BE(4) === id) {
      return { duration: content.readUInt32BE(12), size: content.readUInt32BE(16) };
    }
  }
  return { duration: 0, size: 0 };
}

async function measurePart(source: ByteSource, part: Box, id: number, defaults: Defaults) {
  const header = await boxContent(source, await boxAt(source, part, 'tfhd'), 40);
  const sum = { ticks: 0, bytes: 0 };
  if (header.length < 8 || header.readUInt32BE(4) !== id) return sum;
  const own = readHeader(header, defaults);
  for await (const box of boxes(source, part)) {
    if (box.type !== 'trun') continue;
    const run = measureRun(await boxContent(source, box, longestRun), own);
    sum.ticks += run.ticks;
    sum.bytes += run.bytes;
  }
  return sum;
}

/** Fields are there if the flag of each is set: place, description, duration, size. */
function readHeader(header: Buffer, defaults: Defaults): Defaults {
  const flags = header.readUInt32BE(0) & 0xffffff;
  let at = 8 + (flags & 1 ? 8 : 0) + (flags & 2 ? 4 : 0);
  const next = (flag: number, otherwise: number) => {
    if ((flags & flag) === 0 || at + 4 > header.length) return otherwise;
    at += 4;
    return header.readUInt32BE(at - 4);
  };
  return { duration: next(8, defaults.duration), size: next(16, defaults.size) };
}

function measureRun(run: Buffer, { duration, size }: Defaults) {
  const sum = { ticks: 0, bytes: 0 };
  if (run.length < 8) return sum;
  const flags = run.readUInt32BE(0) & 0xffffff;
  const count = run.readUInt32BE(4);
  const fields = [0x100, 0x200, 0x400, 0x800].filter((flag) => (flags & flag) !== 0);
  if (fields.length === 0) return { ticks: count * duration, bytes: count * size };
  let at = 8 + (flags & 1 ? 4 : 0) + (flags & 4 ? 4 : 0);
  for (let sample = 0; sample < count && at + fields.length * 4 <= run.length; sample += 1) {
    const value = (flag: number, otherwise: number) => {
      const place = fields.indexOf(flag);
      return place === -1 ? otherwise : run.readUInt32BE(at + place * 4);
    };
    sum.ticks += value(0x100, duration);
    sum.bytes += value(0x200, size);
    at += fields.length * 4;
  }
  return sum;
}
