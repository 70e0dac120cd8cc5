import type { ByteSource } from './byte-source.ts';

/** A page of an Ogg file. */
export interface OggPage {
  at: number;
  /** The stream that it belongs to. */
  serial: number;
  /** The place that the stream has reached; null if no packet ends in the page. */
  granule: bigint | null;
  isFirst: boolean;
  /** Of the content. */
  start: number;
  end: number;
}

const headerBytes = 27;
/** Bytes that a page has at most. */
export const longestPage = 65_307;
const none = 0xffff_ffff_ffff_ffffn;

/** @returns null if there is no page here. */
export async function readPage(source: ByteSource, at: number): Promise<OggPage | null> {
  const header = await source.read(at, headerBytes + 255);
  if (header.length < headerBytes || header.toString('latin1', 0, 4) !== 'OggS') return null;
  const segments = header.readUInt8(26);
  const table = header.subarray(headerBytes, headerBytes + segments);
  const start = at + headerBytes + segments;
  const granule = header.readBigUInt64LE(6);
  return {
    at,
    serial: header.readUInt32LE(14),
    granule: granule === none ? null : granule,
    isFirst: (header.readUInt8(5) & 2) !== 0,
    start,
    end: start + table.reduce((sum, length) => sum + length, 0),
  };
}

/** The pages from here on; bytes between them are skipped. The last one may be longer than the file. */
export async function* pagesFrom(source: ByteSource, start: number): AsyncGenerator<OggPage, void> {
  for (let at = start; at + headerBytes <= source.size; ) {
    const page = await readPage(source, at);
    if (page) {
      yield page;
      at = page.end;
    } else {
      at = await nextPage(source, at + 1);
    }
  }
}

async function nextPage(source: ByteSource, from: number): Promise<number> {
  const step = 16 * 1024;
  for (let at = from; at < source.size; at += step - 3) {
    const found = (await source.read(at, step)).indexOf('OggS');
    if (found !== -1) return at + found;
  }
  return source.size;
}
