import type { EventSubscriber, TransactionEventArgs } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** By the entity manager whose transaction is open. */
const waiting = new WeakMap<object, (() => void)[]>();

/** Runs an action when the transaction of `em` has committed, and never if it does not; at once where none is
 * open. The action must not throw: what was committed can't be taken back.
 * @throws inside a nested transaction, whose end decides nothing. */
export function afterCommit(em: EntityManager, action: () => void): void {
  const transaction: object | undefined = em.getTransactionContext();
  if (transaction && 'savepointName' in transaction)
    throw new TypeError('Only the outermost transaction knows its commit');
  if (transaction) waiting.set(em, [...(waiting.get(em) ?? []), action]);
  else action();
}

/** What the ORM tells, so that `afterCommit` works. */
export class CommitActions implements EventSubscriber {
  async afterTransactionCommit({ em }: TransactionEventArgs): Promise<void> {
    const actions = waiting.get(em) ?? [];
    waiting.delete(em);
    for (const action of actions) action();
  }

  async afterTransactionRollback({ em }: TransactionEventArgs): Promise<void> {
    waiting.delete(em);
  }
}
