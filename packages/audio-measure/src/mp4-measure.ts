import { UnsupportedAudioError } from './audio-type.ts';
import type { ByteSource } from './byte-source.ts';
import { type Box, boxAt, boxContent, boxes } from './mp4-boxes.ts';
import { type Fragments, measureFragments } from './mp4-fragments.ts';
import { readSampleTable, type SampleTable, samplesWithin } from './mp4-samples.ts';
import { describeTrack } from './mp4-stream.ts';
import { type AudioMeasure, measured } from './stream-facts.ts';

interface Track {
  box: Box;
  table: Box;
  /** Ticks in a second. */
  scale: number;
}

/** MP4: the first audio track. Its index tells where each sample is and how long it lasts. */
export async function measureMp4(source: ByteSource): Promise<AudioMeasure> {
  const { movie, isCut } = await survey(source);
  if (!movie) {
    throw new UnsupportedAudioError('cut off: without the index that was at its end, nothing can be played');
  }
  const track = await findTrack(source, movie);
  if (!track) throw new UnsupportedAudioError('no audio in it');
  const facts = await describeTrack(source, track.table);
  const samples = await readSampleTable(source, track.table);
  const fragments = await measureFragments(source, movie, track.box);
  const whole = samples.ticks + fragments.ticks;
  const found = isCut ? samplesWithin(samples, source.size) + fragments.wholeTicks : whole;
  const edit = await readEdit(source, movie, track);
  const played = (ticks: number) => trimmed(ticks / track.scale, edit, whole / track.scale);
  const measure = measured({
    facts,
    duration: played(found),
    announced: played(whole),
    bytes: bytesOf(samples, fragments),
  });
  // The end of a fragmented file is not announced.
  if (isCut && fragments.ticks > 0 && measure.fault === null)
    return { ...measure, fault: 'cut off: its last part is incomplete' };
  return measure;
}

function bytesOf(samples: SampleTable, fragments: Fragments): number | null {
  return samples.bytes + fragments.bytes || null;
}

/** Whether the last box is longer than the file, and the movie's index if it is whole. */
async function survey(source: ByteSource): Promise<{ movie: Box | null; isCut: boolean }> {
  let movie: Box | null = null;
  let isCut = false;
  let at = 0;
  while (at + 8 <= source.size) {
    const header = await source.readPadded(at, 16);
    const short = header.readUInt32BE(0);
    const length = short === 1 ? Number(header.readBigUInt64BE(8)) : short || source.size - at;
    if (length < 8) break;
    isCut = at + length > source.size;
    const start = at + (short === 1 ? 16 : 8);
    if (header.toString('latin1', 4, 8) === 'moov' && !isCut)
      movie = { type: 'moov', start, end: at + length };
    at += length;
  }
  return { movie, isCut };
}

async function findTrack(source: ByteSource, movie: Box): Promise<Track | null> {
  for await (const box of boxes(source, movie)) {
    if (box.type !== 'trak') continue;
    const handler = await boxContent(source, await boxAt(source, box, 'mdia', 'hdlr'), 12);
    const table = await boxAt(source, box, 'mdia', 'minf', 'stbl');
    if (handler.toString('latin1', 8, 12) !== 'soun' || !table) continue;
    const scale = timeScale(await boxContent(source, await boxAt(source, box, 'mdia', 'mdhd'), 36));
    if (scale > 0) return { box, table, scale };
  }
  return null;
}

/** Of `mvhd` and `mdhd`, which begin alike. */
function timeScale(header: Buffer): number {
  const at = header[0] === 1 ? 20 : 12;
  return header.length >= at + 4 ? header.readUInt32BE(at) : 0;
}

/** What is played of a track, in seconds: encoders add some silence at both ends. */
interface Edit {
  from: number;
  /** 0 if it is not told. */
  length: number;
}

async function readEdit(source: ByteSource, movie: Box, { box, scale }: Track): Promise<Edit> {
  const movieScale = timeScale(await boxContent(source, await boxAt(source, movie, 'mvhd'), 36));
  const list = await boxContent(source, await boxAt(source, box, 'edts', 'elst'), 2048);
  if (list.length < 20 || movieScale === 0) return { from: 0, length: 0 };
  const long = list[0] === 1;
  const entryBytes = long ? 20 : 12;
  let length = 0;
  let from = 0;
  for (let at = 8, entry = 0; entry < list.readUInt32BE(4) && at + entryBytes <= list.length; entry += 1) {
    const start = long ? Number(list.readBigInt64BE(at + 8)) : list.readInt32BE(at + 4);
    // Silence before the sound is an entry without a start.
    if (start >= 0) {
      length += (long ? Number(list.readBigUInt64BE(at)) : list.readUInt32BE(at)) / movieScale;
      if (length > 0 && from === 0) from = start / scale;
    }
    at += entryBytes;
  }
  return { from, length };
}

/** The edit ends with the whole track within a tick of the movie's clock: then the track is as precise as can be. */
function trimmed(found: number, { from, length }: Edit, whole: number): number {
  const rest = Math.max(0, found - from);
  const all = whole - from;
  return length > 0 && length < all - 0.0015 ? Math.min(rest, length) : rest;
}
