import { read } from 'node:fs';
import { lookUpsIn } from '../../persistence/tally.model.ts';
import type { Chunk, OpenFile } from './open-file.model.ts';
import type { OpenFiles } from './open-files.service.ts';

/** Bytes read from a file at once. */
export const chunkBytes = 256 * 1024;
/** Bytes read at once when the pool is exhausted by slow clients. */
const slipBytes = 64 * 1024;
const { hits, misses } = lookUpsIn('file_chunks');

export interface ChunkPoolOptions {
  /** Bytes of all chunks together. */
  bytes: number;
  files: Pick<OpenFiles, 'check' | 'descriptor' | 'hold' | 'release'>;
}

/** Reads files in large chunks into buffers that are used again and again. A buffer keeps what was read until it is
 * needed for something else, so that clients of one file share what is read. When all buffers are occupied, as by
 * clients that read slowly, further clients get small ones of their own. */
export class ChunkPool {
  readonly #options: ChunkPoolOptions;
  /** Buffers of full length without content. */
  readonly #spare: Buffer[] = [];
  /** Chunks that nobody reads, the ones unused for longest first. */
  readonly #idle = new Set<Chunk>();
  #bytes = 0;

  constructor(options: ChunkPoolOptions) {
    this.#options = options;
  }

  /** Bytes of all buffers. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The bytes of a file around `position`. */
  take(file: OpenFile, position: number): Chunk | Promise<Chunk> {
    const index = Math.floor(position / chunkBytes);
    const known = file.chunks.get(index);
    (known ? hits : misses).value += 1;
    const chunk = known ?? this.#makeChunk(file, index);
    if (chunk === undefined) return this.#makeSlip(file, position);
    this.#idle.delete(chunk);
    chunk.users += 1;
    return chunk.loading ?? chunk;
  }

  /** The same, if they are in memory already. */
  takeReady(file: OpenFile, position: number): Chunk | undefined {
    const chunk = file.chunks.get(Math.floor(position / chunkBytes));
    if (chunk === undefined || chunk.loading) return undefined;
    hits.value += 1;
    this.#idle.delete(chunk);
    chunk.users += 1;
    return chunk;
  }

  release(chunk: Chunk): void {
    chunk.users -= 1;
    if (chunk.users > 0 || chunk.buffer === undefined) return;
    if (isKept(chunk)) this.#idle.add(chunk);
    else this.#recycle(chunk.buffer);
  }

  /** Frees the memory of a file that is no longer remembered. */
  forget(file: OpenFile): void {
    for (const chunk of file.chunks.values()) if (this.#idle.has(chunk)) this.#drop(chunk);
    // Those in use are recycled when they are released.
    file.chunks.clear();
    if (this.#idle.size > 0) return;
    this.#bytes -= this.#spare.length * chunkBytes;
    this.#spare.length = 0;
  }

  #makeChunk(file: OpenFile, index: number): Chunk | undefined {
    const start = index * chunkBytes;
    const length = Math.min(chunkBytes, file.size - start);
    const buffer = this.#buffer(length);
    if (buffer === undefined) return undefined;
    const bytes = buffer.subarray(0, length);
    const chunk: Chunk = { file, start, bytes, buffer, users: 0, loading: undefined };
    file.chunks.set(index, chunk);
    chunk.loading = this.#load(chunk).catch((error: unknown) => {
      // All that wait for it fail, and nobody has it.
      if (isKept(chunk)) file.chunks.delete(index);
      this.#recycle(buffer);
      throw error;
    });
    return chunk;
  }

  /** A small file gets no more than it needs. */
  #buffer(length: number): Buffer | undefined {
    const size = length > chunkBytes / 2 ? chunkBytes : length;
    const spare = size === chunkBytes ? this.#spare.pop() : undefined;
    if (spare) return spare;
    while (this.#bytes + size > this.#options.bytes) {
      if (this.#spare.pop()) this.#bytes -= chunkBytes;
      else {
        const [oldest] = this.#idle;
        if (oldest === undefined) return undefined;
        this.#drop(oldest);
        if (size === chunkBytes && this.#spare.length > 0) return this.#spare.pop();
      }
    }
    this.#bytes += size;
    return Buffer.allocUnsafeSlow(size);
  }

  #drop(chunk: Chunk): void {
    this.#idle.delete(chunk);
    chunk.file.chunks.delete(chunk.start / chunkBytes);
    if (chunk.buffer) this.#recycle(chunk.buffer);
  }

  #recycle(buffer: Buffer): void {
    if (buffer.length === chunkBytes) this.#spare.push(buffer);
    else this.#bytes -= buffer.length;
  }

  #makeSlip(file: OpenFile, start: number): Promise<Chunk> {
    const bytes = Buffer.allocUnsafeSlow(Math.min(slipBytes, file.size - start));
    return this.#load({ file, start, bytes, buffer: undefined, users: 1, loading: undefined });
  }

  async #load(chunk: Chunk): Promise<Chunk> {
    const { file, start, bytes } = chunk;
    const { files } = this.#options;
    // Also if the client leaves meanwhile: another file could get the number of a closed one.
    files.hold(file);
    try {
      const fd = await files.descriptor(file);
      for (let done = 0; done < bytes.length; ) {
        const count = await readInto(fd, bytes.subarray(done), start + done);
        if (count === 0) throw new Error(`${file.key} ends before byte ${start + bytes.length}`);
        done += count;
      }
      if (file.identity) await files.check(file);
      chunk.loading = undefined;
      return chunk;
    } finally {
      files.release(file);
    }
  }
}

/** Whether the next client of its file gets it. */
function isKept(chunk: Chunk): boolean {
  return chunk.file.chunks.get(chunk.start / chunkBytes) === chunk;
}

function readInto(fd: number, bytes: Buffer, position: number): Promise<number> {
  return new Promise((resolve, reject) => {
    read(fd, bytes, 0, bytes.length, position, (error, count) => (error ? reject(error) : resolve(count)));
  });
}
