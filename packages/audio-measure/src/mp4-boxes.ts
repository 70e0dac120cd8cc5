import type { ByteSource } from './byte-source.ts';

/** Boxes of one level that are examined; real files have a few dozen, and those in fragments some thousands. */
const mostBoxes = 100_000;

export interface Box {
  type: string;
  /** Of its content. */
  start: number;
  end: number;
}

/** The boxes within a box. One that is longer than its parent ends with it. */
export async function* boxes(
  source: ByteSource,
  parent: Pick<Box, 'start' | 'end'>,
): AsyncGenerator<Box, void> {
  let at = parent.start;
  for (let count = 0; count < mostBoxes && at + 8 <= parent.end; count += 1) {
    const header = await source.readPadded(at, 16);
    const short = header.readUInt32BE(0);
    const long = short === 1;
    const rest = parent.end - at;
    const length = long ? Number(header.readBigUInt64BE(8)) : short || rest;
    if (length < (long ? 16 : 8)) return;
    const end = at + Math.min(length, rest);
    yield { type: header.toString('latin1', 4, 8), start: at + (long ? 16 : 8), end };
    at += length;
  }
}

/** The first box at the end of a path. */
export async function boxAt(
  source: ByteSource,
  parent: Pick<Box, 'start' | 'end'>,
  ...path: readonly string[]
): Promise<Box | null> {
  const [type, ...rest] = path;
  if (type === undefined) return null;
  for await (const box of boxes(source, parent)) {
    if (box.type === type) return rest.length === 0 ? box : boxAt(source, box, ...rest);
  }
  return null;
}

/** The content of a box, as far as it goes. */
export async function boxContent(source: ByteSource, box: Box | null, most: number): Promise<Buffer> {
  return box ? await source.read(box.start, Math.min(most, box.end - box.start)) : Buffer.alloc(0);
}
