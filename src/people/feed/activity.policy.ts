import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { unblocked } from '../../accounts/blocks/block.policy.ts';
import { suspended } from '../../accounts/user.policy.ts';
import type { Viewer } from '../../api/viewer.model.ts';

/** Activities whose actor the viewer follows and sees, on the table `activity`, or of no actor: decided when they are read,
 * whatever has been written into the feed. */
export function byVisibleActors(viewer: Viewer): RawBuilder<SqlBool> {
  // Not "exists": for a plan that is kept, PostgreSQL would read all whom the viewer follows instead of asking for each.
  const follows = (one: RawBuilder<unknown>, other: RawBuilder<unknown>) =>
    sql`(select true from user_follow where follower_id = ${one} and followed_id = ${other}) is true`;
  const self = sql`${viewer.id}::uuid`;
  const actor = sql.ref('activity.actor_id');
  return sql`(activity.actor_id is null or (
    ${follows(self, actor)} and ${unblocked(self, actor)} and exists (
      select from account where account.id = ${actor} and not ${suspended} and (
        account.activity_audience = 'EVERYONE'
        or account.activity_audience = 'FOLLOWED' and ${follows(actor, self)}))))`;
}
