import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

const lineFeed = 0x0a;

/** Passes bytes on, and tells in the end what they were. */
export class CheckedStream extends Transform {
  readonly #hash = createHash('sha256');
  /** Of a copy, each of which ends with a line feed. */
  lines = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk);
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, at + 1)) this.lines += 1;
    done(null, chunk);
  }

  /** In hexadecimal digits; to be asked for once, when all has passed. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}
