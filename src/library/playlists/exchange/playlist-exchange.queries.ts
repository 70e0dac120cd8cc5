import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../../persistence/database.service.ts';
import type { FileTrack } from './playlist-file.model.ts';

interface Match {
  place: number;
  songId: string;
}

/** The song of the catalog that each track of a file names, by its place: that with the id of its recording, else that with
 * its ISRC, else that of its title by one of its artists, in any spelling. Of several, the one that can be played, of the
 * same album, of the nearest length, and the oldest. */
export async function songsOfTracks(
  em: EntityManager,
  tracks: readonly FileTrack[],
): Promise<Map<number, string>> {
  const column = <Value>(value: (track: FileTrack) => Value) => tracks.map(value);
  const { rows } = await sql<Match>`
    select place::int - 1 as place, found.id as "songId"
    from unnest(
      ${column(({ recordingIds }) => JSON.stringify(recordingIds))}::text[],
      ${column(({ isrcs }) => JSON.stringify(isrcs))}::text[], ${column(({ title }) => title)}::text[],
      ${column(({ artist }) => JSON.stringify(spellings(artist)))}::text[], ${column(({ album }) => album)}::text[],
      ${column(({ duration }) => duration)}::float8[]
    ) with ordinality as wanted (recordings, isrcs, title, artists, album, seconds, place)
    cross join lateral (
      select song.id from (
        select song_id as id, 1 as rank from song_details where music_brainz_id in (
          select value::uuid from json_array_elements_text(recordings::json))
        union all
        select song_id, 2 from song_details where isrc in (select value from json_array_elements_text(isrcs::json))
        union all
        select titled.id, 3 from song titled
        where wanted.title <> '' and name_key(titled.title) = name_key(wanted.title) and exists (
          select from song_artist
          join artist on artist.id = song_artist.artist_id
          where song_artist.song_id = titled.id and (
            artist.name_key in (select name_key(value) from json_array_elements_text(artists::json))
            or exists (
              select from artist_alias where artist_alias.artist_id = artist.id and artist_alias.name_key in (
                select name_key(value) from json_array_elements_text(artists::json)))))
      ) candidate
      join song on song.id = candidate.id
      left join album on album.id = song.album_id
      order by candidate.rank, not song.available,
        name_key(album.title) is distinct from name_key(wanted.album), abs(song.duration - seconds) nulls last,
        song.created_at, song.id
      limit 1
    ) as found`.execute(database(em));
  return new Map(rows.map(({ place, songId }) => [place, songId]));
}

/** The printed name, and the first of its parts, if it looks like several. */
function spellings(artist: string | null): string[] {
  if (artist === null) return [];
  const [first = ''] = artist.split(/\s*(?:;|,|\/|&|\bfeat\.?\s|\bft\.?\s|\bfeaturing\s|\bwith\s|\bx\s)\s*/i);
  return first && first !== artist ? [artist, first] : [artist];
}

export interface ExportRow {
  songId: string;
  album: string | null;
  recordingId: string | null;
  isrc: string | null;
}

/** The songs of a playlist in their order, with what files say of them besides. */
export async function exportRows(em: EntityManager, playlistId: string): Promise<ExportRow[]> {
  const { rows } = await sql<ExportRow>`
    select song.id as "songId", album.title as album, song_details.music_brainz_id as "recordingId", isrc
    from (
      select song_id, position from playlist_item where playlist_id = ${playlistId}
    ) item
    join song on song.id = item.song_id
    left join album on album.id = song.album_id
    left join song_details on song_details.song_id = song.id
    order by item.position`.execute(database(em));
  return rows;
}
