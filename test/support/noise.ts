import { createCipheriv } from 'node:crypto';

/** Bytes without any order, the same at each run: among thousands of random ones, some are by chance what begins a file of
 * a known type.
 * @param seed makes them others. */
export function noise(length: number, seed = 0): Buffer {
  const block = Buffer.alloc(16);
  block.writeUInt32BE(seed);
  return createCipheriv('aes-128-ctr', Buffer.alloc(16), block).update(Buffer.alloc(length));
}
