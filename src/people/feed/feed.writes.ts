import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';

/** Days for which a feed goes back. */
const keptDays = 90;
/** Activities deleted by one statement, with their places in all feeds. */
const forgottenAtOnce = 500;

/** Deletes activities that feeds no longer show. */
export async function forgetActivities(em: EntityManager): Promise<void> {
  let forgotten: number;
  do {
    const { rows } = await sql`
      delete from activity where id in (
        select id from activity where at < now() - ${keptDays} * interval '1 day'
        order by at limit ${forgottenAtOnce} for update skip locked)
      returning id`.execute(database(em));
    forgotten = rows.length;
  } while (forgotten === forgottenAtOnce);
}
