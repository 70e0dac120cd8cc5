import type { ReadableFile } from './byte-source.ts';
import type { FrameHeader, HeaderReader } from './frame-headers.ts';

/** The whole, consecutive frames of a file. */
export interface FrameWalk {
  frames: number;
  /** Of each channel. */
  samples: number;
  /** Hertz; 0 if there are no frames. */
  sampleRate: number;
  /** Bytes of all frames. */
  bytes: number;
  /** Offset of the first frame. */
  start: number;
}

const windowBytes = 256 * 1024;
/** Bytes: three frames of any kind. */
const lookahead = 32 * 1024;
/** Bytes that a header reader examines. */
const headerBytes = 7;
/** The number of consecutive headers required to count bytes as frames, since other bytes may look like a header. */
const chain = 3;

/** Walks from frame to frame through a file, skipping other bytes, in bounded memory.
 * @param start offset in bytes. */
export async function walkFrames(file: ReadableFile, start: number, read: HeaderReader): Promise<FrameWalk> {
  const { size } = file;
  const walk: FrameWalk = { frames: 0, samples: 0, sampleRate: 0, bytes: 0, start };
  const window = new FrameWindow(file, read);
  let kind: number | undefined;
  let synchronous = false;
  for (let at = start; at + headerBytes <= size; ) {
    if (window.isLeftAt(at)) await window.moveTo(at);
    const frame = window.header(at);
    const fits = frame !== null && (kind === undefined || frame.kind === kind);
    if (!fits || !(synchronous || window.hasChain(at, frame))) {
      synchronous = false;
      at = window.nextCandidate(at + 1);
      continue;
    }
    if (at + frame.length > size) break;
    if (walk.frames === 0) Object.assign(walk, { start: at, sampleRate: frame.sampleRate });
    kind = frame.kind;
    synchronous = true;
    walk.frames += 1;
    walk.samples += frame.samples;
    walk.bytes += frame.length;
    at += frame.length;
  }
  return walk;
}

/** The part of the file around the current frame. */
class FrameWindow {
  readonly #file: ReadableFile;
  readonly #size: number;
  readonly #read: HeaderReader;
  readonly #buffer: Buffer;
  #start = 0;
  #end: number;

  constructor(file: ReadableFile, read: HeaderReader) {
    this.#file = file;
    this.#size = file.size;
    this.#read = read;
    this.#buffer = file.bytes ?? Buffer.allocUnsafe(windowBytes);
    this.#end = file.bytes?.length ?? 0;
  }

  /** Whether what follows this place is elsewhere. */
  isLeftAt(at: number): boolean {
    return at < this.#start || Math.min(at + lookahead, this.#size) > this.#end;
  }

  async moveTo(at: number): Promise<void> {
    const { bytesRead } = await this.#file.read(this.#buffer, 0, windowBytes, at);
    this.#start = at;
    this.#end = at + bytesRead;
  }

  header(at: number): FrameHeader | null {
    if (at + headerBytes > this.#end) return null;
    return this.#read(this.#buffer, at - this.#start);
  }

  /** Whether frames of one kind follow each other from here, or reach the end of the file exactly. */
  hasChain(at: number, first: FrameHeader): boolean {
    let next = at + first.length;
    for (let link = 1; link < chain && next !== this.#size; link += 1) {
      const frame = this.header(next);
      if (frame?.kind !== first.kind) return false;
      next += frame.length;
    }
    return true;
  }

  /** The next place where a frame may begin: a byte of ones. */
  nextCandidate(at: number): number {
    const held = this.#buffer.subarray(0, this.#end - this.#start);
    const found = held.indexOf(0xff, at - this.#start);
    return found === -1 ? Math.max(at, this.#end) : this.#start + found;
  }
}
