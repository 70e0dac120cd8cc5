/** Milliseconds below which a difference of the clocks is one of reading them: the database answers late at times. */
const smallestMs = 30_000;

/** The clock of the database was set. */
export interface ClockJump {
  /** What it would have shown when that was noticed. Times of before are not later, those of afterwards are. */
  from: Date;
  /** Milliseconds by which it was set forward, or backward if negative. */
  byMs: number;
}

interface Reading {
  now: Date;
  at: number;
}

/** Notices that the database's clock was set, by comparing it with the time that has passed. A machine that slept counts
 * as one whose clock was set. */
export class ClockJumps {
  #last: Reading | undefined;
  /** What could not be handled yet. */
  #open: ClockJump | undefined;

  /** @param now what the clock shows.
   * @param handle called with how it was set since the last reading, if it was. If that fails, the next reading hands the
   * same jump over, so it must do no harm twice.
   * @returns the jump. */
  async note(
    now: Date,
    handle: (jump: ClockJump) => Promise<unknown> = async () => undefined,
  ): Promise<ClockJump | undefined> {
    const reading = { now, at: performance.now() };
    const seen = this.#last && jumpBetween(this.#last, reading);
    const jump = seen && this.#open && isSame(seen, this.#open) ? this.#open : seen;
    this.#open = jump;
    if (jump) await handle(jump);
    this.#open = undefined;
    this.#last = reading;
    return jump;
  }
}

function jumpBetween(last: Reading, { now, at }: Reading): ClockJump | undefined {
  const wouldShow = last.now.getTime() + (at - last.at);
  const byMs = Math.round(now.getTime() - wouldShow);
  return Math.abs(byMs) < smallestMs ? undefined : { from: new Date(wouldShow), byMs };
}

/** Whether it was not set again meanwhile. */
function isSame(one: ClockJump, other: ClockJump): boolean {
  return Math.abs(one.byMs - other.byMs) < smallestMs;
}
