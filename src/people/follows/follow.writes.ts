import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Viewer } from '../../api/viewer.model.ts';
import { database } from '../../persistence/database.service.ts';
import { keptWrite } from '../../persistence/prepared.queries.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';

/** An existing follow keeps its time.
 * @returns whether it is new. */
export async function insertUserFollow(
  { em }: Transaction,
  viewer: Viewer,
  userId: string,
): Promise<boolean> {
  const follow = database(em)
    .insertInto('user_follow')
    .values({ follower_id: viewer.id, followed_id: userId, created_at: sql`now()` })
    .onConflict((conflict) => conflict.doNothing());
  return (await keptWrite(em, 'a follow of a user', follow)) > 0;
}

/** @returns whether there was one. */
export async function deleteUserFollow(
  { em }: Transaction,
  followerId: string,
  followedId: string,
): Promise<boolean> {
  const follow = database(em)
    .deleteFrom('user_follow')
    .where('follower_id', '=', followerId)
    .where('followed_id', '=', followedId);
  return (await keptWrite(em, 'the end of a follow of a user', follow)) > 0;
}

/** An existing follow keeps its time. */
export async function insertArtistFollow(em: EntityManager, viewer: Viewer, artistId: string): Promise<void> {
  const follow = database(em)
    .insertInto('artist_follow')
    .values({ user_id: viewer.id, artist_id: artistId, created_at: sql`now()` })
    .onConflict((conflict) => conflict.doNothing());
  await keptWrite(em, 'a follow of an artist', follow);
}

export async function deleteArtistFollow(em: EntityManager, viewer: Viewer, artistId: string): Promise<void> {
  const follow = database(em)
    .deleteFrom('artist_follow')
    .where('user_id', '=', viewer.id)
    .where('artist_id', '=', artistId);
  await keptWrite(em, 'the end of a follow of an artist', follow);
}

/** Changes that are counted by one transaction. */
export const countedAtOnce = 10_000;

/** Adds follows that came or went to the counts. Several processes may do so at once: each takes what no other holds.
 * @returns how many changes were taken. */
export async function countFollowChanges({ em }: Transaction): Promise<number> {
  const { rows } = await sql<{ taken: number; targetIds: string[] | null }>`
    with taken as (
      delete from follow_change where id in (
        select id from follow_change order by id limit ${countedAtOnce} for update skip locked)
      returning target_id, kind, change
    ), summed as (
      select target_id, kind, sum(change)::int as change from taken group by target_id, kind
      order by target_id, kind
    ), counted as (
      insert into follow_count (target_id, kind, total) select target_id, kind, change from summed
      on conflict (target_id, kind) do update set total = follow_count.total + excluded.total
      returning target_id, kind
    )
    select (select count(*)::int from taken) as taken, array_agg(target_id) as "targetIds" from counted`.execute(
    database(em),
  );
  const [{ taken = 0, targetIds = null } = {}] = rows;
  if (targetIds) await showCounts(em, targetIds);
  return taken;
}

/** Lists of artists show the counts; what is counted to nothing needs no row. The rows of the counts are locked. */
async function showCounts(em: EntityManager, targetIds: readonly string[]): Promise<void> {
  const db = database(em);
  for (const table of ['listed_artist', 'artist_genre']) {
    await sql`
      update ${sql.table(table)} listed set followers = total from follow_count
      where target_id = listed.artist_id and kind = 'ARTIST_FOLLOWERS' and followers <> total
        and ${isAnyOf('target_id', targetIds)}`.execute(db);
  }
  await sql`delete from follow_count where total = 0 and ${isAnyOf('target_id', targetIds)}`.execute(db);
}
