/** Options of a cache of at most so many entries, without what `max` would do: fill arrays of that length before there
 * is anything to keep, which takes up to 20 ms of each start. */
export function atMost(entries: number) {
  return { maxSize: entries, sizeCalculation: () => 1 };
}
