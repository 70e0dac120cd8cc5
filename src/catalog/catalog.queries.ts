import type { EntityManager } from '@mikro-orm/postgresql';
import { type Compilable, sql } from 'kysely';
import type { KeysetOrder } from '../api/cursor.model.ts';
import { keyset, type Page } from '../api/page.queries.ts';
import type { ProjectedSelection, Written, WrittenRow } from '../api/projection.model.ts';
import { type Database, database } from '../persistence/database.service.ts';
import { byteTextCast } from '../persistence/json-text.queries.ts';
import { preparedRows } from '../persistence/prepared.queries.ts';
import { type SharedRead, sharedRows } from '../persistence/shared-reads.queries.ts';
import { isAnyOf, parents, rowTotal } from '../persistence/sql-parts.queries.ts';
import { type Audited, auditedAlbum, auditedArtist, auditedSong } from './audited-facts.queries.ts';
import { trackOrder } from './catalog.orders.ts';
import { tracksInOrder } from './catalog.projections.queries.ts';
import {
  type AlbumRow,
  type ArtistRow,
  albumColumns,
  artistColumns,
  nestArtist,
  type SongRow,
  songColumns,
} from './catalog.rows.ts';

// All reads of the catalog's tables are in this file, so that slow ones are optimized in one place.

const artistsFrom = (db: Database) => db.selectFrom('artist').select(artistColumns);
const albumsFrom = (db: Database) =>
  db.selectFrom('album').innerJoin('artist', 'artist.id', 'album.artist_id').select(albumColumns);
const songsFrom = (db: Database) =>
  db.selectFrom('song').innerJoin('artist', 'artist.id', 'song.artist_id').select(songColumns);

/** What a statement selects. */
type Selected<From extends (db: Database) => Compilable> =
  ReturnType<From> extends Compilable<infer Row> ? Row : never;

/** The same page of the songs on which an artist has one of the roles: the first of each role, by its index, and of these
 * the first of all.
 * @param order by the time of creation, the one order that `song_credit` repeats. */
