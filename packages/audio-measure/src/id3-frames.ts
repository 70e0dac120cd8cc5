import { type ByteSource, id3Length } from './byte-source.ts';
import { type Piece, partOf } from './open-audio.ts';

/** Frames of ID3v2.4 that taggers write into ID3v2.3 under names of their own, as those with X are free to use there
 * (https://id3.org/id3v2.3.0#Declared_ID3v2_frames; the names are those of Picard and foobar2000). Readers drop them. */
const borrowedFrames: Readonly<Record<string, string>> = {
  XSOA: 'TSOA',
  XSOP: 'TSOP',
  XSOT: 'TSOT',
  XDOR: 'TDOR',
};
const headerBytes = 10;
const flags = { unsynchronised: 0x80, extended: 0x40 };
const mostFrames = 10_000;

/** The bytes from `start` to `end`, in which borrowed frames of a tag that begins at `tag` have their names of ID3v2.4. */
export async function withFrameNames(
  source: ByteSource,
  content: Piece,
  tag: number,
  [start, end]: readonly [start: number, end: number],
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  let at = start;
  for (const { place, name } of await borrowedIn(source, tag)) {
    pieces.push(partOf(content, at, place), Buffer.from(name, 'latin1'));
    at = place + name.length;
  }
  return [...pieces, partOf(content, at, end)];
}

/** Where borrowed frames stand, and their names of ID3v2.4. */
async function borrowedIn(source: ByteSource, tag: number): Promise<{ place: number; name: string }[]> {
  const header = await source.read(tag, headerBytes);
  if (header.length < headerBytes || header.toString('latin1', 0, 4) !== 'ID3\x03') return [];
  const set = header.readUInt8(5);
  // Lengths would not be those of the file.
  if ((set & flags.unsynchronised) !== 0) return [];
  const end = tag + headerBytes + id3Length(header);
  const first = tag + headerBytes;
  let at =
    (set & flags.extended) === 0 ? first : first + 4 + (await source.readPadded(first, 4)).readUInt32BE();
  const found: { place: number; name: string }[] = [];
  for (let count = 0; count < mostFrames && at + headerBytes <= Math.min(end, source.size); count += 1) {
    const frame = await source.readPadded(at, headerBytes);
    const name = borrowedFrames[frame.toString('latin1', 0, 4)];
    if (name !== undefined) found.push({ place: at, name });
    // Padding: no frame begins with a zero.
    if (frame.readUInt8(0) === 0) break;
    at += headerBytes + frame.readUInt32BE(4);
  }
  return found;
}
