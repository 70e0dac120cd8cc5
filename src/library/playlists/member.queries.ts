import type { EntityManager } from '@mikro-orm/postgresql';
import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { collaborationsOf, visiblePlaylists } from './playlist.policy.ts';
import { type PlaylistRow, playlistColumns } from './playlist.rows.ts';

export interface KeptPlaylistRow extends PlaylistRow {
  keptAt: Date;
}

/** The one that was kept, or opened to the viewer, last comes first. */
export const keptPlaylistOrder: KeysetOrder<KeptPlaylistRow> = {
  name: 'saved playlists',
  column: 'playlist_member.added_at',
  id: 'playlist_member.playlist_id',
  direction: 'desc',
  value: (playlist) => playlist.keptAt,
  schema: sortValues.date,
};

/** Playlists that the viewer keeps or edits, and may see. */
const keptPlaylists = (em: EntityManager, viewer: Viewer) =>
  database(em)
    .selectFrom('playlist_member')
    .innerJoin('playlist', 'playlist.id', 'playlist_member.playlist_id')
    .where('playlist_member.user_id', '=', viewer.id)
    .where(visiblePlaylists(viewer));

export function keptPlaylistsPage(em: EntityManager, viewer: Viewer, page: Page): Promise<KeptPlaylistRow[]> {
  const playlists = keptPlaylists(em, viewer).select([
    ...playlistColumns,
    'playlist_member.added_at as keptAt',
  ]);
  return keptRows(em, keptPlaylistOrder.name, keyset(playlists, keptPlaylistOrder, page));
}

/** The time is in proportion to the playlists that the viewer keeps. */
export async function countKeptPlaylists(em: EntityManager, viewer: Viewer): Promise<number> {
  const { total } = await keptPlaylists(em, viewer).select(rowTotal.as('total')).executeTakeFirstOrThrow();
  return total;
}

export interface Membership {
  playlistId: string;
  saved: boolean;
  editor: boolean;
}

/** What the viewer has to do with these playlists of others. */
export function membershipsOf(
  em: EntityManager,
  viewer: Viewer,
  playlistIds: readonly string[],
): Promise<Membership[]> {
  const members = database(em)
    .selectFrom('playlist_member')
    .select(['playlist_id as playlistId', 'saved', 'editor'])
    .where('user_id', '=', viewer.id)
    .where(isAnyOf('playlist_id', playlistIds));
  return keptRows(em, 'memberships of playlists', members);
}

/** Whether the viewer sees this playlist of another and may change its items. */
export async function isEditor(em: EntityManager, viewer: Viewer, playlistId: string): Promise<boolean> {
  const editors = database(em)
    .selectFrom('playlist_member')
    .innerJoin('playlist', 'playlist.id', 'playlist_member.playlist_id')
    .select('playlist.id')
    .where('playlist.id', '=', playlistId)
    .where(collaborationsOf(viewer))
    .where(visiblePlaylists(viewer));
  return (await keptRows(em, 'an editor of a playlist', editors)).length > 0;
}

export interface Collaboration {
  playlistId: string;
  userId: string;
}

/** Those who edit these playlists of others, in the order in which they were let in. */
export function collaborationsOn(
  em: EntityManager,
  playlistIds: readonly string[],
): Promise<Collaboration[]> {
  const editors = database(em)
    .selectFrom('playlist_member')
    .select(['playlist_id as playlistId', 'user_id as userId'])
    .where(isAnyOf('playlist_id', playlistIds))
    .where('editor', '=', true)
    .orderBy('playlist_id')
    .orderBy('added_at')
    .orderBy('user_id');
  return keptRows(em, 'editors of playlists', editors);
}
