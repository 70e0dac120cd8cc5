import type { Transaction } from '../../persistence/transaction.service.ts';

/** A play that was recorded and is not settled yet. */
export interface UnsettledPlay {
  id: string;
  userId: string;
  songId: string;
  playedAt: Date;
  /** Whether its song and its listener are still there. They stay so until the transaction ends. */
  present: boolean;
}

/** What one subject makes of new plays: it counts them, or adds them to its figures. */
export interface PlayHandler {
  /** What stands in `new_play.waits_for` of plays that wait for this handler alone. */
  readonly name: string;
  /** Is called in the transaction that takes these plays from the queue: with each once, unless it throws. */
  settle(open: Transaction, plays: readonly UnsettledPlay[]): Promise<void>;
}

/** What stands in `new_play.waits_for` of plays that no handler has seen yet. */
export const forAll = 'all';
