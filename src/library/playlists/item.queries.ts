import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { type Database, database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { parentId, rowsOfEach } from '../../persistence/rows-of-each.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { visiblePlaylists } from './playlist.policy.ts';
import { itemColumns, type PlaylistItemRow } from './playlist.rows.ts';

// Reads of items. Except for single items, the caller has checked that the viewer may see the playlists.

/** Items of playlists that the viewer may see. */
export function itemsByIds(
  em: EntityManager,
  viewer: Viewer | null,
  ids: readonly string[],
): Promise<PlaylistItemRow[]> {
  const items = database(em)
    .selectFrom('playlist_item')
    .innerJoin('playlist', 'playlist.id', 'playlist_item.playlist_id')
    .select(itemColumns)
    .where(isAnyOf('playlist_item.id', ids))
    .where(visiblePlaylists(viewer));
  return keptRows(em, 'items of playlists by ids', items);
}

/** The same page of every playlist's items, in one statement. */
export function itemPagesOfPlaylists(
  em: EntityManager,
  playlistIds: readonly string[],
  page: Page,
): Promise<PlaylistItemRow[]> {
  const db = database(em);
  return keptRows(em, 'items of playlists', rowsOfEach(db, playlistIds, itemsPage(db, page)));
}

/** Positions are unique on a playlist, so unlike other lists, pages need no id to distinguish equals; the index
 * that keeps positions unique serves them. */
function itemsPage(db: Database, { after, before, backward, size }: Page) {
  let items = db
    .selectFrom('playlist_item')
    .select(itemColumns)
    .where('playlist_item.playlist_id', '=', parentId);
  if (after) items = items.where(sql<boolean>`playlist_item.position > ${after.value}`);
  if (before) items = items.where(sql<boolean>`playlist_item.position < ${before.value}`);
  return items.orderBy('playlist_item.position', backward ? 'desc' : 'asc').limit(sql.lit(size + 1));
}

export interface PlaylistTotal {
  playlistId: string;
  total: number;
}

/** The number of items of each playlist. */
export function songCountsOfPlaylists(
  em: EntityManager,
  playlistIds: readonly string[],
): Promise<PlaylistTotal[]> {
  const totals = database(em)
    .selectFrom('playlist_item')
    .select(['playlist_id as playlistId', rowTotal.as('total')])
    .where(isAnyOf('playlist_id', playlistIds))
    .groupBy('playlist_id');
  return keptRows(em, 'totals of playlists', totals);
}

/** The total duration in seconds of each playlist's songs. */
export function durationsOfPlaylists(
  em: EntityManager,
  playlistIds: readonly string[],
): Promise<PlaylistTotal[]> {
  const durations = database(em)
    .selectFrom('playlist_item')
    .innerJoin('song', 'song.id', 'playlist_item.song_id')
    .select(['playlist_id as playlistId', sql<number>`sum(song.duration)::int`.as('total')])
    .where(isAnyOf('playlist_id', playlistIds))
    .groupBy('playlist_id');
  return keptRows(em, 'durations of playlists', durations);
}

export interface PlaylistPicture {
  playlistId: string;
  imageKey: string;
}

/** The number of first songs among which a picture is looked for. */
export const picturesAmong = 50;

/** The first picture of each playlist: a song's own, or its album's. */
export function picturesOfPlaylists(
  em: EntityManager,
  playlistIds: readonly string[],
): Promise<PlaylistPicture[]> {
  const pictures = sql<PlaylistPicture>`
    select parent as "playlistId", picture.key as "imageKey"
    from unnest(${playlistIds}::uuid[]) parent
    join lateral (
      select coalesce(song.image_key, album.image_key) as key
      from (
        select song_id, position from playlist_item where playlist_id = parent
        order by position limit ${sql.lit(picturesAmong)}
      ) item
      join song on song.id = item.song_id
      left join album on album.id = song.album_id
      where coalesce(song.image_key, album.image_key) is not null
      order by item.position limit 1
    ) picture on true`;
  return keptRows(em, 'pictures of playlists', pictures);
}
