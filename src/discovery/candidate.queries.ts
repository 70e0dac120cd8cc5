import { sql } from 'kysely';

/** The main and featured artists of `song`, as a column of a candidate. */
export const artistsOfSong = sql`array(
  select artist_id from song_credit where song_id = song.id and role <= 1 order by role, position) as "artistIds"`;
