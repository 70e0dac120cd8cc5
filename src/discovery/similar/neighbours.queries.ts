import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';

/** Whether so much was played and liked since neighbours were last made that it is time to recompute them: a
 * hundredth of all, or anything at all since some hours. With few listeners, each play is a hundredth. */
export async function neighboursAreDue(em: EntityManager): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`
    select changes > 0 and (changes >= listens_then / 100.0 or neighbours_made_at is null
      or neighbours_made_at < now() - interval '6 hours') as due
    from discovery_state cross join lateral (
      select plays_since + abs((select count(*) from song_like) - likes_then) as changes
    ) since`.execute(database(em));
  return rows[0]?.due ?? false;
}
