import type { Stretch, SyncBytes } from './sync-bytes.ts';

const pageHeaderBytes = 27;
const firstOfStream = 2;
/** For a stream that is no audio, such as a skeleton: all its packets count as headers. */
const allPackets = Number.POSITIVE_INFINITY;

/** The contents of the pages after the headers of each stream. A changed comment moves the pages after it, which changes
 * their numbers and checksums, but not their contents. */
export function oggSound(source: SyncBytes, start: number): Stretch[] {
  const parts: Stretch[] = [];
  /** Header packets still to come, by the number of the stream. */
  const headers = new Map<number, number>();
  for (let at = start; source.has(at, pageHeaderBytes); ) {
    if (source.text(at, 4) !== 'OggS') break;
    const header = source.at(at, pageHeaderBytes);
    const flags = header.readUInt8(5);
    const stream = header.readUInt32LE(14);
    const segments = header.readUInt8(26);
    const lacing = source.at(at + pageHeaderBytes, segments);
    const length = lacing.reduce((sum, part) => sum + part, 0);
    const ended = lacing.filter((part) => part < 255).length;
    const body = at + pageHeaderBytes + segments;
    if (flags & firstOfStream) headers.set(stream, headerPackets(source, body));
    const left = headers.get(stream) ?? 0;
    // Sound begins on a new page.
    if (left > 0) headers.set(stream, left - ended);
    else parts.push({ start: body, end: body + length });
    at = body + length;
  }
  return parts;
}

/** The number of header packets of a stream, from the first of them. */
function headerPackets(source: SyncBytes, body: number): number {
  const mark = source.text(body, 8);
  if (mark.startsWith('\x01vorbis')) return 3;
  if (mark === 'OpusHead') return 2;
  if (mark === 'Speex   ') return 2 + (source.has(body, 72) ? source.at(body + 68, 4).readUInt32LE(0) : 0);
  if (mark.startsWith('\x7fFLAC')) return 1 + (source.at(body + 7, 2).readUInt16BE(0) || 1);
  return allPackets;
}
