import { FairTurns } from '../persistence/fair-turns.service.ts';
import { RequestScope } from '../persistence/request-scope.service.ts';

/** Large answers in progress at once: one computes while another waits for the database. */
const atOnce = 2;
/** Milliseconds that an answer without a request scope waits. */
const longestWaitMs = 60_000;

/** Limits the number of large answers made at once. Each takes a kilobyte or two of memory for every field until
 * it is complete, and making all at once would not finish sooner. */
export class LargeAnswers {
  /** The number of fields from which an answer is large. */
  readonly from: number;
  readonly #turns = new FairTurns({ total: atOnce, perClient: 1 });

  constructor(from = 3000) {
    this.from = from;
  }

  /** Waits for a place, at most as long as the request may wait for the database.
   * @returns a function that releases the place; undefined if there was none in time. */
  async place(): Promise<(() => void) | undefined> {
    const scope = RequestScope.current();
    const waitMs = scope?.leftMs ?? longestWaitMs;
    const waited = scope?.waitForTurn();
    try {
      return await this.#turns.take(scope?.client ?? null, waitMs);
    } finally {
      waited?.();
    }
  }
}
