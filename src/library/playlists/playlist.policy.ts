import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { ofVisiblePeople } from '../../accounts/blocks/block.policy.ts';
import { isOfSuspended } from '../../accounts/user.policy.ts';
import { Role, type Viewer } from '../../api/viewer.model.ts';

/** Playlists that a viewer may see, on the table `playlist`: the viewer's own; and unless their owner is suspended, or there is
 * a block between the two, public ones and those that the viewer edits. For everyone else, administrators included, others
 * do not exist. */
export function visiblePlaylists(viewer: Viewer | null): RawBuilder<SqlBool> {
  const id = viewerOfPlaylists(viewer);
  const shown = sql<SqlBool>`not ${isOfSuspended('playlist.owner_id')}`;
  if (id === null) return sql`(playlist.public and ${shown})`;
  return sql`(playlist.owner_id = ${id} or ${shown} and ${ofVisiblePeople(viewer, 'playlist.owner_id')}
    and (playlist.public or exists (
      select from playlist_member
      where playlist_member.playlist_id = playlist.id and playlist_member.user_id = ${id} and editor)))`;
}

/** The viewer whose playlists, own or edited, are visible although they are private; null for none. The database's
 * function `find_playlists` takes this id: it repeats the condition of `visiblePlaylists`, so that it can stop early. */
export function viewerOfPlaylists(viewer: Viewer | null): string | null {
  return viewer?.id ?? null;
}

/** Playlists that a viewer may change in every respect, on the table `playlist`: the viewer's own. A condition of the
 * statement that locks, so that a playlist of another user is never locked. */
export function changeablePlaylists(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`playlist.owner_id = ${viewer.id}`;
}

/** Playlists that a viewer may delete although they are somebody else's: to administrators, public ones. Null for none. */
export function moderatedPlaylists(viewer: Viewer): RawBuilder<SqlBool> | null {
  return viewer.role === Role.ADMIN ? sql`playlist.public` : null;
}

/** The rows of `playlist_member` that let the viewer change items of another's playlist. */
export function collaborationsOf(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`(playlist_member.user_id = ${viewer.id} and playlist_member.editor)`;
}

/** Whether the viewer sees who edits a playlist: its owner and its editors do. */
export function maySeeCollaborators(
  viewer: Viewer | null,
  playlist: { ownerId: string },
  isEditor: boolean,
): boolean {
  return isEditor || viewer?.id === playlist.ownerId;
}
