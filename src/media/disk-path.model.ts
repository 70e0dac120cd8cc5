import { isUtf8 } from 'node:buffer';

// Names of files are bytes; those that are no valid UTF-8 are usually Latin-1 from old programs. In the code they are
// texts all the same: each byte beyond ASCII of such a name becomes a lone surrogate, which no other name contains.

const firstEscape = 0xdc00;
const escaped = /[\u{DC80}-\u{DCFF}]/u;
const eachEscaped = /[\u{DC80}-\u{DCFF}]/gu;

/** The text of a name, from which its bytes follow. */
export function nameOfBytes(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : firstEscape + byte)).join('');
}

/** A path as the file system takes it. */
export function diskPath(path: string): string | Buffer {
  return escaped.test(path) ? bytesOfPath(path) : path;
}

/** The bytes of a path. */
export function bytesOfPath(path: string): Buffer {
  if (!escaped.test(path)) return Buffer.from(path);
  const parts = path.split(/([\u{DC80}-\u{DCFF}])/u);
  return Buffer.concat(
    parts.map((part) =>
      escaped.test(part) ? Buffer.of(part.charCodeAt(0) - firstEscape) : Buffer.from(part),
    ),
  );
}

/** A path for people, and for tags that are read from names: bytes that are no UTF-8 are read as Latin-1. */
export function shownPath(path: string): string {
  return path.replace(eachEscaped, (sign) => String.fromCharCode(sign.charCodeAt(0) - firstEscape));
}
