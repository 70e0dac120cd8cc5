import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { Viewer } from '../../api/viewer.model.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { blocksBy } from './block.policy.ts';

/** Whether a user of the table `account` has blocked somebody or is blocked: only then does it matter by whom. Looked up for
 * each user, never in all blocks together. */
export const isInBlocks: RawBuilder<boolean> = sql<boolean>`coalesce(
  (select true from user_block where blocker_id = account.id limit 1),
  (select true from user_block where blocked_id = account.id limit 1), false)`;

/** A block between two users. */
export interface Block {
  otherId: string;
  /** Whether the one who asks has blocked the other. */
  byOne: boolean;
  byOther: boolean;
}

/** Those among some users who have blocked one, or are blocked by that one. */
export function blocksBetween(
  em: EntityManager,
  oneId: string,
  otherIds: readonly string[],
): Promise<Block[]> {
  const blocks = sql<Block>`
    select other as "otherId", by_one as "byOne", by_other as "byOther"
    from unnest(${otherIds}::uuid[]) other cross join lateral (
      select exists (select from user_block where blocker_id = ${oneId} and blocked_id = other) as by_one,
        exists (select from user_block where blocker_id = other and blocked_id = ${oneId}) as by_other
    ) block
    where by_one or by_other`;
  return keptRows(em, 'blocks between users', blocks);
}

/** For each of some users, all whom they have blocked or who have blocked them. */
export async function blockedWith(
  em: EntityManager,
  userIds: readonly string[],
): Promise<{ userId: string; otherId: string }[]> {
  const db = database(em);
  return db
    .selectFrom('user_block')
    .select(['blocker_id as userId', 'blocked_id as otherId'])
    .where(isAnyOf('blocker_id', userIds))
    .unionAll(
      db
        .selectFrom('user_block')
        .select(['blocked_id as userId', 'blocker_id as otherId'])
        .where(isAnyOf('blocked_id', userIds)),
    )
    .execute();
}

/** Uses only an index: the time is in proportion to the viewer's own blocks. */
export async function countBlocksBy(em: EntityManager, viewer: Viewer): Promise<number> {
  const { total } = await database(em)
    .selectFrom('user_block')
    .select(rowTotal.as('total'))
    .where(blocksBy(viewer))
    .executeTakeFirstOrThrow();
  return total;
}
