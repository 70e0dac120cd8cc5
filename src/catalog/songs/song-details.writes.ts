import { type RawBuilder, sql } from 'kysely';
import type { TaggedGain } from '../../media/tag-gain.model.ts';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { type LyricsValues, sameLyrics } from './lyrics.model.ts';
import type { Song } from './song.entity.ts';
import { SongDetails } from './song-details.entity.ts';
import { type SongDetailValues, tagReader } from './song-details.model.ts';
import type { SongField } from './song-field.model.ts';
import { SongLyrics } from './song-lyrics.entity.ts';
import type { LastReading } from './tagged-song.model.ts';

/** Null for a field that an editor changed, and perhaps emptied. */
const unless = (field: `${SongField}`, value: RawBuilder<unknown>) =>
  sql`case when not ${field} = any(edited_fields) then ${value} end`;

/** What the file of a song tells. */
export interface ToldDetails {
  songId: string;
  values: SongDetailValues;
  tagged: LastReading;
}

/** Keeps what is known of a song, and fills what is not. Nothing happens if the song was deleted meanwhile. */
export function fillSongDetails(
  transaction: Transaction,
  songId: string,
  values: SongDetailValues,
  tagged: LastReading,
): Promise<void> {
  return fillDetailsOfSongs(transaction, [{ songId, values, tagged }]);
}

/** The same for many songs. */
export async function fillDetailsOfSongs({ em }: Transaction, told: readonly ToldDetails[]): Promise<void> {
  if (told.length === 0) return;
  await sql`
    insert into song_details as known (song_id, bpm, isrc, music_brainz_id, release_date,
      track_gain, track_peak, album_gain, album_peak, read_by, tagged)
    select id, ${unless('BPM', sql`given.bpm`)}, ${unless('ISRC', sql`given.isrc`)},
      ${unless('MUSIC_BRAINZ_ID', sql`given."musicBrainzId"`)}, ${unless('RELEASE_DATE', sql`given."releaseDate"`)},
      given."trackGain", given."trackPeak", given."albumGain", given."albumPeak", ${tagReader}::smallint, given.tagged
    from song join ${rowsOf(told)} on given."songId" = song.id
    for key share of song
    on conflict (song_id) do update set
      bpm = coalesce(known.bpm, excluded.bpm), isrc = coalesce(known.isrc, excluded.isrc),
      music_brainz_id = coalesce(known.music_brainz_id, excluded.music_brainz_id),
      release_date = coalesce(known.release_date, excluded.release_date),
      track_gain = coalesce(known.track_gain, excluded.track_gain),
      track_peak = coalesce(known.track_peak, excluded.track_peak),
      album_gain = coalesce(known.album_gain, excluded.album_gain),
      album_peak = coalesce(known.album_peak, excluded.album_peak),
      read_by = excluded.read_by, tagged = excluded.tagged`.execute(database(em));
}

