import { readFile } from 'node:fs/promises';
import { uint32le } from './tag-families.ts';

// Formats whose encoders are not at hand: valid headers, and as much content as they announce. None of it is a sound.

function uint16le(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

function uint64(value: number, order: 'LE' | 'BE'): Buffer {
  const bytes = Buffer.alloc(8);
  bytes[`writeBigUInt64${order}`](BigInt(value));
  return bytes;
}

/** Monkey's Audio 3.99: two frames of 73,728 blocks, and one of 1,000. */
export function monkeysAudio(): Buffer {
  const frame = Buffer.alloc(4000, 0x5a);
  const tableBytes = 12;
  const first = 52 + 24 + tableBytes;
  const lengths = [52, 24, tableBytes, 0, 3 * frame.length, 0, 0].map(uint32le);
  const descriptor = Buffer.concat([Buffer.from('MAC '), uint16le(3990, 0), ...lengths, Buffer.alloc(16)]);
  const header = Buffer.concat([
    uint16le(2000, 0),
    ...[73_728, 1000, 3].map(uint32le),
    uint16le(16, 2),
    uint32le(44_100),
  ]);
  const table = [0, 1, 2].map((index) => uint32le(first + index * frame.length));
  return Buffer.concat([descriptor, header, ...table, frame, frame, frame]);
}

/** DSF: one channel of DSD64, half a second.
 * @param tag of ID3v2, at the end. */
export function dsf(tag: Buffer): Buffer {
  const block = 4096;
  const blocks = 44;
  const samples = block * 8 * blocks - 5000;
  const sound = Buffer.alloc(block * blocks, 0x69);
  const size = 28 + 52 + 12 + sound.length;
  return Buffer.concat([
    Buffer.from('DSD '),
    ...[28, size + tag.length, tag.length > 0 ? size : 0].map((value) => uint64(value, 'LE')),
    Buffer.from('fmt '),
    uint64(52, 'LE'),
    ...[1, 0, 1, 1, 2_822_400, 1].map(uint32le),
    uint64(samples, 'LE'),
    ...[block, 0].map(uint32le),
    Buffer.from('data'),
    uint64(12 + sound.length, 'LE'),
    sound,
    tag,
  ]);
}

export const dsfSeconds = (4096 * 8 * 44 - 5000) / 2_822_400;

/** DSDIFF: two channels of DSD64, a quarter of a second. */
export function dsdiff(extra: readonly Buffer[]): Buffer {
  const rate = Buffer.alloc(4);
  rate.writeUInt32BE(2_822_400);
  const properties = Buffer.concat([
    Buffer.from('SND '),
    dffChunk('FS  ', rate),
    dffChunk('CHNL', Buffer.concat([Buffer.of(0, 2), Buffer.from('SLFTSRGT')])),
    dffChunk('CMPR', Buffer.concat([Buffer.from('DSD '), Buffer.of(14), Buffer.from('not compressed\0')])),
  ]);
  const parts = [
    Buffer.from('DSD '),
    dffChunk('FVER', Buffer.of(1, 5, 0, 0)),
    dffChunk('PROP', properties),
    dffChunk('DSD ', Buffer.alloc(176_400, 0x69)),
    ...extra,
  ];
  return dffChunk('FRM8', Buffer.concat(parts));
}

export const dsdiffSeconds = (176_400 * 8) / 2 / 2_822_400;

export function dffChunk(id: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(id, 'latin1'),
    uint64(content.length, 'BE'),
    content,
    Buffer.alloc(content.length % 2),
  ]);
}

const mpcFrames = 40;
/** Version 7 loses 481 samples in the decoder. */
export const musepack7Seconds = (mpcFrames * 1152 - 481) / 44_100;

/** Musepack, version 7: 40 frames of 700 bits. */
export function musepack7(): Buffer {
  const frameBits = 700;
  // Eight bits of the encoder's version, then each frame with its length.
  let bits = '00000000';
  for (let frame = 0; frame < mpcFrames; frame += 1) {
    bits += frameBits.toString(2).padStart(20, '0') + '01'.repeat(frameBits / 2);
  }
  const words =
    bits.match(/.{1,32}/g)?.map((word) => uint32le(Number.parseInt(word.padEnd(32, '0'), 2))) ?? [];
  const header = [mpcFrames, 0x00_00_00_00, 0, 0, 0].map(uint32le);
  return Buffer.concat([Buffer.from('MP+\x07', 'latin1'), ...header, ...words]);
}

/** Musepack, version 8: made by an encoder. */
export function musepack8(): Promise<Buffer> {
  return readFile(new URL('samples/musepack8.mpc', import.meta.url));
}

export const musepack8Seconds = 30_870 / 44_100;

/** Windows Media Audio of another kind: only the number of its format differs. */
export function windowsMedia(wma: Buffer, kind: number): Buffer {
  const changed = Buffer.from(wma);
  const stream = changed.indexOf(Buffer.from('9107dcb7b7a9cf118ee600c00c205365', 'hex'));
  changed.writeUInt16LE(kind, stream + 78);
  changed.writeUInt16LE(16, stream + 92);
  return changed;
}

/** BW64 differs from RF64 in its name alone. */
export function bw64(rf64: Buffer): Buffer {
  return Buffer.concat([Buffer.from('BW64'), rf64.subarray(4)]);
}

/** Tags of Matroska about the album and about the track, to be appended to a segment of unknown length. */
export function matroskaTags(levels: Readonly<Record<number, Readonly<Record<string, string>>>>): Buffer {
  const tags = Object.entries(levels).map(([level, texts]) => {
    const targets = element('63c0', element('68ca', Buffer.of(Number(level))));
    const simple = Object.entries(texts).map(([name, text]) =>
      element(
        '67c8',
        Buffer.concat([element('45a3', Buffer.from(name)), element('4487', Buffer.from(text))]),
      ),
    );
    return element('7373', Buffer.concat([targets, ...simple]));
  });
  return element('1254c367', Buffer.concat(tags));
}

function element(id: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(0x1000_0000 | content.length);
  return Buffer.concat([Buffer.from(id, 'hex'), length, content]);
}
