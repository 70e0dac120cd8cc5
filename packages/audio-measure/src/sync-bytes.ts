import type { OpenAudio } from './open-audio.ts';

/** Bytes read ahead: headers that follow each other closely take one read. */
const windowBytes = 64 * 1024;

/** Bytes of a file, `end` not included. */
export interface Stretch {
  start: number;
  end: number;
}

/** Parts of an open file, read synchronously: for worker threads. */
export class SyncBytes {
  readonly size: number;
  readonly #audio: OpenAudio;
  readonly #window: Buffer;
  #start = 0;
  #end: number;

  constructor(audio: OpenAudio) {
    this.#audio = audio;
    this.size = audio.size;
    this.#window = audio.bytes ?? Buffer.allocUnsafe(windowBytes);
    this.#end = audio.bytes?.length ?? 0;
  }

  /** The bytes from `start`, fewer at the end of the file. Valid until the next call.
   * @param length at most 64 KB. */
  at(start: number, length: number): Buffer {
    if (!this.#audio.bytes && (start < this.#start || start + length > this.#end)) {
      this.#start = start;
      this.#end = start + this.#audio.read(this.#window, 0, windowBytes, start).bytesRead;
    }
    return this.#window.subarray(
      start - this.#start,
      Math.min(start - this.#start + length, this.#end - this.#start),
    );
  }

  /** Text of one byte for each character; shorter at the end of the file. */
  text(start: number, length: number): string {
    return this.at(start, length).toString('latin1');
  }

  /** Whether the file goes on for so many bytes from here. */
  has(start: number, length: number): boolean {
    return start >= 0 && start + length <= this.size;
  }
}
