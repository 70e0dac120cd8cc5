/** Asks the server for its time, a few times in a row: the answer that came back fastest tells most.
 * @param now a clock of this page, in milliseconds.
 * @param ask the time of the server; undefined if it does not answer.
 * @returns milliseconds that the server's clock is ahead; undefined if nothing was answered. */
export async function measuredSkew(
  now: () => number,
  ask: () => Promise<string | undefined>,
  rounds: number,
): Promise<number | undefined> {
  let skew: number | undefined;
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const sent = now();
    const time = await ask();
    const received = now();
    if (time === undefined || received - sent >= fastest) continue;
    fastest = received - sent;
    // The answer was on its way for half of the time, by the best guess.
    skew = Date.parse(time) - (sent + received) / 2;
  }
  return skew;
}
