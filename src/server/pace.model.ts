/** Answers after which the limit is looked at again. */
const sampleSize = 10;
/** Milliseconds that half of the operations should take at most: with the wait for a place before, nearly all are
 * then answered within half a second. */
const targetMs = 120;
const begin = 16;
const least = 8;

/** Finds how many operations at once still are answered soon. On a quick machine these are more than on one that
 * is slow, or busy with something else. */
export class Pace {
  readonly #most: number;
  #limit: number;
  #times: number[] = [];

  /** @param most operations at once, however quick they are. */
  constructor(most: number) {
    this.#most = most;
    this.#limit = Math.min(begin, most);
  }

  get limit(): number {
    return this.#limit;
  }

  /** @param milliseconds that one operation took.
   * @param wanted whether others wait.
   * @returns whether the limit has changed. */
  note(milliseconds: number, wanted: boolean): boolean {
    this.#times.push(milliseconds);
    if (this.#times.length < sampleSize) return false;
    // A few that are slow by themselves say nothing of the others.
    const median = this.#times.sort((one, other) => one - other)[sampleSize >> 1] ?? 0;
    this.#times = [];
    const before = this.#limit;
    if (median > 2 * targetMs) this.#limit = Math.floor(before / 2);
    else if (median > targetMs) this.#limit = before - 1;
    else if (wanted) this.#limit = Math.ceil(before * 1.2);
    this.#limit = Math.max(Math.min(least, this.#most), Math.min(this.#most, this.#limit));
    return this.#limit !== before;
  }
}
