/** The contents of the block STREAMINFO. */
export interface StreamInfo {
  /** Samples in each frame except the last, in a stream with frames of one size. */
  blockSize: number;
  /** Hertz. */
  sampleRate: number;
  /** Samples of each channel; 0 if the encoder could not know. */
  totalSamples: number;
}

/** The range of samples of each channel in a frame. */
export interface FlacFrame {
  start: number;
  end: number;
}

/** Finds the frame headers in a part of a FLAC file (RFC 9639, section 9.1). A few may be other bytes that look
 * like one. */
export function findFlacFrames(bytes: Buffer, info: StreamInfo): FlacFrame[] {
  const frames: FlacFrame[] = [];
  for (let at = bytes.indexOf(0xff); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const frame = (bytes[at + 1] ?? 0) >> 1 === 0x7c ? readFrame(bytes, at, info) : null;
    if (frame) frames.push(frame);
  }
  return frames;
}

function readFrame(bytes: Buffer, at: number, info: StreamInfo): FlacFrame | null {
  const [blockCode = 0, rateCode = 0] = [(bytes[at + 2] ?? 0) >> 4, (bytes[at + 2] ?? 0) & 15];
  const coded = readCodedNumber(bytes, at + 4);
  if (blockCode === 0 || rateCode === 15 || !coded) return null;
  let next = coded.next;
  const blockSize = blockSizeOf(blockCode, bytes, next);
  if (blockCode === 6 || blockCode === 7) next += blockCode - 5;
  if (rateCode >= 12) next += rateCode === 12 ? 1 : 2;
  if (next >= bytes.length || crc8(bytes.subarray(at, next)) !== bytes[next]) return null;
  const countsSamples = ((bytes[at + 1] ?? 0) & 1) === 1;
  const start = countsSamples ? coded.value : coded.value * info.blockSize;
  return { start, end: start + blockSize };
}

function blockSizeOf(code: number, bytes: Buffer, at: number): number {
  if (code === 1) return 192;
  if (code <= 5) return 144 << code;
  if (code === 6) return (bytes[at] ?? 0) + 1;
  if (code === 7) return (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) + 1;
  return 1 << code;
}

/** A number of up to 36 bits, encoded like UTF-8. */
function readCodedNumber(bytes: Buffer, at: number): { value: number; next: number } | null {
  const first = bytes[at] ?? 0xff;
  if (first < 0x80) return { value: first, next: at + 1 };
  const length = Math.clz32(~(first << 24));
  if (length < 2 || length > 7) return null;
  let value = first & (0x7f >> length);
  for (let index = 1; index < length; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if (byte >> 6 !== 2) return null;
    value = value * 64 + (byte & 0x3f);
  }
  return { value, next: at + length };
}

/** With the polynomial x⁸ + x² + x + 1. */
function crc8(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x80 ? 0x07 : 0)) & 0xff;
  }
  return crc;
}
