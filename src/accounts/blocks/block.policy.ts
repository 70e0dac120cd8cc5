import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { Role, type Viewer } from '../../api/viewer.model.ts';

// Whoever lists things of users asks here. A block counts for both of the pair, whoever of them made it.

/** Neither of two users has blocked the other.
 * @param one a column, such as `sql.ref('message.sender_id')`, or a value. */
export function unblocked(one: RawBuilder<unknown>, other: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql`not exists (select from user_block where blocker_id = ${one} and blocked_id = ${other})
    and not exists (select from user_block where blocker_id = ${other} and blocked_id = ${one})`;
}

/** Things of people whom a viewer may see.
 * @param column with the id of the person, such as `playlist.owner_id`. */
export function ofVisiblePeople(viewer: Viewer | null, column: string): RawBuilder<SqlBool> {
  if (!viewer || seesBlocked(viewer)) return sql`true`;
  return unblocked(sql`${viewer.id}::uuid`, sql.ref(column));
}

/** Administrators look after what others report, whomever they have blocked themselves. */
export function seesBlocked(viewer: Viewer): boolean {
  return viewer.role === Role.ADMIN;
}

/** Blocks that a viewer may list and undo, on the table `user_block`: the viewer's own. */
export function blocksBy(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`user_block.blocker_id = ${viewer.id}`;
}
