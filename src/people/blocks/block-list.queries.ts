import type { EntityManager } from '@mikro-orm/postgresql';
import { type UserRow, userSelection } from '../../accounts/account.queries.ts';
import { blocksBy } from '../../accounts/blocks/block.policy.ts';
import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';

export type BlockedRow = UserRow & { blockedAt: Date };

/** The latest block first. */
export const blockedOrder: KeysetOrder<BlockedRow> = {
  name: 'blocked users',
  column: 'user_block.created_at',
  id: 'user_block.blocked_id',
  direction: 'desc',
  value: ({ blockedAt }) => blockedAt,
  schema: sortValues.date,
};

/** The one list that shows them to each other: whoever has blocked another may undo it. */
export function blockedPage(em: EntityManager, viewer: Viewer, page: Page): Promise<BlockedRow[]> {
  const people = database(em)
    .selectFrom('user_block')
    .innerJoin('account', 'account.id', 'user_block.blocked_id')
    .select([...userSelection, 'user_block.created_at as blockedAt'])
    .where(blocksBy(viewer));
  return keptRows(em, blockedOrder.name, keyset(people, blockedOrder, page));
}
