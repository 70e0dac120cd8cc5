import type { ByteSource } from './byte-source.ts';
import { type Box, boxAt, boxContent } from './mp4-boxes.ts';

/** Bytes of one table: ten million samples are three days of AAC. */
const longestTable = 40_000_000;

/** Where the samples of a track are, and how long they last. */
export interface SampleTable {
  count: number;
  /** Of all samples, by the clock of the track. */
  ticks: number;
  bytes: number;
  durations: Buffer;
  sizes: Buffer;
  chunks: Buffer;
  offsets: Buffer;
  longOffsets: boolean;
}

/** @param table the box `stbl`. */
export async function readSampleTable(source: ByteSource, table: Box): Promise<SampleTable> {
  const content = async (type: string) => boxContent(source, await boxAt(source, table, type), longestTable);
  const durations = await content('stts');
  const sizes = await content('stsz');
  const long = await content('co64');
  const entries = entriesOf(durations, 8);
  let ticks = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    ticks += durations.readUInt32BE(8 + entry * 8) * durations.readUInt32BE(12 + entry * 8);
  }
  const count = sizes.length >= 12 ? sizes.readUInt32BE(8) : 0;
  let bytes = 0;
  for (let sample = 0; sample < count && bytes >= 0; sample += 1) {
    const size = sizeOf(sizes, sample);
    if (size === null) break;
    bytes += size;
  }
  return {
    count,
    ticks,
    bytes,
    durations,
    sizes,
    chunks: await content('stsc'),
    offsets: long.length > 0 ? long : await content('stco'),
    longOffsets: long.length > 0,
  };
}

/** Tables begin with version and flags, and the number of their entries.
 * @returns those that are there. */
function entriesOf(table: Buffer, entryBytes: number): number {
  return table.length < 8 ? 0 : Math.min(table.readUInt32BE(4), Math.floor((table.length - 8) / entryBytes));
}

function sizeOf(sizes: Buffer, sample: number): number | null {
  if (sizes.length < 12) return null;
  const uniform = sizes.readUInt32BE(4);
  if (uniform > 0) return uniform;
  const at = 12 + sample * 4;
  return at + 4 <= sizes.length ? sizes.readUInt32BE(at) : null;
}

/** How long the samples last that end within so many bytes of the file, up to the first that does not. */
export function samplesWithin(table: SampleTable, size: number): number {
  const whole = countWithin(table, size);
  let ticks = 0;
  let left = whole;
  for (let entry = 0; entry < entriesOf(table.durations, 8) && left > 0; entry += 1) {
    const run = Math.min(left, table.durations.readUInt32BE(8 + entry * 8));
    ticks += run * table.durations.readUInt32BE(12 + entry * 8);
    left -= run;
  }
  return ticks;
}

function countWithin({ chunks, offsets, longOffsets, sizes, count }: SampleTable, size: number): number {
  const chunkCount = entriesOf(offsets, longOffsets ? 8 : 4);
  const runs = entriesOf(chunks, 12);
  let sample = 0;
  let run = 0;
  for (let chunk = 0; chunk < chunkCount; chunk += 1) {
    // An entry is for all chunks up to the next entry's first one, counted from 1.
    while (run + 1 < runs && chunks.readUInt32BE(8 + (run + 1) * 12) <= chunk + 1) run += 1;
    let at = longOffsets
      ? Number(offsets.readBigUInt64BE(8 + chunk * 8))
      : offsets.readUInt32BE(8 + chunk * 4);
    const inChunk = runs > 0 ? chunks.readUInt32BE(12 + run * 12) : 0;
    for (let index = 0; index < inChunk; index += 1) {
      const length = sizeOf(sizes, sample);
      if (length === null || sample >= count) return sample;
      at += length;
      if (at > size) return sample;
      sample += 1;
    }
  }
  return sample;
}
