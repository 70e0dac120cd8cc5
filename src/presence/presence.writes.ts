import { sql } from 'kysely';
import { type EventBus, publishIds } from '../events/event-bus.service.ts';
import { database } from '../persistence/database.service.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';

/** The ids of users whose presence may have changed for others, separated by spaces. */
export const presenceTopic = 'presence.changed';
/** The id of a user whose presence others see, or no longer see; and of the one of whom that is true, if it is not of all. */
export const presenceRightsTopic = 'presence.rights';

/** A user who may have gone offline, and the time of the last sign of life. */
export interface Sighting {
  userId: string;
  /** Milliseconds since then; null if unknown. */
  ago: number | null;
}

// A change of where users are connected locks their rows first, and only then, in another statement, checks whether
// they are still connected anywhere. A statement sees what was committed when it began, so it sees the effect of the
// previous holder of the lock. This decides between a socket that closes here and one that opens there.

/** Inserts a row for each user without one, except for deleted users. */
export async function ensurePresences({ em }: Transaction, userIds: readonly string[]): Promise<void> {
  if (userIds.length === 0) return;
  await sql`
    insert into account_presence (user_id)
    select id from account
    where ${isAnyOf('id', userIds)}
      and not exists (select from account_presence where account_presence.user_id = account.id)
    for key share of account
    on conflict do nothing`.execute(database(em));
}

/** Locks the rows, always in the same order.
 * @returns the users who have a row. */
export async function lockPresences({ em }: Transaction, userIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ userId: string }>`
    select user_id as "userId" from account_presence
    where ${isAnyOf('user_id', userIds)} order by user_id for no key update`.execute(database(em));
  return new Set(rows.map(({ userId }) => userId));
}

/** Sets whether users, whose rows are locked, are online. A song ends with the last socket.
 * @returns the users who came online or went offline. */
export async function settlePresences(
  { em }: Transaction,
  sightings: readonly Sighting[],
): Promise<string[]> {
  const { rows } = await sql<{ userId: string }>`
    update account_presence set
      online = present.online,
      last_seen_at = case when present.online then now()
        else greatest(last_seen_at, now() - present.ago * interval '1 millisecond') end,
      song_id = case when present.online then song_id end,
      playing_until = case when present.online then playing_until end
    from (
      select user_id, ago,
        exists (select from connected_user where connected_user.user_id = sighting.user_id) as online
      from unnest(
        ${sightings.map(({ userId }) => userId)}::uuid[], ${sightings.map(({ ago }) => ago)}::float8[]
      ) as sighting (user_id, ago)
    ) as present
    where account_presence.user_id = present.user_id and account_presence.online <> present.online
    returning account_presence.user_id as "userId"`.execute(database(em));
  return rows.map(({ userId }) => userId);
}

/** Announces, with the commit, that the presence of these users has changed. */
export function announcePresences(
  transaction: Transaction,
  bus: EventBus,
  userIds: readonly string[],
): Promise<void> {
  return publishIds(bus, transaction, { topic: presenceTopic, ids: userIds });
}

/** Announces, with the commit, that somebody may see the presence of a user from now on, or no longer.
 * @param viewerId who; if omitted, anybody. */
export async function announcePresenceRights(
  transaction: Transaction,
  bus: EventBus,
  userId: string,
  viewerId?: string,
): Promise<void> {
  await bus.publish(transaction, presenceRightsTopic, viewerId ? `${userId} ${viewerId}` : userId, 'urgent');
}
