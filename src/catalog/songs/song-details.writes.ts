import { type RawBuilder, sql } from 'kysely';
import type { TaggedGain } from '../../media/tag-gain.model.ts';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { chooseLyrics, type LyricsValues, sameLyrics } from './lyrics.model.ts';
import type { Song } from './song.entity.ts';
import { SongDetails } from './song-details.entity.ts';
import { type SongDetailValues, songDetails, tagReader } from './song-details.model.ts';
import type { SongField } from './song-field.model.ts';
import { SongLyrics } from './song-lyrics.entity.ts';
import type { Following, LastReading } from './tagged-song.model.ts';

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
  const rows = told.map(({ songId, values, tagged }) => ({ ...values, songId, tagged }));
  await sql`
    insert into song_details as known (song_id, bpm, isrc, music_brainz_id, release_date,
      track_gain, track_peak, album_gain, album_peak, read_by, tagged)
    select id, ${unless('BPM', sql`given.bpm`)}, ${unless('ISRC', sql`given.isrc`)},
      ${unless('MUSIC_BRAINZ_ID', sql`given."musicBrainzId"`)}, ${unless('RELEASE_DATE', sql`given."releaseDate"`)},
      given."trackGain", given."trackPeak", given."albumGain", given."albumPeak", ${tagReader}::smallint, given.tagged
    from song join json_to_recordset(${JSON.stringify(rows)}::json) as given ("songId" uuid, bpm double precision,
      isrc text, "musicBrainzId" uuid, "releaseDate" text, "trackGain" double precision,
      "trackPeak" double precision, "albumGain" double precision, "albumPeak" double precision, tagged jsonb)
      on given."songId" = song.id
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

/** Brings what is known of a song in line with its tags.
 * @returns whether anything changed that is shown. */
export async function followDetails(
  { em }: Transaction,
  { song, file, follows, former }: Following,
  tagged: LastReading,
): Promise<boolean> {
  const { bpm, isrc, musicBrainzId, releaseDate, ...gain } = songDetails(file.metadata.details);
  const told: Partial<SongDetailValues> = {
    ...(follows('BPM') && { bpm }),
    ...(follows('ISRC') && { isrc }),
    ...(follows('MUSIC_BRAINZ_ID') && { musicBrainzId }),
    ...(follows('RELEASE_DATE') && { releaseDate }),
    ...gain,
  };
  const changed = await changeDetails(em, song, told);
  const details = await em.findOneOrFail(SongDetails, { song: song.id });
  // What nobody looked for is as it was.
  em.assign(details, { readBy: tagReader, tagged: { ...former, ...tagged } });
  return changed.length > 0;
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

const noDetails = {
  bpm: null,
  isrc: null,
  musicBrainzId: null,
  releaseDate: null,
  trackGain: null,
  trackPeak: null,
  albumGain: null,
  albumPeak: null,
} satisfies SongDetailValues;

/** @returns whether the lyrics changed. */
export async function followLyrics(
  { em }: Transaction,
  { song, file, follows, wasHeld }: Following,
): Promise<boolean> {
  if (!follows('LYRICS')) return false;
  const { lyricsBeside } = file;
  const lyrics = chooseLyrics(file.metadata.details.lyrics, lyricsBeside ?? null);
  // They may be from a file beside the song.
  if (!lyrics && lyricsBeside === undefined && !wasHeld('LYRICS')) return false;
  return changeLyrics(em, song, lyrics);
}

/** Replaces the lyrics of a song, which the transaction has locked.
 * @returns whether they changed. */
export async function changeLyrics(
  em: Transaction['em'],
  song: Song,
  lyrics: LyricsValues | null,
): Promise<boolean> {
  const found = await em.findOne(SongLyrics, { song: song.id });
  if (sameLyrics(found, lyrics)) return false;
  if (!lyrics) {
    if (found) em.remove(found);
  } else if (found) em.assign(found, lyrics);
  else em.create(SongLyrics, { song, ...lyrics });
  return true;
}
