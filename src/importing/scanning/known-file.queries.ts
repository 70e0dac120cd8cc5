import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import type { TaggedAlbum } from '../../catalog/songs/song-description.service.ts';
import { bytesOfPath, nameOfBytes } from '../../media/disk-path.model.ts';
import { database } from '../../persistence/database.service.ts';
import type { KnownFile, KnownFolder } from './known-file.model.ts';

interface FileRow extends Omit<KnownFile, 'folder' | 'path' | 'size'> {
  path: Buffer;
  size: string;
  folderId: string;
  folderPath: Buffer;
  served: boolean;
}

const fileColumns = sql`file.id, file.folder_id as "folderId", folder.path as "folderPath", folder.served, file.path,
  file.size::text, file.mtime_ns::text as "mtimeNs", file.ctime_ns::text as "ctimeNs", file.inode::text,
  file.beside, file.sound, file.audio_key as "audioKey", file.song_id as "songId", file.fault,
  file.album_facts as "albumFacts", file.read_by as "readBy", file.first_seen as "firstSeen",
  file.last_seen as "lastSeen", file.missing_since as "missingSince"`;

async function filesWhere(em: EntityManager, condition: RawBuilder<unknown>): Promise<KnownFile[]> {
  const { rows } = await sql<FileRow>`
    select ${fileColumns} from library_file file join library_folder folder on folder.id = file.folder_id
    where ${condition}`.execute(database(em));
  return rows.map(({ folderId, folderPath, served, path, size, ...rest }) => ({
    ...rest,
    size: Number(size),
    path: nameOfBytes(path),
    folder: { id: folderId, path: nameOfBytes(folderPath), served },
  }));
}

/** The files that are there, in the order of their paths.
 * @param after bytes of a path; only files after it. */
export function presentFiles(
  em: EntityManager,
  folderId: string,
  { after, before, atMost }: { after: Buffer; before: Buffer | null; atMost: number },
): Promise<KnownFile[]> {
  return filesWhere(
    em,
    sql`folder_id = ${folderId} and missing_since is null and file.path > ${after}
      and (${before}::bytea is null or file.path < ${before}::bytea) order by file.path limit ${atMost}`,
  );
}

/** Files that are or were at these paths. */
export function filesAt(em: EntityManager, folderId: string, paths: readonly string[]): Promise<KnownFile[]> {
  return filesWhere(em, sql`folder_id = ${folderId} and file.path = any(${paths.map(bytesOfPath)}::bytea[])`);
}

/** Files of songs with these sounds, and all other files of these songs. */
export function filesWithSounds(em: EntityManager, sounds: readonly string[]): Promise<KnownFile[]> {
  return filesWhere(
    em,
    sql`file.song_id in (
    select song_id from library_file where sound = any(${sounds}::text[]) and song_id is not null)`,
  );
}

/** All files of these songs. */
export function filesOfSongs(em: EntityManager, songIds: readonly string[]): Promise<KnownFile[]> {
  return filesWhere(em, sql`file.song_id = any(${songIds}::uuid[])`);
}

/** Files whose albums follow from the files beside them.
 * @param beginnings of their paths; an empty one stands for the files in the folder itself. */
export function filesByNeighbours(
  em: EntityManager,
  folderId: string,
  beginnings: readonly string[],
  seenBefore: Date,
): Promise<KnownFile[]> {
  const starts = beginnings.filter((one) => one !== '').map(bytesOfPath);
  const concerned = sql`near.folder_id = ${folderId} and near.missing_since is null and near.album_facts is not null
    and near.song_id is not null and near.last_seen < ${seenBefore}`;
  const inRoot = sql`
    union select id from library_file near where ${concerned} and position('\\x2f'::bytea in near.path) = 0`;
  // Ranges of paths, so that each is read by the index.
  return filesWhere(
    em,
    sql`file.id in (
      select id from unnest(${starts}::bytea[], ${starts.map(afterAll)}::bytea[]) as part (start, finish)
      join library_file near on near.path >= start and near.path < finish and ${concerned}
      ${beginnings.includes('') ? inRoot : sql``})`,
  );
}

/** What follows all bytes that begin with these. */
function afterAll(start: Buffer): Buffer {
  const kept = start.subarray(0, start.findLastIndex((byte) => byte !== 0xff) + 1);
  const next = Buffer.from(kept);
  const last = next.length - 1;
  if (last >= 0) next.writeUInt8(next.readUInt8(last) + 1, last);
  return next;
}

