import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';
import { columns, type Row, rowKeys } from '../persistence/entity-row.model.ts';
import { type SharedRead, sharedRows } from '../persistence/shared-reads.queries.ts';
import { isAnyOf } from '../persistence/sql-parts.queries.ts';
import { SongDetails } from './songs/song-details.entity.ts';
import type { SongLyrics } from './songs/song-lyrics.entity.ts';

// Reads of what lists of songs and albums hardly ever show: it is in tables of its own.

export type SongDetailsRow = Row<SongDetails>;
export type SongLyricsRow = Pick<SongLyrics, 'language' | 'starts' | 'lines'> & { songId: string };

const songDetailsColumns = columns('song_details', rowKeys(SongDetails));
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

/** A song with an audio file, and what is known of it. */
export interface KnownSong {
  id: string;
  albumId: string | null;
  albumTitle: string | null;
  discNumber: number;
  /** The version of the reader that read its tags; 0 if none did. */
  readBy: number;
  hasLyrics: boolean;
}

export async function songsWithAudio(em: EntityManager, audioKey: string): Promise<KnownSong[]> {
  const { rows } = await sql<KnownSong>`
    select song.id, album_id as "albumId", album.title as "albumTitle", disc_number as "discNumber",
      coalesce(read_by, 0) as "readBy",
      exists (select from song_lyrics where song_lyrics.song_id = song.id) as "hasLyrics"
    from song left join album on album.id = album_id left join song_details on song_details.song_id = song.id
    where audio_key = ${audioKey} order by song.id`.execute(database(em));
  return rows;
}
