import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../api/viewer.model.ts';
import { isEditor } from './member.queries.ts';
import { playlistsByIds } from './playlist.queries.ts';
import type { PlaylistRow } from './playlist.rows.ts';

/** The playlist, if the viewer may change its items. */
export async function editablePlaylist(
  em: EntityManager,
  viewer: Viewer,
  playlistId: string,
): Promise<PlaylistRow | null> {
  const [playlist] = await playlistsByIds(em, viewer, [playlistId]);
  if (!playlist) return null;
  const may = playlist.ownerId === viewer.id || (await isEditor(em, viewer, playlistId));
  return may ? playlist : null;
}
