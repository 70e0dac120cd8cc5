/** One count of a tally. */
export interface TallyCell {
  readonly labels: readonly string[];
  value: number;
}

/** Counts of this process by a few words, for the metrics. Whoever counts often asks for its cell once, and adds to it:
 * that takes no time. */
export class Tally {
  readonly #cells = new Map<string, TallyCell>();

  /** @param labels of a limited set: nothing that clients choose. */
  cell(...labels: readonly string[]): TallyCell {
    const key = labels.join('\n');
    let cell = this.#cells.get(key);
    if (!cell) {
      cell = { labels, value: 0 };
      this.#cells.set(key, cell);
    }
    return cell;
  }

  cells(): Iterable<TallyCell> {
    return this.#cells.values();
  }
}

/** Look-ups in the caches of this process, by cache and outcome. */
export const cacheLookups = new Tally();

/** The counts of one cache. */
export function lookUpsIn(cache: string): { hits: TallyCell; misses: TallyCell } {
  return { hits: cacheLookups.cell(cache, 'hit'), misses: cacheLookups.cell(cache, 'miss') };
}
