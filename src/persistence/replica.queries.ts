import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from './database.service.ts';
import { preparedRows } from './prepared.queries.ts';
import { isAnyOf } from './sql-parts.queries.ts';

/** Bytes of the log that the primary has on its disk: all that a replica can have. */
export async function flushedPosition(em: EntityManager): Promise<bigint> {
  const { rows } = await sql<{ position: string }>`
    select pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::text as position`.execute(database(em));
  return BigInt(rows[0]?.position ?? 0);
}

/** Bytes of the log that a replica has replayed, so that its reads show them; undefined for a server that is not a replica. */
export async function replayedPosition(em: EntityManager): Promise<bigint | undefined> {
  const { rows } = await sql<{ position: string | null }>`
    select case when pg_is_in_recovery()
      then pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text end as position`.execute(database(em));
  const position = rows[0]?.position;
  return position ? BigInt(position) : undefined;
}

/** The positions of the last writes of these users, by user. */
export async function writesOf(em: EntityManager, userIds: readonly string[]): Promise<Map<string, bigint>> {
  const rows = await preparedRows(em, 'recent writes', { userIds }, (db, given) =>
    db.selectFrom('recent_write').select(['user_id', 'position']).where(isAnyOf('user_id', given.userIds)),
  );
  return new Map(rows.map(({ user_id, position }) => [user_id, BigInt(position)]));
}

/** Records that users have written just now, after their commits. */
export async function recordWrites(em: EntityManager, userIds: readonly string[]): Promise<void> {
  await sql`
    insert into recent_write (user_id, position, at)
    select id, pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint, now()
    from unnest(${userIds}::uuid[]) as id order by id
    on conflict (user_id) do update set
      position = greatest(recent_write.position, excluded.position), at = excluded.at`.execute(database(em));
}

/** Removes what every replica has long replayed, or will not be read from. */
export async function deleteOldWrites(em: EntityManager): Promise<void> {
  await sql`delete from recent_write where at < now() - interval '1 hour'`.execute(database(em));
}
