import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { bytesOfPath } from '../../media/disk-path.model.ts';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { KnownFile, KnownFolder } from './known-file.model.ts';
import { knownFolders } from './known-file.queries.ts';

/** Makes the folders known that are not.
 * @returns them, in the same order. */
export async function rememberFolders(
  em: EntityManager,
  paths: readonly string[],
  served: boolean,
): Promise<KnownFolder[]> {
  const bytes = paths.map(bytesOfPath);
  await sql`
    insert into library_folder (id, path, served)
    select id, path, ${served} from unnest(${paths.map(() => uuidv7())}::uuid[], ${bytes}::bytea[]) as given (id, path)
    on conflict (path) do update set served = excluded.served
    where library_folder.served <> excluded.served`.execute(database(em));
  const known = await knownFolders(em);
  return paths.flatMap((path) => known.find((folder) => folder.path === path) ?? []);
}

/** Writes files as they are now, at once, whatever paths they exchange. */
export async function saveFiles({ em }: Transaction, files: readonly KnownFile[]): Promise<void> {
  if (files.length === 0) return;
  const db = database(em);
  const ids = files.map(({ id }) => id);
  // First nobody is anywhere: the index on paths is checked row by row.
  await sql`update library_file set missing_since = now()
    where id = any(${ids}::uuid[]) and missing_since is null`.execute(db);
  const rows = files.map((file) => ({
    id: file.id,
    folder_id: file.folder.id,
    path: bytesOfPath(file.path).toString('hex'),
    size: file.size,
    mtime_ns: file.mtimeNs,
    ctime_ns: file.ctimeNs,
    inode: file.inode,
    beside: file.beside,
    sound: file.sound,
    audio_key: file.audioKey,
    song_id: file.songId,
    fault: file.fault?.replaceAll('\0', '').slice(0, 1000) ?? null,
    album_facts: file.albumFacts,
    read_by: file.readBy,
    first_seen: file.firstSeen,
    last_seen: file.lastSeen,
    missing_since: file.missingSince,
  }));
  await sql`
    insert into library_file (id, folder_id, path, size, mtime_ns, ctime_ns, inode, beside, sound, audio_key, song_id,
      fault, album_facts, read_by, first_seen, last_seen, missing_since)
    select id, folder_id, decode(path, 'hex'), size, mtime_ns, ctime_ns, inode, beside, sound, audio_key, song_id,
      fault, album_facts, read_by, first_seen, last_seen, missing_since
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (id uuid, folder_id uuid, path text, size bigint,
      mtime_ns bigint, ctime_ns bigint, inode bigint, beside text, sound text, audio_key text, song_id uuid,
      fault text, album_facts text, read_by smallint, first_seen timestamptz, last_seen timestamptz,
      missing_since timestamptz)
    on conflict (id) do update set
      folder_id = excluded.folder_id, path = excluded.path, size = excluded.size, mtime_ns = excluded.mtime_ns,
      ctime_ns = excluded.ctime_ns, inode = excluded.inode, beside = excluded.beside, sound = excluded.sound,
      audio_key = excluded.audio_key, song_id = excluded.song_id, fault = excluded.fault,
      album_facts = excluded.album_facts, read_by = excluded.read_by, last_seen = excluded.last_seen,
      missing_since = excluded.missing_since`.execute(db);
}

export async function forgetFiles({ em }: Transaction, ids: readonly string[]): Promise<void> {
  await sql`delete from library_file where id = any(${ids}::uuid[])`.execute(database(em));
}

/** Notes that files are gone, unless a scan has found them elsewhere since.
 * @returns the songs of those that are gone. */
export async function markMissing(
  { em }: Transaction,
  ids: readonly string[],
  seenBefore: Date,
): Promise<{ files: number; songIds: string[] }> {
  const { rows } = await sql<{ songId: string | null }>`
    update library_file set missing_since = now()
    where id = any(${ids}::uuid[]) and missing_since is null and last_seen < ${seenBefore}
    returning song_id as "songId"`.execute(database(em));
  return { files: rows.length, songIds: rows.flatMap(({ songId }) => songId ?? []) };
}

/** Notes new inodes and dates of files whose content is the same. */
export async function noteIdentities(em: EntityManager, files: readonly KnownFile[]): Promise<void> {
  await sql`update library_file file set ctime_ns = given.ctime_ns, inode = given.inode
    from unnest(${files.map(({ id }) => id)}::uuid[], ${files.map(({ ctimeNs }) => ctimeNs)}::bigint[],
      ${files.map(({ inode }) => inode)}::bigint[]) as given (id, ctime_ns, inode)
    where file.id = given.id`.execute(database(em));
}

/** Shows the songs that have a file, and hides the others. Songs in the store always have one. */
export async function refreshAvailability({ em }: Transaction, songIds: readonly string[]): Promise<void> {
  await sql`
    update song set available = now_available
    from (
      select id, audio_key like 'audio/%' or exists (
        select from library_file file join library_folder folder on folder.id = file.folder_id
        where file.song_id = song.id and file.audio_key = song.audio_key and missing_since is null
          and fault is null and folder.served) as now_available
      from song where id = any(${songIds}::uuid[]) order by id for no key update
    ) as state
    where song.id = state.id and song.available <> now_available`.execute(database(em));
}

/** Forgets files that have been gone for long.
 * @returns the songs that they were, if they have no other file. */
export async function takeLongMissing(
  { em }: Transaction,
  missingBefore: Date,
  atMost: number,
): Promise<{ files: number; lost: { id: string; albumId: string | null }[] }> {
  const { rows } = await sql<{ songId: string | null }>`
    delete from library_file where id in (
      select id from library_file where missing_since < ${missingBefore} order by missing_since limit ${atMost}
      for update skip locked)
    returning song_id as "songId"`.execute(database(em));
  const ids = [...new Set(rows.flatMap(({ songId }) => songId ?? []))];
  const { rows: lost } = await sql<{ id: string; albumId: string | null }>`
    select id, album_id as "albumId" from song where id = any(${ids}::uuid[]) and audio_key like 'library/%'
      and not exists (select from library_file where song_id = song.id)`.execute(database(em));
  return { files: rows.length, lost };
}

/** Hides the songs of folders that are no longer folders of the library. */
export async function releaseFolders(transaction: Transaction, kept: readonly string[]): Promise<void> {
  const db = database(transaction.em);
  const { rows: leftOut } = await sql<{ id: string }>`
    update library_folder set served = false
    where served and not (id = any(${kept}::uuid[])) returning id`.execute(db);
  if (leftOut.length === 0) return;
  const { rows } = await sql<{ songId: string }>`
    select distinct song_id as "songId" from library_file
    where folder_id = any(${leftOut.map(({ id }) => id)}::uuid[]) and song_id is not null`.execute(db);
  // As of now, these folders are not served.
  await refreshAvailability(
    transaction,
    rows.map(({ songId }) => songId),
  );
}

export async function noteScanned({ em }: Transaction, folderId: string): Promise<void> {
  await sql`update library_folder set scanned_at = now() where id = ${folderId}`.execute(database(em));
}
