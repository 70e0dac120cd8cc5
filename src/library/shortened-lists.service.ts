import type { MikroORM } from '@mikro-orm/postgresql';
import { type Transaction, transaction } from '../persistence/transaction.service.ts';
import { lockShortened, type ShortenedLists, shortenedLists } from './shortened-lists.writes.ts';

/** Lists that are changed by one transaction: while it runs, those who edit them wait. */
const atOnce = 50;

/** Does what follows from the deletion of songs for all lists that had them. Several processes may do so at once.
 * @param settle takes the notes of lists, which are locked, changes them, and tells who follows them. */
export async function settleShortened(
  orm: MikroORM,
  of: ShortenedLists,
  settle: (transaction: Transaction, ids: readonly string[]) => Promise<void>,
): Promise<void> {
  let isMore = true;
  while (isMore) {
    isMore = await transaction(orm.em.fork(), async (transaction) => {
      const ids = await shortenedLists(transaction.em, of, atOnce);
      const free = await lockShortened(transaction, of, ids, 'skip locked');
      const held = free.length > 0 ? free : await lockShortened(transaction, of, ids.slice(0, 1));
      if (held.length > 0) await settle(transaction, held);
      return ids.length > 0;
    });
  }
}