function rowsOf(told: readonly ToldDetails[]): RawBuilder<unknown> {
  const rows = told.map(({ songId, values, tagged }) => ({ ...values, songId, tagged }));
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as given ("songId" uuid, bpm double precision,
      isrc text, "musicBrainzId" uuid, "releaseDate" text, "trackGain" double precision,
      "trackPeak" double precision, "albumGain" double precision, "albumPeak" double precision, tagged jsonb)`;
}

/** What a song of this title is ordered by, if nothing was given yet. */
export async function fillSortTitle(
  { em }: Transaction,
  songId: string,
  title: string,
  sortTitle: string | null,
): Promise<void> {
  if (sortTitle === null) return;
  await sql`
    update song set given_sort_title = ${sortTitle}
    where id = ${songId} and name_key(title) = name_key(${title}) and given_sort_title is null
      and not 'SORT_TITLE' = any(edited_fields)`.execute(database(em));
}

/** The lyrics of a song that has none yet. */
export function fillLyrics(transaction: Transaction, songId: string, lyrics: LyricsValues): Promise<void> {
  return fillLyricsOfSongs(transaction, [{ songId, ...lyrics }]);
}

/** The same for many songs. */
export async function fillLyricsOfSongs(
  { em }: Transaction,
  lyrics: readonly ({ songId: string } & LyricsValues)[],
): Promise<void> {
  if (lyrics.length === 0) return;
  const rows = lyrics.map(({ songId, language, starts, lines }) => ({ songId, language, starts, lines }));
  await sql`
    insert into song_lyrics (song_id, language, starts, lines)
    select id, given.language, given.starts, given.lines
    from song join json_to_recordset(${JSON.stringify(rows)}::json)
      as given ("songId" uuid, language text, starts integer[], lines text[]) on given."songId" = song.id
    where not 'LYRICS' = any(edited_fields) for key share of song
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

/** Writes what is known of songs, and what their tags told. */
export async function replaceDetails({ em }: Transaction, told: readonly ToldDetails[]): Promise<void> {
  if (told.length === 0) return;
  // Without a change, there is no new version of the row.
  await sql`
    insert into song_details as known (song_id, bpm, isrc, music_brainz_id, release_date,
      track_gain, track_peak, album_gain, album_peak, read_by, tagged)
    select "songId", bpm, isrc, "musicBrainzId", "releaseDate", "trackGain", "trackPeak", "albumGain", "albumPeak",
      ${tagReader}::smallint, tagged
    from ${rowsOf(told)} order by "songId"
    on conflict (song_id) do update set
      bpm = excluded.bpm, isrc = excluded.isrc, music_brainz_id = excluded.music_brainz_id,
      release_date = excluded.release_date, track_gain = excluded.track_gain, track_peak = excluded.track_peak,
      album_gain = excluded.album_gain, album_peak = excluded.album_peak,
      read_by = excluded.read_by, tagged = excluded.tagged
    where (known.bpm, known.isrc, known.music_brainz_id, known.release_date, known.track_gain, known.track_peak,
      known.album_gain, known.album_peak, known.read_by, known.tagged) is distinct from (excluded.bpm, excluded.isrc,
      excluded.music_brainz_id, excluded.release_date, excluded.track_gain, excluded.track_peak,
      excluded.album_gain, excluded.album_peak, excluded.read_by, excluded.tagged)`.execute(database(em));
}

/** Changes these facts of a song, which the transaction has locked.
 * @returns the keys of those that had other values. */
export async function changeDetails(
  em: Transaction['em'],
  song: Song,
  values: Partial<SongDetailValues>,
): Promise<(keyof SongDetailValues)[]> {
  const found = await em.findOne(SongDetails, { song: song.id });
  const details = found ?? em.create(SongDetails, { ...noDetails, song });
  const keys = Object.keys(values) as (keyof SongDetailValues)[];
  const changed = keys.filter((key) => details[key] !== (values[key] ?? null));
  em.assign(details, values);
  await em.flush();
  return changed;
}

export const noDetails = {
  bpm: null,
  isrc: null,
  musicBrainzId: null,
  releaseDate: null,
  trackGain: null,
  trackPeak: null,
  albumGain: null,
  albumPeak: null,
} satisfies SongDetailValues;

/** Replaces the lyrics of a song, which the transaction has locked.
 * @returns whether they changed. */
export async function changeLyrics(
  em: Transaction['em'],
  song: Song,
  lyrics: LyricsValues | null,
): Promise<boolean> {
  return putLyrics(em, song, await em.findOne(SongLyrics, { song: song.id }), lyrics);
}

/** The same for lyrics that were read. */
export function putLyrics(
  em: Transaction['em'],
  song: Song,
  found: SongLyrics | null,
  lyrics: LyricsValues | null,
): boolean {
  if (sameLyrics(found, lyrics)) return false;
  if (!lyrics) {
    if (found) em.remove(found);
  } else if (found) em.assign(found, lyrics);
  else em.create(SongLyrics, { song, ...lyrics });
  return true;
}
