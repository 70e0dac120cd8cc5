/** Small reads are served from a window of so many bytes: headers stand close together. */
const windowBytes = 16 * 1024;

/** An open file, however it is read. */
export interface ReadableFile {
  size: number;
  /** All its bytes, if they are in memory. */
  bytes?: Buffer | null;
  read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ): { bytesRead: number } | Promise<{ bytesRead: number }>;
}

/** A file that is read at any place; nothing is kept beyond a small window. */
export class ByteSource {
  readonly #file: ReadableFile;
  readonly size: number;
  #window: Buffer = Buffer.alloc(0);
  #start = 0;

  constructor(file: ReadableFile) {
    this.#file = file;
    this.size = file.size;
  }

  get file(): ReadableFile {
    return this.#file;
  }

  /** Fewer bytes at the end of the file. */
  async read(at: number, length: number): Promise<Buffer> {
    const wanted = Math.max(0, Math.min(length, this.size - at));
    if (!(at >= 0) || wanted === 0) return Buffer.alloc(0);
    if (this.#file.bytes) return this.#file.bytes.subarray(at, at + wanted);
    if (wanted > windowBytes) return this.#fetch(at, wanted);
    const offset = at - this.#start;
    if (offset < 0 || offset + wanted > this.#window.length) {
      this.#window = await this.#fetch(at, Math.min(windowBytes, this.size - at));
      this.#start = at;
      return this.#window.subarray(0, wanted);
    }
    return this.#window.subarray(offset, offset + wanted);
  }

  /** Zeros beyond the end of the file. */
  async readPadded(at: number, length: number): Promise<Buffer> {
    const bytes = await this.read(at, length);
    return bytes.length === length ? bytes : Buffer.concat([bytes], length);
  }

  async #fetch(at: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    const { bytesRead } = await this.#file.read(bytes, 0, length, at);
    return bytes.subarray(0, bytesRead);
  }
}

/** Bytes of ID3v2 tags before the audio, of which there may be several. */
export async function id3Bytes(source: ByteSource): Promise<number> {
  let at = 0;
  for (;;) {
    const header = await source.read(at, 10);
    if (header.length < 10 || header.toString('latin1', 0, 3) !== 'ID3') return at;
    const footer = (header.readUInt8(5) & 0x10) === 0 ? 0 : 10;
    at += 10 + id3Length(header) + footer;
    if (at >= source.size) return source.size;
  }
}

/** The length that the header of an ID3v2 tag tells, in four times seven bits. */
export function id3Length(header: Buffer): number {
  return header.subarray(6, 10).reduce((length, byte) => length * 128 + (byte & 0x7f), 0);
}
