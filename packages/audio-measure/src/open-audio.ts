import { type BigIntStats, closeSync, fstatSync, openAsBlob, openSync, readSync } from 'node:fs';
import type { DiskPath } from './disk-path.ts';

/** Bytes: smaller files are read as a whole, and only once, however many questions there are about them. */
const smallBytes = 16 * 1024 * 1024;
/** Of files that have been closed. */
const spareBuffers: Buffer<ArrayBuffer>[] = [];

/** A part of a file, or bytes that were made. */
export type Piece = Buffer<ArrayBuffer> | Blob;

/** A file that is open for all questions about it. Synchronous: for worker threads. */
export class OpenAudio {
  readonly fd: number;
  readonly size: number;
  /** All its bytes, until it is closed; null for a large file. */
  readonly bytes: Buffer<ArrayBuffer> | null;
  readonly #path: DiskPath;
  readonly #buffer: Buffer<ArrayBuffer> | undefined;

  /** @param mostInMemory bytes; a larger file is read in parts.
   * @throws if there is no such file. */
  constructor(path: DiskPath, mostInMemory = smallBytes) {
    this.#path = path;
    this.fd = openSync(path, 'r');
    try {
      const { size } = fstatSync(this.fd);
      this.#buffer =
        size > Math.min(mostInMemory, smallBytes)
          ? undefined
          : (spareBuffers.pop() ?? Buffer.allocUnsafeSlow(smallBytes));
      this.bytes = this.#buffer?.subarray(0, this.#fill(this.#buffer, size)) ?? null;
      this.size = this.bytes?.length ?? size;
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** As the file is now. */
  stats(): BigIntStats {
    return fstatSync(this.fd, { bigint: true });
  }

  /** Copies bytes into a buffer. */
  read(buffer: Buffer, offset: number, length: number, position: number): { bytesRead: number } {
    if (!this.bytes) return { bytesRead: readSync(this.fd, buffer, offset, length, position) };
    return { bytesRead: this.bytes.copy(buffer, offset, position, position + length) };
  }

  /** The content, to take parts of: those of a large file are read when they are asked for. */
  async content(mimeType = ''): Promise<Piece> {
    return this.bytes ?? openAsBlob(this.#path, { type: mimeType });
  }

  close(): void {
    closeSync(this.fd);
    if (this.#buffer) spareBuffers.push(this.#buffer);
  }

  #fill(buffer: Buffer, size: number): number {
    let filled = 0;
    for (let more = size; more > 0 && filled < size; filled += more) {
      more = readSync(this.fd, buffer, filled, size - filled, filled);
    }
    return filled;
  }
}

/** Asks a question about a file that is open already, or opens it for that. */
export async function withAudio<Answer>(
  file: DiskPath | OpenAudio,
  work: (audio: OpenAudio) => Answer | Promise<Answer>,
): Promise<Answer> {
  if (file instanceof OpenAudio) return work(file);
  const audio = new OpenAudio(file);
  try {
    return await work(audio);
  } finally {
    audio.close();
  }
}

export function sizeOf(piece: Piece): number {
  return piece instanceof Blob ? piece.size : piece.length;
}

/** A part of a piece, which is not copied. */
export function partOf(piece: Piece, start: number, end = sizeOf(piece)): Piece {
  return piece instanceof Blob ? piece.slice(start, end) : piece.subarray(start, end);
}

/** Pieces one after the other: in memory if all of them are. */
export function joined(pieces: readonly Piece[], mimeType: string): Piece {
  const inMemory = pieces.filter((piece): piece is Buffer<ArrayBuffer> => !(piece instanceof Blob));
  if (inMemory.length === pieces.length) return Buffer.concat(inMemory);
  return new Blob([...pieces], { type: mimeType });
}
