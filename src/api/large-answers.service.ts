import { FairTurns } from '../persistence/fair-turns.service.ts';
import { RequestScope } from '../persistence/request-scope.service.ts';

/** Answers that may be made at once: one computes while another waits for the database. */
const atOnce = 2;
/** Milliseconds that the answer to nobody's request waits. */
const longestWaitMs = 60_000;

/** Has large answers made one after another: each takes a kilobyte or two of memory for every field until it is
 * complete, and all at once they are done no sooner. */
export class LargeAnswers {
  /** Fields beyond which an answer is large. */
  readonly from: number;
  readonly #turns = new FairTurns({ total: atOnce, perClient: 1 });

  constructor(from = 3000) {
    this.from = from;
  }

  /** Waits for a place, no longer than the request may wait for the database.
   * @returns what gives the place back; undefined when none came in time. */
  async place(): Promise<(() => void) | undefined> {
    const scope = RequestScope.current();
    const waitMs = scope?.leftMs ?? longestWaitMs;
    const waited = scope?.wait();
    try {
      return await this.#turns.take(scope?.client ?? null, waitMs);
    } finally {
      waited?.();
    }
  }
}
