import { uint32le } from './tag-families.ts';

/** FLAC in Ogg, with other comments in its second page. */
export function withOggComments(file: Buffer, comments: readonly string[]): Buffer {
  const start = file.indexOf('OggS', 4);
  const segments = file.readUInt8(start + 26);
  const body = start + 27 + segments;
  const end = body + file.subarray(start + 27, body).reduce((sum, length) => sum + length, 0);
  const texts = comments.map((comment) => {
    const bytes = Buffer.from(comment);
    return Buffer.concat([uint32le(bytes.length), bytes]);
  });
  const content = Buffer.concat([uint32le(4), Buffer.from('test'), uint32le(texts.length), ...texts]);
  const header = Buffer.alloc(4);
  header.writeUInt32BE(content.length);
  header.writeUInt8(file.readUInt8(body));
  const packet = Buffer.concat([header, content]);
  return Buffer.concat([
    file.subarray(0, start),
    page(file.subarray(start, start + 26), packet),
    file.subarray(end),
  ]);
}

/** @param head of the page that this one replaces. */
function page(head: Buffer, packet: Buffer): Buffer {
  const lacing = [...Array<number>(Math.floor(packet.length / 255)).fill(255), packet.length % 255];
  const whole = Buffer.concat([head, Buffer.of(lacing.length, ...lacing), packet]);
  whole.writeUInt32LE(0, 22);
  whole.writeUInt32LE(checksum(whole), 22);
  return whole;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x8000_0000 ? (sum << 1) ^ 0x04c1_1db7 : sum << 1;
  }
  return sum >>> 0;
}