export async function songPagesInRoles(
  em: EntityManager,
  artistIds: readonly string[],
  roles: readonly number[],
  { order, page }: { order: KeysetOrder<SongRow>; page: Page },
): Promise<(SongRow & { parentId: string })[]> {
  const db = database(em);
  const given = sql<{ role: number }>`unnest(${roles}::smallint[])`.as<'role'>(sql.raw('given(role)'));
  const inRole = () => {
    const credits = db
      .selectFrom('song_credit')
      .select(['song_credit.song_id', 'song_credit.created_at'])
      .distinct()
      .where(sql<boolean>`song_credit.artist_id = parent and song_credit.role = given.role`)
      .where(sql<boolean>`exists (select from song where song.id = song_credit.song_id and available)`);
    return keyset(
      credits,
      { ...order, column: 'song_credit.created_at', id: 'song_credit.song_id' },
      page,
    ).as('walked');
  };
  const rows = await db
    .selectFrom(parents(artistIds))
    .innerJoinLateral(
      () => {
        const ids = db
          .selectFrom(given)
          .innerJoinLateral(inRole, (join) => join.onTrue())
          .select('walked.song_id')
          .distinct();
        const songs = songsFrom(db).where('song.id', 'in', ids).select(sql<string>`parent`.as('parentId'));
        return keyset(songs, { ...order, column: 'song.created_at', id: 'song.id' }, page).as('page');
      },
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .execute();
  return nestArtist(rows);
}

/** The same page of every album's songs, in track order, in one statement. */
export async function trackPagesOfAlbums(
  em: EntityManager,
  albumIds: readonly string[],
  page: Page,
): Promise<SongRow[]> {
  const db = database(em);
  const rows = await db
    .selectFrom(parents(albumIds))
    .innerJoinLateral(
      () => keyset(songsFrom(db).where(sql<boolean>`song.album_id = parent`), trackOrder, page).as('page'),
      (join) => join.onTrue(),
    )
    .selectAll('page')
    .execute();
  return nestArtist(rows);
}

const readArtists: SharedRead<ArtistRow> = {
  name: 'artists by ids',
  build: (db, { keys }) => artistsFrom(db).where(isAnyOf('artist.id', keys)),
  keyOf: ({ id }) => id,
};

/** An artist with what the audit log tells of it. */
export function auditedArtistById(em: EntityManager, id: string): Promise<(ArtistRow & Audited) | undefined> {
  const query = artistsFrom(database(em)).select(auditedArtist.as('facts')).where('artist.id', '=', id);
  return query.executeTakeFirst();
}

export function artistsByIds(em: EntityManager, ids: readonly string[]): Promise<ArtistRow[]> {
  return sharedRows(em, readArtists, ids);
}

const readAlbums: SharedRead<Selected<typeof albumsFrom>, AlbumRow> = {
  name: 'albums by ids',
  build: (db, { keys }) => albumsFrom(db).where(isAnyOf('album.id', keys)),
  shape: nestArtist,
  keyOf: ({ id }) => id,
};

/** An album with what the audit log tells of it. */
export async function auditedAlbumById(
  em: EntityManager,
  id: string,
): Promise<(AlbumRow & Audited) | undefined> {
  const rows = await albumsFrom(database(em))
    .select(auditedAlbum.as('facts'))
    .where('album.id', '=', id)
    .execute();
  return (nestArtist(rows) as (AlbumRow & Audited)[])[0];
}

export function albumsByIds(em: EntityManager, ids: readonly string[]): Promise<AlbumRow[]> {
  return sharedRows(em, readAlbums, ids);
}

const readSongs: SharedRead<Selected<typeof songsFrom>, SongRow> = {
  name: 'songs by ids',
  build: (db, { keys }) => songsFrom(db).where(isAnyOf('song.id', keys)),
  shape: nestArtist,
  keyOf: ({ id }) => id,
};

/** Songs or albums as their statement writes them. */
export function writtenByIds(
  em: EntityManager,
  noun: 'song' | 'album',
  ids: readonly string[],
  selection: ProjectedSelection,
): Promise<WrittenRow[]> {
  const read: SharedRead<WrittenRow> = {
    name: `${noun}s by ids ${selection.key}`,
    build: (db, { keys }) =>
      db
        .selectFrom(sql`${sql.table(noun)}`.as(noun))
        .select([
          sql.ref<string>(`${noun}.id`).as('id'),
          sql.raw<string | null>(byteTextCast(selection.sql)).as('written'),
        ])
        .where(isAnyOf(`${noun}.id`, keys)),
    keyOf: ({ id }) => id,
  };
  return sharedRows(em, read, ids);
}

export function songsByIds(em: EntityManager, ids: readonly string[]): Promise<SongRow[]> {
  return sharedRows(em, readSongs, ids);
}

/** Songs with what the audit log tells of them. */
export async function auditedSongs(
  em: EntityManager,
  ids: readonly string[],
): Promise<(SongRow & Audited)[]> {
  const rows = await songsFrom(database(em))
    .select(auditedSong.as('facts'))
    .where(isAnyOf('song.id', ids))
    .execute();
  return nestArtist(rows) as (SongRow & Audited)[];
}

/** Songs that one look-up of albums returns at most. */
export const mostSongsOfAlbums = 20_000;

const readTracks: SharedRead<Selected<typeof songsFrom>, SongRow> = {
  name: 'songs of albums',
  most: mostSongsOfAlbums,
  build: (db, { keys }) =>
    db
      .selectFrom(parents(keys))
      // Album by album, the index returns the songs in order; together, they would have to be sorted.
      .innerJoinLateral(
        () =>
          songsFrom(db)
            .where(sql<boolean>`song.album_id = parent`)
            .orderBy(sql.raw(trackOrder.column))
            .orderBy('song.id')
            .as('track'),
        (join) => join.onTrue(),
      )
      .selectAll('track')
      .limit(sql.lit(mostSongsOfAlbums + 1)),
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
    .selectFrom(parents(albumIds))
    .innerJoinLateral(
      () =>
        db
          .selectFrom('song')
          .select([
            sql<string>`parent`.as('albumId'),
            sql<string>`${sql.raw(object)}`.as('written'),
            sql<number>`row_number() over (order by ${sql.raw(tracksInOrder)})`.as('place'),
          ])
          .where(sql<boolean>`song.album_id = parent`)
          .orderBy(sql.raw(tracksInOrder))
          .as('track'),
      (join) => join.onTrue(),
    )
    .selectAll('track')
    .limit(sql.lit(mostSongsOfAlbums + 1));
  return db
    .selectFrom(tracks.as('track'))
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

/** By name, in any spelling, or by a name that it had before. */
export async function findArtistId(em: EntityManager, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from artist where name_key = name_key(${name})
    union all select artist_id from artist_alias where name_key = name_key(${name}) limit 1`.execute(
    database(em),
  );
  return rows[0]?.id;
}

/** Those of these names that an artist has or had, in any spelling. */
export async function existingNames(em: EntityManager, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const { rows } = await sql<{ name: string }>`
    select name from unnest(${[...new Set(names)]}::text[]) as given (name)
    where exists (select from artist where name_key = name_key(given.name))
      or exists (select from artist_alias alias where alias.name_key = name_key(given.name))`.execute(
    database(em),
  );
  return rows.map(({ name }) => name);
}

export async function hasSongWithAudio(em: EntityManager, audioKey: string): Promise<boolean> {
  const row = await database(em)
    .selectFrom('song')
    .select('id')
    .where('audio_key', '=', audioKey)
    .executeTakeFirst();
  return row !== undefined;
}

/** By title, in any spelling, among the artist's songs. */
export async function findSongId(
  em: EntityManager,
  artistId: string,
  title: string,
): Promise<string | undefined> {
  const row = await database(em)
    .selectFrom('song_artist')
    .select('song_id as id')
    .where('artist_id', '=', artistId)
    .where(sql<boolean>`name_key(title) = name_key(${title})`)
    .executeTakeFirst();
  return row?.id;
}
