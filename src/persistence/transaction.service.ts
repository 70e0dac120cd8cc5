import type { EntityManager } from '@mikro-orm/postgresql';

/** An open transaction, a parameter of functions that must not run outside one. Its private member keeps other
 * objects from matching the type. */
class Transaction {
  /** Reads and writes within the transaction. */
  readonly em: EntityManager;
  readonly #actions: (() => void)[];

  constructor(em: EntityManager, actions: (() => void)[]) {
    this.em = em;
    this.#actions = actions;
  }

  /** Runs an action after the commit, and never after a rollback. The action must not throw, because the commit
   * cannot be undone. */
  afterCommit(action: () => void): void {
    this.#actions.push(action);
  }
}

// Only the type: instances are made by `transaction`.
export type { Transaction };

/** Runs work in a transaction on its own connection, and commits it in the end.
 * @throws inside a transaction of `em`: a nested one decides nothing when it ends, so there would be no commit to
 * wait for. */
export async function transaction<Value>(
  em: EntityManager,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  // The ORM's own manager is in no transaction, although it answers for the current one.
  if (!em.global && em.isInTransaction())
    throw new TypeError('Only the outermost transaction knows its commit');
  const actions: (() => void)[] = [];
  const value = await em.fork().transactional((inner) => work(new Transaction(inner, actions)));
  for (const action of actions) action();
  return value;
}