/** A song that was uploaded or imported, whose audio is in the store. */
export interface StoredSong {
  songId: string;
  audioKey: string;
  sound: string | null;
  title: string;
  album: string | null;
  trackNumber: number | null;
}

/** Songs in the store with these bytes or sounds. */
export async function storedSongs(
  em: EntityManager,
  { keys, sounds }: { keys: readonly string[]; sounds: readonly string[] },
): Promise<StoredSong[]> {
  const { rows } = await sql<StoredSong>`
    select song.id as "songId", audio_file.key as "audioKey", sound, song.title, album.title as album,
      track_number as "trackNumber"
    from audio_file join song on song.audio_key = audio_file.key left join album on album.id = song.album_id
    where audio_file.key like 'audio/%'
      and (audio_file.key = any(${keys}::text[]) or sound = any(${sounds}::text[]))
    order by song.id`.execute(database(em));
  return rows;
}

/** A recording on a release, at a place. */
export interface PlacedRecording {
  recordingId: string;
  releaseId: string;
  disc: number;
  track: number;
}

/** The songs of recordings.
 * @returns their ids for each recording, in the same order. */
export async function songsOfRecordings(
  em: EntityManager,
  recordings: readonly PlacedRecording[],
): Promise<string[][]> {
  if (recordings.length === 0) return [];
  const given = recordings.map((recording, place) => ({ ...recording, place }));
  const { rows } = await sql<{ place: number; ids: string[] }>`
    select place, array_agg(song.id order by song.id) as ids
    from json_to_recordset(${JSON.stringify(given)}::json) as given (place integer, "recordingId" uuid,
      "releaseId" uuid, disc smallint, track smallint)
    join album on album.music_brainz_id = given."releaseId"
    join song on song.album_id = album.id and disc_number = given.disc and track_number = given.track
    join song_details on song_details.song_id = song.id
      and song_details.music_brainz_id = given."recordingId"
    group by place`.execute(database(em));
  const byPlace = new Map(rows.map(({ place, ids }) => [place, ids]));
  return recordings.map((_, place) => byPlace.get(place) ?? []);
}

/** The albums that the files of songs told when they were last read: null for none, nothing for songs of which that is not
 * known. */
export async function lastAlbums(
  em: EntityManager,
  songIds: readonly string[],
): Promise<Map<string, TaggedAlbum | null>> {
  const { rows } = await sql<{ songId: string; album: TaggedAlbum | null }>`
    select song_id as "songId", nullif(tagged->'album', 'null'::jsonb) as album from song_details
    where song_id = any(${songIds}::uuid[]) and tagged ? 'album'`.execute(database(em));
  return new Map(rows.map(({ songId, album }) => [songId, album]));
}

/** The keys of songs' audio, as it is and as it was in files, by the ids of the songs. */
export async function audioKeysOf(
  em: EntityManager,
  songIds: readonly string[],
): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; keys: string[] }>`
    select id, array_agg(key) as keys from (
      select id, audio_key as key from song where id = any(${songIds}::uuid[])
      union select song_id, audio_key from library_file
        where song_id = any(${songIds}::uuid[]) and audio_key is not null
    ) known group by id`.execute(database(em));
  return new Map(rows.map(({ id, keys }) => [id, keys]));
}

/** The number of files that are there. */
export async function countPresent(em: EntityManager, folderId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from library_file
    where folder_id = ${folderId} and missing_since is null and song_id is not null`.execute(database(em));
  return rows[0]?.count ?? 0;
}

export async function knownFolders(em: EntityManager): Promise<KnownFolder[]> {
  const { rows } = await sql<{ id: string; path: Buffer; served: boolean }>`
    select id, path, served from library_folder order by path`.execute(database(em));
  return rows.map(({ id, path, served }) => ({ id, path: nameOfBytes(path), served }));
}

/** A place at which a file may be read. */
export interface FilePlaceOnDisk {
  folder: string;
  path: string;
  size: number;
  mtimeNs: string;
  ctimeNs: string;
  inode: string;
}

/** Where the bytes of a key are in folders of the library. */
export async function placesOf(em: EntityManager, key: string): Promise<FilePlaceOnDisk[]> {
  const files = await filesWhere(
    em,
    sql`file.audio_key = ${key} and missing_since is null and folder.served order by file.path limit 10`,
  );
  return files.map(({ folder, ...file }) => ({ ...file, folder: folder.path }));
}
