import { atFileEnd } from './file-end.ts';

/** Counts up from a number, and starts again with the next test file: what is made from it (a name, a tone) is the same
 * at each run, whatever ran before in the same process. */
export function fileCounter(start = 0): () => number {
  let count = start;
  return () => {
    if (count === start) {
      atFileEnd(() => {
        count = start;
      });
    }
    count += 1;
    return count;
  };
}
