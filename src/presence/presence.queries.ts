import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { keptRows } from '../persistence/prepared.queries.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import type { Presence } from './presence.type.ts';

// All reads of presence are in this file; writes are in presence.writes.ts.

export type PresenceRow = Presence;

/** For online users, the last heartbeat of a server that they are connected to, which needs no write.
 * @param here users connected to this process, which may not have been written yet. */
export function presencesOf(
  em: EntityManager,
  userIds: readonly string[],
  here: readonly string[] = [],
): Promise<PresenceRow[]> {
  const isHere = isAnyOf('user_id', here);
  const online = sql<boolean>`(online or ${isHere})`;
  const heartbeat = sql`(
    select max(heartbeat_at) from connected_user join server_process on server_process.id = process_id
    where connected_user.user_id = account_presence.user_id)`;
  const presences = database(em)
    .selectFrom('account_presence')
    .select([
      'user_id as userId',
      online.as('online'),
      sql<Date | null>`case
        when online then greatest(last_seen_at, ${heartbeat})
        when ${isHere} then now()
        else last_seen_at end`.as('lastSeenAt'),
      sql<string | null>`case when ${online} and playing_until > now() then song_id end`.as('songId'),
    ])
    .where(isAnyOf('user_id', userIds));
  return keptRows(em, 'presences of users', presences);
}

/** All online users, each with the song that plays. */
export function everybodyOnline(em: EntityManager) {
  return database(em)
    .selectFrom('account_presence')
    .select([
      'user_id as userId',
      sql<string | null>`case when playing_until > now() then song_id end`.as('songId'),
    ])
    .where('online', '=', sql<boolean>`true`)
    .execute();
}
