/** Milliseconds below which a difference of the clocks is one of reading them: the database answers late at times. */
const smallestMs = 30_000;

/** The clock of the database was set. */
export interface ClockJump {
  /** What it showed shortly before. */
  from: Date;
  /** Milliseconds by which it was set forward, or backward if negative. */
  byMs: number;
}

/** Notices that the database's clock was set, by comparing it with the time that has passed. A machine that slept counts
 * as one whose clock was set. */
export class ClockJumps {
  #last: { now: Date; at: number } | undefined;

  /** @param now what the clock shows.
   * @returns how it was set since the last reading; undefined if it was not. */
  note(now: Date): ClockJump | undefined {
    const last = this.#last;
    const at = performance.now();
    this.#last = { now, at };
    if (!last) return undefined;
    const byMs = Math.round(now.getTime() - last.now.getTime() - (at - last.at));
    return Math.abs(byMs) < smallestMs ? undefined : { from: last.now, byMs };
  }
}
