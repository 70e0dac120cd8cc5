import { type Piece, sizeOf } from './open-audio.ts';

const frameBytes = 417;
const frames = 4;

/** Frames without sound: MPEG 1 layer 3, 128 kilobits per second at 44.1 kHz. */
export function silentMp3(): Buffer<ArrayBuffer> {
  const frame = Buffer.alloc(frameBytes);
  frame.writeUInt32BE(0xff_fb_90_64);
  return Buffer.concat(Array.from({ length: frames }, () => frame));
}

/** A tag of ID3v2.4 with texts by the ids of their frames; empty ones are left out. */
export function id3Tag(texts: Readonly<Record<string, string>>): Buffer<ArrayBuffer> {
  const given = Object.entries(texts).filter(([, text]) => text !== '');
  const body = Buffer.concat(
    given.map(([id, text]) => {
      const content = Buffer.concat([Buffer.of(3), Buffer.from(text)]);
      return Buffer.concat([Buffer.from(id), synchsafe(content.length), Buffer.alloc(2), content]);
    }),
  );
  return Buffer.concat([Buffer.from('ID3\x04\0\0', 'latin1'), synchsafe(body.length), body]);
}

/** Four times seven bits. */
function synchsafe(value: number): Buffer {
  return Buffer.of((value >> 21) & 0x7f, (value >> 14) & 0x7f, (value >> 7) & 0x7f, value & 0x7f);
}

/** A picture within a file. */
export interface EmbeddedPicture {
  mimeType: string;
  content: Piece;
}

/** Bytes of a block of FLAC. */
const longestBlock = 0xff_ffff;
const block = { streamInfo: 0, comment: 4, picture: 6 };
const frontCover = 3;

/** A FLAC file without sound, with comments such as `ARTIST=Queen`, and pictures. */
export function commentedFlac(comments: readonly string[], pictures: readonly EmbeddedPicture[]): Piece[] {
  const info = Buffer.alloc(34);
  // 44.1 kHz, two channels, 16 bits.
  info.writeUInt32BE(0x0ac442f0, 10);
  const listed = [uint32le(0), uint32le(comments.length), ...comments.map(counted)];
  const attached = pictures.filter(({ content }) => sizeOf(content) < longestBlock - 1024);
  const blocks = [
    ...blockOf(block.streamInfo, [info]),
    ...blockOf(block.comment, [Buffer.concat(listed)]),
    ...attached.flatMap((picture) => blockOf(block.picture, pictureParts(picture))),
  ];
  // The last one is empty, as padding.
  return [Buffer.from('fLaC'), ...blocks, Buffer.of(0x81, 0, 0, 0)];
}

function blockOf(kind: number, parts: readonly Piece[]): Piece[] {
  const length = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  const header = Buffer.alloc(4);
  header.writeUInt32BE(length);
  header.writeUInt8(kind);
  return [header, ...parts];
}

function pictureParts({ mimeType, content }: EmbeddedPicture): Piece[] {
  const type = Buffer.from(mimeType, 'latin1');
  const sizes = Buffer.alloc(20);
  return [
    Buffer.concat([uint32(frontCover), uint32(type.length), type, sizes, uint32(sizeOf(content))]),
    content,
  ];
}

function counted(text: string): Buffer<ArrayBuffer> {
  const bytes = Buffer.from(text);
  return Buffer.concat([uint32le(bytes.length), bytes]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function uint32le(value: number): Buffer {
  return uint32(value).swap32();
}
