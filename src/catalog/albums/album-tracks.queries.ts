import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { keyset, type Page } from '../../api/page.queries.ts';
import type { ProjectedSelection, Written } from '../../api/projection.model.ts';
import { type Database, database } from '../../persistence/database.service.ts';
import { byteTextCast } from '../../persistence/json-text.queries.ts';
import { keptRows, preparedRows } from '../../persistence/prepared.queries.ts';
import { parentId, rowsOfEach } from '../../persistence/rows-of-each.queries.ts';
import { type SharedRead, sharedRows } from '../../persistence/shared-reads.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { trackOrder } from '../catalog.orders.ts';
import { tracksInOrder } from '../catalog.projections.queries.ts';
import { type Selected, songsFrom } from '../catalog.queries.ts';
import { nestArtist, type SongRow } from '../catalog.rows.ts';

/** The same page of every album's songs, in track order, in one statement. */
export async function trackPagesOfAlbums(
  em: EntityManager,
  albumIds: readonly string[],
  page: Page,
): Promise<SongRow[]> {
  const db = database(em);
  const tracks = songsFrom(db).where('song.album_id', '=', parentId);
  const pages = rowsOfEach(db, albumIds, keyset(tracks, trackOrder, page));
  return nestArtist(await keptRows(em, 'tracks of albums', pages));
}

/** Songs that one look-up of albums returns at most. */
export const mostSongsOfAlbums = 20_000;

const readTracks: SharedRead<Selected<typeof songsFrom>, SongRow> = {
  name: 'songs of albums',
  most: mostSongsOfAlbums,
  build(db, { keys }) {
    // Album by album, the index returns the songs in order; together, they would have to be sorted.
    const tracks = songsFrom(db)
      .where('song.album_id', '=', parentId)
      .orderBy(sql.raw(trackOrder.column))
      .orderBy('song.id');
    return rowsOfEach(db, keys, tracks).limit(sql.lit(mostSongsOfAlbums + 1));
  },
  shape: nestArtist,
  keyOf: ({ albumId }) => albumId ?? '',
};

/** All songs of these albums, each album's in track order; of more than `mostSongsOfAlbums`, the first. */
export function songsOfAlbums(em: EntityManager, albumIds: readonly string[]): Promise<SongRow[]> {
  return sharedRows(em, readTracks, albumIds);
}

/** The songs of an album as their statement writes them, with commas between them. */
export interface WrittenTracks extends Written {
  albumId: string;
  songs: number;
}

/** The same songs, written by the statement.
 * @param most songs in all; of more, one album has some missing, and the sum of `songs` is larger. */
export function writtenSongsOfAlbums(
  em: EntityManager,
  albumIds: readonly string[],
  selection: ProjectedSelection,
): Promise<WrittenTracks[]> {
  const read: SharedRead<WrittenTracks> = {
    name: `songs of albums ${selection.key}`,
    most: mostSongsOfAlbums,
    sizeOf: ({ songs }) => songs,
    build: (db, { keys }) => writtenTracks(db, keys, selection),
    keyOf: ({ albumId }) => albumId,
  };
  return sharedRows(em, read, albumIds);
}

function writtenTracks(db: Database, albumIds: readonly string[], { sql: object }: ProjectedSelection) {
  const tracks = db
    .selectFrom('song')
    .select([
      parentId.as('albumId'),
      sql.raw<string>(object).as('written'),
      sql<number>`row_number() over (order by ${sql.raw(tracksInOrder)})`.as('place'),
    ])
    .where('song.album_id', '=', parentId)
    .orderBy(sql.raw(tracksInOrder));
  const most = rowsOfEach(db, albumIds, tracks).limit(sql.lit(mostSongsOfAlbums + 1));
  return db
    .selectFrom(most.as('track'))
    .select([
      'track.albumId',
      rowTotal.as('songs'),
      sql.raw<string>(byteTextCast(`string_agg(track.written, ',' order by track.place)`)).as('written'),
    ])
    .groupBy('track.albumId');
}

export interface AlbumTotals {
  albumId: string;
  songCount: number;
  /** Seconds. */
  duration: number;
}

export async function totalsOfAlbums(em: EntityManager, albumIds: readonly string[]): Promise<AlbumTotals[]> {
  return preparedRows(em, 'totals of albums', { albumIds }, (db, given) =>
    db
      .selectFrom('song')
      .select([
        'album_id as albumId',
        rowTotal.as('songCount'),
        sql<number>`sum(duration)::int`.as('duration'),
      ])
      .where(isAnyOf('album_id', given.albumIds))
      .groupBy('album_id')
      .$narrowType<{ albumId: string }>(),
  );
}
