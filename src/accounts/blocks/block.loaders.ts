import { defineLoader, inOrder } from '../../api/batch.loaders.ts';
import type { Caller } from '../../api/caller.service.ts';
import { seesBlocked } from './block.policy.ts';
import { type Block, blocksBetween } from './block.queries.ts';

/** The block between the viewer and each user; null where there is none, and for viewers who are signed out. */
export const blockWith = defineLoader<string, Block | null>(async (userIds, { em, viewer }) => {
  const blocks = viewer ? await blocksBetween(em, viewer.id, userIds) : [];
  return inOrder(userIds, blocks, ({ otherId }) => otherId);
});

interface PerhapsBlocked {
  id: string;
  /** Undefined where it is not known. */
  inBlocks?: boolean;
}

/** Those of some users whom the viewer may see. As a rule, nobody of them has to do with blocks, and nothing is asked. */
export async function withoutBlocked<User extends PerhapsBlocked>(
  caller: Caller,
  users: readonly User[],
): Promise<readonly User[]> {
  const concerned = users.filter(({ inBlocks }) => inBlocks !== false);
  if (concerned.length === 0) return users;
  const { viewer } = caller;
  if (!viewer || seesBlocked(viewer)) return users;
  const blocks = await blocksBetween(
    caller.reads,
    viewer.id,
    concerned.map(({ id }) => id),
  );
  const hidden = new Set(blocks.map(({ otherId }) => otherId));
  return users.filter(({ id }) => !hidden.has(id));
}
