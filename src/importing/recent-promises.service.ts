/** Remembers the outcome of work for the keys that were last asked for; what is asked for while it is under way
 * is done once. Failures are not remembered. */
export class RecentPromises<Key, Value> {
  readonly #limit: number;
  readonly #kept = new Map<Key, Promise<Value>>();

  /** @param limit how many keys are remembered. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: Key, make: () => Promise<Value>): Promise<Value> {
    const value = this.#kept.get(key) ?? make();
    // A map keeps the order of insertion: the first key is the one longest unused.
    this.#kept.delete(key);
    this.#kept.set(key, value);
    value.catch(() => this.#kept.get(key) === value && this.#kept.delete(key));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#limit) break;
      this.#kept.delete(oldest);
    }
    return value;
  }
}
