import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { columns, type Row, rowKeys } from '../persistence/entity-row.model.ts';
import { type SharedRead, sharedRows } from '../persistence/shared-reads.queries.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import { AlbumDetails } from './albums/album-details.entity.ts';
import { SongDetails } from './songs/song-details.entity.ts';
import type { SongLyrics } from './songs/song-lyrics.entity.ts';

// Reads of what lists of songs and albums hardly ever show: it is in tables of its own.

export type SongDetailsRow = Row<SongDetails, 'tagged'>;
export type AlbumDetailsRow = Row<AlbumDetails>;
export type SongLyricsRow = Pick<SongLyrics, 'language' | 'starts' | 'lines'> & { songId: string };

const albumDetailsColumns = columns('album_details', rowKeys(AlbumDetails));
const songDetailsColumns = columns('song_details', rowKeys(SongDetails, ['tagged']));
const songLyricsColumns = columns('song_lyrics', ['songId', 'language', 'starts', 'lines']);

const readSongDetails: SharedRead<SongDetailsRow> = {
  name: 'details of songs',
  build: (db, { keys }) =>
    db.selectFrom('song_details').select(songDetailsColumns).where(isAnyOf('song_id', keys)),
  keyOf: ({ songId }) => songId,
};

export function detailsOfSongs(em: EntityManager, ids: readonly string[]): Promise<SongDetailsRow[]> {
  return sharedRows(em, readSongDetails, ids);
}

const readSongLyrics: SharedRead<SongLyricsRow> = {
  name: 'lyrics of songs',
  build: (db, { keys }) =>
    db.selectFrom('song_lyrics').select(songLyricsColumns).where(isAnyOf('song_id', keys)),
  keyOf: ({ songId }) => songId,
};

export function lyricsOfSongs(em: EntityManager, ids: readonly string[]): Promise<SongLyricsRow[]> {
  return sharedRows(em, readSongLyrics, ids);
}

const readAlbumDetails: SharedRead<AlbumDetailsRow> = {
  name: 'details of albums',
  build: (db, { keys }) =>
    db.selectFrom('album_details').select(albumDetailsColumns).where(isAnyOf('album_id', keys)),
  keyOf: ({ albumId }) => albumId,
};

export function detailsOfAlbums(em: EntityManager, ids: readonly string[]): Promise<AlbumDetailsRow[]> {
  return sharedRows(em, readAlbumDetails, ids);
}

export interface DiscTitle {
  albumId: string;
  number: number;
  title: string;
}

const readDiscTitles: SharedRead<DiscTitle> = {
  name: 'disc titles of albums',
  build: (db, { keys }) =>
    db
      .selectFrom('album_disc')
      .select(['album_id as albumId', 'number', 'title'])
      .where(isAnyOf('album_id', keys)),
  keyOf: ({ albumId }) => albumId,
};

export function discTitlesOfAlbums(em: EntityManager, ids: readonly string[]): Promise<DiscTitle[]> {
  return sharedRows(em, readDiscTitles, ids);
}

/** A song with an audio file, and what is known of it. */
export interface KnownSong {
  id: string;
  discNumber: number;
  album: { id: string; title: string } | null;
  /** The version of the reader that read its tags; 0 if none did. */
  readBy: number;
  hasLyrics: boolean;
}

/** The ids of songs with any of these audio files. */
export async function songsWithAnyAudio(em: EntityManager, audioKeys: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from song where ${isAnyOf('audio_key', audioKeys, 'text')}`.execute(database(em));
  return rows.map(({ id }) => id);
}

export async function songsWithAudio(em: EntityManager, audioKey: string): Promise<KnownSong[]> {
  const { rows } = await sql<KnownSong>`
    select song.id, disc_number as "discNumber",
      case when album_id is not null then json_build_object('id', album_id, 'title', album.title) end as album,
      coalesce(read_by, 0) as "readBy",
      exists (select from song_lyrics where song_lyrics.song_id = song.id) as "hasLyrics"
    from song left join album on album.id = album_id left join song_details on song_details.song_id = song.id
    where audio_key = ${audioKey} order by song.id`.execute(database(em));
  return rows;
}
