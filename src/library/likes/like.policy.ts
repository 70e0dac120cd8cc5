import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Viewer } from '../../api/viewer.model.ts';

/** Likes that a viewer may see and remove, on the table `song_like`: the viewer's own. */
export function likesOf(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`song_like.user_id = ${viewer.id}`;
}

/** The same on the table `album_like`. */
export function albumLikesOf(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`album_like.user_id = ${viewer.id}`;
}
