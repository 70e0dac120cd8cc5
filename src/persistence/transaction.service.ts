import type { EntityManager } from '@mikro-orm/postgresql';

/** An open transaction: what a function takes that must not run outside one. Its private member keeps anything
 * else from passing for one. */
class Transaction {
  /** Reads and writes inside the transaction. */
  readonly em: EntityManager;
  readonly #actions: (() => void)[];

  constructor(em: EntityManager, actions: (() => void)[]) {
    this.em = em;
    this.#actions = actions;
  }

  /** Runs an action when the transaction has committed, and never if it does not. The action must not throw: the
   * commit can't be taken back. */
  afterCommit(action: () => void): void {
    this.#actions.push(action);
  }
}

// The type alone: only `transaction` makes one.
export type { Transaction };

/** Does work in a transaction on a connection of its own, and commits it when the work is done.
 * @throws inside a transaction of `em`: a nested one ends without deciding anything, so nothing could wait for its
 * commit. */
export async function transaction<Value>(
  em: EntityManager,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  // The ORM's own manager is in no transaction, although it answers for the one that it is called in.
  if (!em.global && em.isInTransaction())
    throw new TypeError('Only the outermost transaction knows its commit');
  const actions: (() => void)[] = [];
  const value = await em.fork().transactional((inner) => work(new Transaction(inner, actions)));
  for (const action of actions) action();
  return value;
}
