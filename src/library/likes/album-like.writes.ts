import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Viewer } from '../../api/viewer.model.ts';
import { database } from '../../persistence/database.service.ts';
import { keptWrite } from '../../persistence/prepared.queries.ts';
import { albumLikesOf } from './like.policy.ts';

/** An existing like keeps its time. */
export async function insertAlbumLike(em: EntityManager, viewer: Viewer, albumId: string): Promise<void> {
  const like = database(em)
    .insertInto('album_like')
    .values({ user_id: viewer.id, album_id: albumId, created_at: sql`now()` })
    .onConflict((conflict) => conflict.doNothing());
  await keptWrite(em, 'a like of an album', like);
}

export async function deleteAlbumLike(em: EntityManager, viewer: Viewer, albumId: string): Promise<void> {
  const like = database(em)
    .deleteFrom('album_like')
    .where(albumLikesOf(viewer))
    .where('album_id', '=', albumId);
  await keptWrite(em, 'the end of a like of an album', like);
}
