import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { forAll } from '../../src/library/plays/play-handler.model.ts';
import { settleBatch, settlePlays } from '../../src/library/plays/play-settling.writes.ts';
import type { Transaction } from '../../src/persistence/transaction.service.ts';
import { playHandlers } from '../../src/wiring/play-handlers.setup.ts';

/** Settles as many new plays as one transaction does.
 * @returns their number. */
export function settleSome(em: EntityManager): Promise<number> {
  return settlePlays(em, playHandlers);
}

/** The same within a transaction. */
export function settleInside(open: Transaction): Promise<number> {
  return settleBatch(open, playHandlers);
}

/** Settles all plays recorded before, as a running server does every second.
 * @returns their number. */
export async function settleAll({ orm }: { orm: MikroORM }): Promise<number> {
  let total = 0;
  for (const queue of [forAll, ...playHandlers.map(({ name }) => name)]) {
    for (let taken = -1; taken !== 0; total += taken) {
      taken = await settlePlays(orm.em, playHandlers, { queue });
    }
  }
  return total;
}
