import type { EntityManager } from '@mikro-orm/postgresql';
import { type Compilable, sql } from 'kysely';
import type { ProjectedSelection, WrittenRow } from '../api/projection.model.ts';
import { type Database, database } from '../persistence/database.service.ts';
import { byteTextCast } from '../persistence/json-text.queries.ts';
import { type SharedRead, sharedRows } from '../persistence/shared-reads.queries.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import { type Audited, auditedAlbum, auditedArtist, auditedSong } from './audited-facts.queries.ts';
import {
  type AlbumRow,
  type ArtistRow,
  albumColumns,
  artistColumns,
  nestArtist,
  type SongRow,
  songColumns,
} from './catalog.rows.ts';

const artistsFrom = (db: Database) => db.selectFrom('artist').select(artistColumns);
const albumsFrom = (db: Database) =>
  db.selectFrom('album').innerJoin('artist', 'artist.id', 'album.artist_id').select(albumColumns);
export const songsFrom = (db: Database) =>
  db.selectFrom('song').innerJoin('artist', 'artist.id', 'song.artist_id').select(songColumns);

/** What a statement selects. */
export type Selected<From extends (db: Database) => Compilable> =
  ReturnType<From> extends Compilable<infer Row> ? Row : never;

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
