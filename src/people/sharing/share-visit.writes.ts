import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';

// Days are those of UTC.

/** The salt of a day, the same for all processes.
 * @param proposed becomes it, if the day has none yet. */
export async function saltOfDay(em: EntityManager, day: string, proposed: string): Promise<string> {
  const db = database(em);
  await sql`insert into share_salt (day, salt) values (${day}, ${proposed}) on conflict do nothing`.execute(
    db,
  );
  const { rows } = await sql<{ salt: string }>`select salt from share_salt where day = ${day}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('The salt of this day has been deleted');
  return row.salt;
}

/** Records a visit, unless the visitor was there that day. */
export async function addVisit(
  em: EntityManager,
  { day, linkId, visitor }: { day: string; linkId: string; visitor: string },
): Promise<void> {
  await sql`
    insert into share_visit (day, link_id, visitor) values (${day}, ${linkId}, ${visitor})
    on conflict do nothing`.execute(database(em));
}

/** Adds new visits to the rows of their links, one update for each link. */
export async function countVisits(em: EntityManager): Promise<void> {
  await sql`
    with fresh as (
      update share_visit set counted = true where not counted returning link_id, visited_at
    ), summed as (
      select link_id, count(*)::int as visits, max(visited_at) as last_at from fresh group by link_id
    )
    update share_link set visits = share_link.visits + summed.visits,
      last_visited_at = greatest(share_link.last_visited_at, summed.last_at)
    from summed where id = link_id`.execute(database(em));
}

/** Deletes what is no longer needed to tell visitors apart, and links that ended long ago.
 * @param keptDays for which the owner still sees a link that has ended by its time. */
export async function forgetVisits(em: EntityManager, keptDays: number): Promise<void> {
  const db = database(em);
  const today = sql`(now() at time zone 'UTC')::date`;
  await sql`delete from share_visit where day < ${today} and counted`.execute(db);
  await sql`delete from share_salt where day < ${today}`.execute(db);
  await sql`delete from share_link where expires_at < now() - make_interval(days => ${keptDays})`.execute(db);
}
