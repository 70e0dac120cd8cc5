import { createHash } from 'node:crypto';

/** Hexadecimal, of the bytes that a file's name is made of. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
