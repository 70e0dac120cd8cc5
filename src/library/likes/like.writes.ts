import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Viewer } from '../../api/viewer.model.ts';
import { database } from '../../persistence/database.service.ts';
import { keptWrite } from '../../persistence/prepared.queries.ts';
import { likesOf } from './like.policy.ts';

/** An existing like keeps its time. */
export async function insertLike(em: EntityManager, viewer: Viewer, songId: string): Promise<void> {
  const like = database(em)
    .insertInto('song_like')
    .values({ user_id: viewer.id, song_id: songId, created_at: sql`now()` })
    .onConflict((conflict) => conflict.doNothing());
  await keptWrite(em, 'a like of a song', like);
}

export async function deleteLike(em: EntityManager, viewer: Viewer, songId: string): Promise<void> {
  const like = database(em).deleteFrom('song_like').where(likesOf(viewer)).where('song_id', '=', songId);
  await keptWrite(em, 'the end of a like of a song', like);
}
