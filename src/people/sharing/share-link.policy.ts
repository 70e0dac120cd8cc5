import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { ofVisiblePeople, unblocked } from '../../accounts/blocks/block.policy.ts';
import { isOfSuspended } from '../../accounts/user.policy.ts';
import type { Viewer } from '../../api/viewer.model.ts';

// Conditions on the table `share_link`.

/** Whoever owns a link may share what it leads to: everything of the catalog, public playlists, and playlists of one's
 * own. While another's playlist is private, its owner suspended, or a block between the two, the link rests. */
const isShareable: RawBuilder<SqlBool> = sql`(share_link.playlist_id is null or exists (
  select from playlist where playlist.id = share_link.playlist_id and (
    playlist.owner_id = share_link.owner_id
    or playlist.public and not ${isOfSuspended('playlist.owner_id')}
      and ${unblocked(sql.ref('playlist.owner_id'), sql.ref('share_link.owner_id'))})))`;

/** Links that show something at present: all who have one see the same, except for those with whom
 * its owner, or that of the playlist, has a block. */
export function openLinks(viewer: Viewer | null): RawBuilder<SqlBool> {
  return sql`((share_link.expires_at is null or share_link.expires_at > now())
    and not ${isOfSuspended('share_link.owner_id')} and ${isShareable}
    and ${ofVisiblePeople(viewer, 'share_link.owner_id')}
    and (share_link.playlist_id is null or exists (
      select from playlist where playlist.id = share_link.playlist_id
        and ${ofVisiblePeople(viewer, 'playlist.owner_id')})))`;
}

/** Links that a viewer may see among their own, also those that are over by their time. A link that rests is not there,
 * because what it leads to may not be seen by its owner either. */
export function visibleLinks(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`(share_link.owner_id = ${viewer.id} and ${isShareable})`;
}

/** Links that a viewer may revoke: their own, also while they rest. */
export function revocableLinks(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`share_link.owner_id = ${viewer.id}`;
}

/** Playlists that a viewer may share, on the table `playlist`: what `isShareable` says of a link of the viewer's. */
export function shareablePlaylists(viewer: Viewer): RawBuilder<SqlBool> {
  return sql`(playlist.owner_id = ${viewer.id} or playlist.public and not ${isOfSuspended('playlist.owner_id')}
    and ${ofVisiblePeople(viewer, 'playlist.owner_id')})`;
}
