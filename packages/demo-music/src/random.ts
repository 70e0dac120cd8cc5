/** Gives the next number of its sequence, from 0 up to but not including 1. */
export type Random = () => number;

/** A mulberry32 generator: unlike `Math.random`, the same seed gives the same sequence on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The element at `index`, counted round and round, so that every whole number has one. */
export function cycle<Item>(items: readonly Item[], index: number): Item {
  const item = items.at(index % items.length);
  if (item === undefined) throw new RangeError('Cannot choose from an empty list.');
  return item;
}

/** One of the items, each as likely as the others. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return cycle(items, Math.floor(random() * items.length));
}

/** A number from `low` up to `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}
