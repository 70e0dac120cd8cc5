import type { EntityManager } from '@mikro-orm/postgresql';
import { type KeysetOrder, sortValues } from '../../api/cursor.model.ts';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { nestArtist, type SongRow, songColumns } from '../../catalog/catalog.rows.ts';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { likesOf } from './like.policy.ts';

export interface LikedSongRow extends SongRow {
  likedAt: Date;
}

/** The latest like first. */
export const likedSongOrder: KeysetOrder<LikedSongRow> = {
  name: 'liked songs',
  column: 'song_like.created_at',
  id: 'song_like.song_id',
  direction: 'desc',
  value: (song) => song.likedAt,
  schema: sortValues.date,
};

export async function likedSongsPage(em: EntityManager, viewer: Viewer, page: Page): Promise<LikedSongRow[]> {
  const songs = database(em)
    .selectFrom('song_like')
    .innerJoin('song', 'song.id', 'song_like.song_id')
    .innerJoin('artist', 'artist.id', 'song.artist_id')
    .select([...songColumns, 'song_like.created_at as likedAt'])
    .where(likesOf(viewer));
  return nestArtist(await keptRows(em, likedSongOrder.name, keyset(songs, likedSongOrder, page)));
}

/** Uses only an index: the time is in proportion to the viewer's own likes. */
export async function countLikesOf(em: EntityManager, viewer: Viewer): Promise<number> {
  const { total } = await database(em)
    .selectFrom('song_like')
    .select(rowTotal.as('total'))
    .where(likesOf(viewer))
    .executeTakeFirstOrThrow();
  return total;
}

/** The songs among these that the viewer likes. */
export async function likedAmong(
  em: EntityManager,
  viewer: Viewer,
  songIds: readonly string[],
): Promise<Set<string>> {
  const likes = database(em)
    .selectFrom('song_like')
    .select('song_id as songId')
    .where(likesOf(viewer))
    .where(isAnyOf('song_id', songIds));
  const rows = await keptRows(em, 'likes of songs', likes);
  return new Set(rows.map(({ songId }) => songId));
}
