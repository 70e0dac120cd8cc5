import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { isOfSuspended } from '../../accounts/user.policy.ts';
import type { Viewer } from '../../api/viewer.model.ts';

/** Playlists that a viewer may see, on the table `playlist`: public ones, unless their owner is suspended, and the viewer's
 * own. For everyone else, administrators included, others do not exist. */
export function visiblePlaylists(viewer: Viewer | null): RawBuilder<SqlBool> {
  const ownerId = ownerWhoseAllAreVisible(viewer);
  const published = sql<SqlBool>`(playlist.public and not ${isOfSuspended('playlist.owner_id')})`;
  return ownerId === null ? published : sql`(${published} or playlist.owner_id = ${ownerId})`;
}

/** The owner all of whose playlists a viewer may see; null for none. The database's function `find_playlists`
 * takes this id: it repeats the condition of `visiblePlaylists`, so that it can stop early. */
export function ownerWhoseAllAreVisible(viewer: Viewer | null): string | null {
  return viewer?.id ?? null;
}

/** Playlists that a viewer may change: the viewer's own. A condition on the entity, so that a playlist of another
 * user is never locked. */
export function changeablePlaylists(viewer: Viewer): { owner: string } {
  return { owner: viewer.id };
}
