/** A song counts as played after half of it, or after this many seconds. */
const enoughSeconds = 240;
/** A longer step between two looks is a seek, or a page that slept. */
const longestStep = 2.5;

/** Adds up what is heard of one turn of a song. Seeking does not count as hearing. */
export class PlayCounter {
  #key: string | null = null;
  #heard = 0;
  #last = 0;
  #counted = false;

  /** @returns whether the turn has just become a play; true once for each turn. */
  hear(key: string, position: number, duration: number): boolean {
    if (key !== this.#key) this.begin(key, position);
    const step = position - this.#last;
    this.#last = position;
    if (step > 0 && step < longestStep) this.#heard += step;
    if (this.#counted || duration <= 0 || this.#heard < Math.min(duration / 2, enoughSeconds)) return false;
    this.#counted = true;
    return true;
  }

  /** A song that begins again is another turn. */
  begin(key: string, position: number, heard = 0, counted = false): void {
    this.#key = key;
    this.#heard = heard;
    this.#last = position;
    this.#counted = counted;
  }

  /** What a reload goes on with, so that a song is not counted twice. */
  get state(): { heard: number; counted: boolean } {
    return { heard: this.#heard, counted: this.#counted };
  }
}
