import type { Transaction } from '../../persistence/transaction.service.ts';

/** A recorded play that is not settled yet. */
export interface UnsettledPlay {
  id: string;
  userId: string;
  songId: string;
  playedAt: Date;
  /** Whether its song and its listener still exist. They do until the transaction ends. */
  present: boolean;
}

/** The part that one subject plays in settling new plays: it counts them, or adds them to its figures. */
export interface PlayHandler {
  /** The value of `new_play.waits_for` for plays that wait for this handler alone. */
  readonly name: string;
  /** Called in the transaction that takes these plays from the queue; with each play once, unless it throws. */
  settle(open: Transaction, plays: readonly UnsettledPlay[]): Promise<void>;
}

/** The value of `new_play.waits_for` for plays that no handler has processed yet. */
export const forAll = 'all';
