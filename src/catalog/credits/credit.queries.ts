import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { keptRows } from '../../persistence/prepared.queries.ts';
import { type SharedRead, sharedRows } from '../../persistence/shared-reads.queries.ts';
import { isAnyOf, rowTotal } from '../../persistence/sql-parts.queries.ts';
import { type ArtistRow, joinedArtistColumns, nestArtist } from '../catalog.rows.ts';

/** A credit as it is stored. */
export interface StoredCredit {
  parentId: string;
  artist: ArtistRow;
  role: number;
  creditedAs: string | null;
  joinPhrase: string;
  detail: string | null;
}

function readOf(noun: 'song' | 'album') {
  const table = `${noun}_credit` as const;
  const id = sql.ref<string>(`${table}.${noun}_id`);
  const read: SharedRead<Omit<StoredCredit, 'artist'>, StoredCredit> = {
    name: `credits of ${noun}s`,
    build: (db, { keys }) =>
      db
        .selectFrom(table)
        .innerJoin('artist', 'artist.id', `${table}.artist_id`)
        .select([
          id.as('parentId'),
          `${table}.role`,
          `${table}.credited_as as creditedAs`,
          `${table}.join_phrase as joinPhrase`,
          `${table}.detail`,
          ...joinedArtistColumns,
        ])
        .where(isAnyOf(`${table}.${noun}_id`, keys))
        .orderBy(`${table}.position`),
    shape: nestArtist as never,
    keyOf: ({ parentId }) => parentId,
  };
  return read;
}

const reads = { song: readOf('song'), album: readOf('album') };

/** All credits of each of these songs or albums, in their order. */
export function creditsOf(
  em: EntityManager,
  noun: 'song' | 'album',
  ids: readonly string[],
): Promise<StoredCredit[]> {
  return sharedRows(em, reads[noun], ids);
}

export interface ArtistTotals {
  artistId: string;
  songs: number;
  albums: number;
}

const readTotals: SharedRead<ArtistTotals> = {
  name: 'totals of artists',
  build: (db, { keys }) =>
    db
      .selectFrom('artist_count')
      .select([
        'artist_id as artistId',
        sql<number>`sum(songs)::int`.as('songs'),
        sql<number>`sum(albums)::int`.as('albums'),
      ])
      .where(isAnyOf('artist_id', keys))
      .groupBy('artist_id'),
  keyOf: ({ artistId }) => artistId,
};

/** The numbers of songs with a credit of each of these artists, and of their own albums. */
export function totalsOfArtists(em: EntityManager, artistIds: readonly string[]): Promise<ArtistTotals[]> {
  return sharedRows(em, readTotals, artistIds);
}

export interface ArtistTotal {
  artistId: string;
  total: number;
}

/** The numbers of albums of others on which each of these artists is credited. They are counted when they are asked
 * for: by an index alone, and few albums are by others. */
export function countAppearances(em: EntityManager, artistIds: readonly string[]): Promise<ArtistTotal[]> {
  const totals = sql<ArtistTotal>`
    select artist_id as "artistId", ${rowTotal} as total from album_artist
    where ${isAnyOf('artist_id', artistIds)} and not own group by artist_id`;
  return keptRows(em, 'totals of appearances', totals);
}

/** The numbers of songs on which each of these artists has one of the roles. */
export async function countSongsInRoles(
  em: EntityManager,
  artistIds: readonly string[],
  roles: readonly number[],
): Promise<ArtistTotal[]> {
  const { rows } = await sql<ArtistTotal>`
    select artist_id as "artistId", count(distinct song_id)::int as total from song_credit
    where ${isAnyOf('artist_id', artistIds)} and role = any(${roles}::smallint[]) group by artist_id`.execute(
    database(em),
  );
  return rows;
}
