import { sql } from 'kysely';
import type { TaggedGain } from '../../media/tag-gain.model.ts';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { LyricsValues } from './lyrics.model.ts';
import { type SongDetailValues, tagReader } from './song-details.model.ts';

/** Keeps what is known of a song, and fills what is not. Nothing happens if the song was deleted meanwhile. */
export async function fillSongDetails(
  { em }: Transaction,
  songId: string,
  values: SongDetailValues,
): Promise<void> {
  const { bpm, isrc, musicBrainzId, releaseDate, trackGain, trackPeak, albumGain, albumPeak } = values;
  await sql`
    insert into song_details as known (song_id, bpm, isrc, music_brainz_id, release_date,
      track_gain, track_peak, album_gain, album_peak, read_by)
    select id, ${bpm}::double precision, ${isrc}, ${musicBrainzId}::uuid, ${releaseDate},
      ${trackGain}::double precision, ${trackPeak}::double precision,
      ${albumGain}::double precision, ${albumPeak}::double precision, ${tagReader}::smallint
    from song where id = ${songId} for key share
    on conflict (song_id) do update set
      bpm = coalesce(known.bpm, excluded.bpm), isrc = coalesce(known.isrc, excluded.isrc),
      music_brainz_id = coalesce(known.music_brainz_id, excluded.music_brainz_id),
      release_date = coalesce(known.release_date, excluded.release_date),
      track_gain = coalesce(known.track_gain, excluded.track_gain),
      track_peak = coalesce(known.track_peak, excluded.track_peak),
      album_gain = coalesce(known.album_gain, excluded.album_gain),
      album_peak = coalesce(known.album_peak, excluded.album_peak),
      read_by = excluded.read_by`.execute(database(em));
}

/** The lyrics of a song that has none yet. */
export async function fillLyrics({ em }: Transaction, songId: string, lyrics: LyricsValues): Promise<void> {
  const { language, starts, lines } = lyrics;
  await sql`
    insert into song_lyrics (song_id, language, starts, lines)
    select id, ${language}, ${starts}::integer[], ${lines}::text[] from song where id = ${songId} for key share
    on conflict (song_id) do nothing`.execute(database(em));
}

/** The loudness of new audio of a song. */
export async function replaceGain({ em }: Transaction, songId: string, gain: TaggedGain): Promise<void> {
  const { trackGain, trackPeak, albumGain, albumPeak } = gain;
  await sql`
    insert into song_details (song_id, track_gain, track_peak, album_gain, album_peak)
    values (${songId}, ${trackGain}, ${trackPeak}, ${albumGain}, ${albumPeak})
    on conflict (song_id) do update set
      track_gain = excluded.track_gain, track_peak = excluded.track_peak,
      album_gain = excluded.album_gain, album_peak = excluded.album_peak`.execute(database(em));
}
