import type { ByteSource } from './byte-source.ts';

/** An element of EBML: `start` and `end` are those of its content. */
export interface Element {
  id: number;
  /** Where its header begins. */
  at: number;
  start: number;
  /** As announced; null for an element that goes on until another one of its level begins. */
  end: number | null;
}

/** Elements of one level that are examined: clusters are a few seconds long. */
const mostElements = 1_000_000;

/** The elements within a part of the file. The last one may be longer than the file. */
export async function* elements(
  source: ByteSource,
  start: number,
  end: number,
): AsyncGenerator<Element, void> {
  for (let at = start, count = 0; count < mostElements && at < Math.min(end, source.size); count += 1) {
    const header = await source.readPadded(at, 12);
    const idBytes = Math.clz32(header.readUInt8(0)) - 23;
    const sizeBytes = Math.clz32(header.readUInt8(Math.min(idBytes, 11))) - 23;
    if (idBytes > 4 || sizeBytes > 8) return;
    const id = header.readUIntBE(0, idBytes);
    const size = readSize(header, idBytes, sizeBytes);
    const from = at + idBytes + sizeBytes;
    yield { id, at, start: from, end: size === null ? null : from + size };
    // Nothing is skipped of an element without a length: its children are taken for what follows it.
    at = size === null ? from : from + size;
  }
}

function readSize(header: Buffer, at: number, length: number): number | null {
  let value = header.readUInt8(at) & (0xff >> length);
  let unknown = value === 0xff >> length;
  for (let index = 1; index < length; index += 1) {
    const byte = header[at + index] ?? 0;
    value = value * 256 + byte;
    unknown &&= byte === 0xff;
  }
  return unknown ? null : value;
}

/** Bytes of an element; numbers, names and texts are short. */
export async function contentOf(
  source: ByteSource,
  { start, end }: Element,
  most = 64 * 1024,
): Promise<Buffer> {
  return await source.read(start, Math.min(most, (end ?? start) - start));
}

export function unsigned(bytes: Buffer): number {
  return bytes.subarray(0, 8).reduce((value, byte) => value * 256 + byte, 0);
}

export function float(bytes: Buffer): number {
  if (bytes.length === 4) return bytes.readFloatBE(0);
  return bytes.length === 8 ? bytes.readDoubleBE(0) : 0;
}

/** Ends at the first NUL, which pads. */
export function string(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}
