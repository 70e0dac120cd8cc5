/** Samples softer than this are silence. */
const silence = 1e-5;
/** Seconds of sound that can be held back. */
const held = 6;
/** Seconds by which a song's first sound may precede what the page believes to be its beginning. */
const uncertain = 0.1;

/** One of the two ways through the seam: passes sound on, holds it back, or passes it on later. */
export class SeamLine {
  readonly #sampleRate: number;
  readonly #size: number;
  #rings: [Float32Array, Float32Array] | null = null;
  #mode: 'passing' | 'held' | 'late' | 'mute' = 'passing';
  #written = 0;
  #read = 0;
  /** The frame of the context in which holding began. */
  #since = 0;
  #firstSound = -1;
  #origin = -1;
  /** Frames of a block that belong to the song before. */
  #offset = 0;

  constructor(sampleRate: number) {
    this.#sampleRate = sampleRate;
    this.#size = Math.ceil(sampleRate * held);
  }

  run(input: readonly Float32Array[], output: readonly Float32Array[]): void {
    if (this.#mode === 'mute') return;
    if (this.#mode === 'passing') {
      for (const [at, channel] of output.entries()) channel.set(input[at] ?? input[0] ?? []);
      return;
    }
    const length = output[0]?.length ?? 0;
    this.#write(input, length);
    if (this.#mode === 'late') this.#readInto(output, length);
  }

  hold(frame: number): void {
    this.#rings ??= [new Float32Array(this.#size), new Float32Array(this.#size)];
    this.#mode = 'held';
    this.#written = 0;
    this.#read = 0;
    this.#since = frame;
    this.#firstSound = -1;
    this.#origin = -1;
  }

  setOrigin(frame: number): void {
    this.#origin = Math.max(0, Math.round(frame - this.#since));
  }

  /** From now on, what was held back is heard.
   * @param offset the frame of the current block in which it begins. */
  release(offset: number): void {
    this.#read = Math.max(this.#beginning, this.#written - this.#size);
    this.#offset = offset;
    this.#mode = 'late';
  }

  /** Frames by which sound is heard later than it comes in. Before the block of the release was run. */
  get lateBy(): number {
    return this.#written + this.#offset - this.#read;
  }

  pass(): void {
    this.#mode = 'passing';
  }

  mute(): void {
    this.#mode = 'mute';
  }

  /** The frame of what was held with which the song begins. Its own silence belongs to it; that of a slow start does not. */
  get #beginning(): number {
    const origin = this.#origin < 0 ? null : Math.min(this.#origin, this.#written);
    if (this.#firstSound < 0) return origin ?? this.#written;
    if (origin === null) return this.#firstSound;
    return this.#firstSound - origin > uncertain * this.#sampleRate ? origin : this.#firstSound;
  }

  #write(input: readonly Float32Array[], length: number): void {
    const [left, right] = this.#rings ?? [];
    if (!left || !right) return;
    for (let frame = 0; frame < length; frame += 1) {
      const at = (this.#written + frame) % this.#size;
      left[at] = input[0]?.[frame] ?? 0;
      right[at] = (input[1] ?? input[0])?.[frame] ?? 0;
      if (this.#firstSound < 0 && Math.abs(left[at]) + Math.abs(right[at]) > silence)
        this.#firstSound = this.#written + frame;
    }
    this.#written += length;
  }

  #readInto(output: readonly Float32Array[], length: number): void {
    for (let frame = this.#offset; frame < length && this.#read < this.#written; frame += 1) {
      const at = this.#read % this.#size;
      for (const [number, channel] of output.entries())
        channel[frame] = this.#rings?.[number === 0 ? 0 : 1][at] ?? 0;
      this.#read += 1;
    }
    this.#offset = 0;
  }
}
