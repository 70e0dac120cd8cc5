import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { CollisionError } from '../persistence/collision-retry.service.ts';
import { database } from '../persistence/database.service.ts';
import { isAnyOf, rowTotal } from '../persistence/sql-parts.queries.ts';
import type { Transaction } from '../persistence/transaction.service.ts';
import { type Audited, auditedSong } from './audited-facts.queries.ts';
import { albumsByIds, artistsByIds, auditedSongs, songsByIds } from './catalog.queries.ts';
import type { AlbumRow, ArtistRow, SongRow } from './catalog.rows.ts';

// Reads for editing, many of them with locks: always in the order of ids.

export async function findSong(em: EntityManager, id: string): Promise<SongRow | undefined> {
  return (await songsByIds(em, [id]))[0];
}

/** The same with what the audit log tells of it. */
export async function findAuditedSong(
  em: EntityManager,
  id: string,
): Promise<(SongRow & Audited) | undefined> {
  return (await auditedSongs(em, [id]))[0];
}

export async function findAlbum(em: EntityManager, id: string): Promise<AlbumRow | undefined> {
  return (await albumsByIds(em, [id]))[0];
}

export async function findArtist(em: EntityManager, id: string): Promise<ArtistRow | undefined> {
  return (await artistsByIds(em, [id]))[0];
}

export async function artistWithMusicBrainzId(em: EntityManager, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`select id from artist where music_brainz_id = ${id}`.execute(
    database(em),
  );
  return rows[0]?.id;
}

/** By its present name, in any spelling. */
export async function artistNamed(em: EntityManager, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from artist where name_key = name_key(${name})`.execute(database(em));
  return rows[0]?.id;
}

/** What tells songs with the same audio apart. */
export interface SongIdentity {
  audioKey: string;
  title: string;
  /** Of the first main artist. */
  artistId: string;
  albumId: string | null;
  discNumber: number;
  trackNumber: number | null;
}

/** The oldest song from which this one cannot be told. */
export async function sameSong(em: EntityManager, song: SongIdentity): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from song
    where audio_key = ${song.audioKey} and name_key(title) = name_key(${song.title}) and artist_id = ${song.artistId}
      and album_id is not distinct from ${song.albumId}::uuid and disc_number = ${song.discNumber}
      and track_number is not distinct from ${song.trackNumber}::smallint
    order by created_at, id limit 1`.execute(database(em));
  return rows[0]?.id;
}

/** The existing songs among these. */
export async function knownSongs(em: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`select id from song where ${isAnyOf('id', ids)}`.execute(
    database(em),
  );
  return new Set(rows.map(({ id }) => id));
}

export interface CreditedArtist {
  id: string;
  name: string;
}

/** The artists with any credit on these songs or albums, without those of the albums' songs. */
export async function creditedOn(
  em: EntityManager,
  noun: 'song' | 'album',
  ids: readonly string[],
): Promise<CreditedArtist[]> {
  const { rows } = await sql<CreditedArtist>`
    select id, name from artist where id in (
      select artist_id from ${sql.table(`${noun}_credit`)} where ${isAnyOf(`${noun}_id`, ids)}
    )`.execute(database(em));
  return rows;
}

/** @throws {CollisionError} if others are credited meanwhile, whose names are not locked. */
export async function checkStillCredited(
  em: EntityManager,
  known: readonly CreditedArtist[],
  noun: 'song' | 'album',
  ids: readonly string[],
): Promise<void> {
  const present = await creditedOn(em, noun, ids);
  if (present.some(({ id }) => !known.some((artist) => artist.id === id))) throw new CollisionError();
}

/** The artists of an album and, if requested, those of its songs. */
export async function artistsOfAlbum(
  em: EntityManager,
  albumId: string,
  withSongs: boolean,
): Promise<CreditedArtist[]> {
  const { rows } = await sql<CreditedArtist>`
    select id, name from artist where id in (
      select artist_id from album_artist where album_id = ${albumId} and (roles <> 0 or ${withSongs})
    )`.execute(database(em));
  return rows;
}

/** The columns of a song needed to change many at once. */
export interface LockedSong {
  id: string;
  albumId: string | null;
  discNumber: number;
  featuredPosition: number | null;
  updatedAt: Date;
}

/** Locks these songs and those of an album until the transaction ends. */
export function lockSongs(
  transaction: Transaction,
  ids: readonly string[],
  albumId: string | null,
): Promise<LockedSong[]> {
  return lockSongsWhere(transaction, sql`${isAnyOf('id', ids)} or album_id = ${albumId}`);
}

/** A locked song with what the audit log tells of it. */
export interface AuditedSong extends LockedSong, Audited {
  /** As the facts know it. If it is another time than `updatedAt`, the lock waited for somebody who changed the song. */
  readAt: Date;
}

/** Locks songs, with what the audit log tells of them, until the transaction ends. */
export async function lockAuditedSongs({ em }: Transaction, ids: readonly string[]): Promise<AuditedSong[]> {
  const readAt = sql`(select updated_at from song as read where read.id = song.id)`;
  const { rows } = await sql<AuditedSong>`
    select id, album_id as "albumId", disc_number as "discNumber", featured_position as "featuredPosition",
      updated_at as "updatedAt", ${readAt} as "readAt", ${auditedSong} as facts
    from song where ${isAnyOf('id', ids)} order by id for update`.execute(database(em));
  if (rows.every((row) => row.readAt?.getTime() === row.updatedAt.getTime())) return rows;
  const facts = new Map((await auditedSongs(em, ids)).map((row) => [row.id, row.facts]));
  return rows.map((row) => ({ ...row, facts: facts.get(row.id) ?? row.facts }));
}

/** The same for the songs of several albums. */
export function lockSongsOfAlbums(transaction: Transaction, ids: readonly string[]): Promise<LockedSong[]> {
  return lockSongsWhere(transaction, isAnyOf('album_id', ids));
}

/** The same for these songs and those on the featured shelf. */
export function lockFeatured(transaction: Transaction, ids: readonly string[]): Promise<LockedSong[]> {
  return lockSongsWhere(transaction, sql`${isAnyOf('id', ids)} or featured_position is not null`);
}

async function lockSongsWhere({ em }: Transaction, condition: RawBuilder<unknown>): Promise<LockedSong[]> {
  const { rows } = await sql<LockedSong>`
    select id, album_id as "albumId", disc_number as "discNumber", featured_position as "featuredPosition",
      updated_at as "updatedAt"
    from song where ${condition} order by id for update`.execute(database(em));
  return rows;
}

/** The number of songs on the featured shelf, and its last place. */
export async function endOfShelf(em: EntityManager): Promise<{ length: number; last: number }> {
  const { rows } = await sql<{ length: number; last: number }>`
    select ${rowTotal} as length, coalesce(max(featured_position), 0) as last
    from song where featured_position is not null`.execute(database(em));
  return rows[0] ?? { length: 0, last: 0 };
}

/** The numbers of the discs on which an album has songs. */
export async function discsOfAlbum(em: EntityManager, albumId: string): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select distinct disc_number as number from song where album_id = ${albumId}`.execute(database(em));
  return rows.map(({ number }) => number);
}
