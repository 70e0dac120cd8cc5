import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Viewer } from '../api/viewer.model.ts';

/** Whether a viewer may see the sessions of a user: only the user's own, and not with an API key; administrators have no
 * exception. */
export function maySeeSessions(viewer: Viewer | null, { id }: { id: string }): boolean {
  return viewer?.id === id && !viewer.key;
}

/** Sessions that a viewer may see by their ids, on the table `session`: those of `maySeeSessions`. */
export function visibleSessions(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`session.user_id = ${viewer.id}`;
}

/** Sessions that a viewer may end: the viewer's own. A condition on the entity. */
export function endableSessions(viewer: Viewer): { user: string } {
  return { user: viewer.id };
}
