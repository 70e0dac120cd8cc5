/** Keeps the highest of the scores that it is offered, in order. */
export class TopScores {
  readonly #items: Uint32Array;
  readonly #scores: Float32Array;
  #size = 0;

  constructor(capacity: number) {
    this.#items = new Uint32Array(capacity);
    this.#scores = new Float32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  offer(item: number, score: number): void {
    const full = this.#size === this.#items.length;
    if (full && score <= (this.#scores[this.#size - 1] ?? 0)) return;
    let place = full ? this.#size - 1 : this.#size++;
    for (; place > 0 && (this.#scores[place - 1] ?? 0) < score; place -= 1) {
      this.#scores[place] = this.#scores[place - 1] ?? 0;
      this.#items[place] = this.#items[place - 1] ?? 0;
    }
    this.#scores[place] = score;
    this.#items[place] = item;
  }

  /** Returns the kept scores, highest first, and starts over. */
  take(): { neighbours: Uint32Array; scores: Float32Array } {
    const size = this.#size;
    this.#size = 0;
    return { neighbours: this.#items.slice(0, size), scores: this.#scores.slice(0, size) };
  }
}
