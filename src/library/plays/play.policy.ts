import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Viewer } from '../../api/viewer.model.ts';

/** Plays that a viewer may see, on the table `play`: the viewer's own. All others are only counted. */
export function playsOf(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`play.user_id = ${viewer.id}`;
}
