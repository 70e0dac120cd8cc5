import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { withEdits } from '../edited-fields.queries.ts';
import { SongField } from '../songs/song-field.model.ts';

// Songs that move from albums to another one as these are merged. Each is one statement for any number of songs, in a
// transaction that has locked the albums and the songs.

interface MovedSongs {
  /** The albums that they leave, in the order in which their songs come. */
  ids: readonly string[];
  into: string;
  /** The key of the picture of that album. */
  imageKey: string | null;
  /** The time of change. */
  stamp: Date;
}

/** Each song stays on its disc, with its number if that is free. Another one with the same number comes after the last of
 * its disc, in the order of the albums and their numbers; but the same recording (by its MusicBrainz id, or else its
 * title and artist) keeps its number, beside its double. A song that showed the cover of its album goes on showing it. */
export async function moveSongs(
  { em }: Transaction,
  { ids, into, imageKey, stamp }: MovedSongs,
): Promise<void> {
  const renumbered = withEdits('song.edited_fields', {
    [SongField.TRACK_NUMBER]: sql<boolean>`song.track_number is distinct from placed.track`,
  });
  await sql`
    with listed as materialized (
      select song.id, disc_number as disc, track_number as track, coalesce(place, 0) as place,
        coalesce(music_brainz_id::text, artist_id::text || name_key(title)) as recording
      from song left join song_details on song_id = song.id
        left join unnest(${ids}::uuid[]) with ordinality as given (album_id, place)
          on given.album_id = song.album_id
      where song.album_id = ${into} or ${isAnyOf('song.album_id', ids)}
    ), ranked as (
      select *, rank() over (partition by disc, track order by place) as turn,
        row_number() over (partition by disc, track order by place, id) as number,
        first_value(recording) over (partition by disc, track order by place, id) as first,
        max(track) over (partition by disc) as last
      from listed
    ), moved as (
      select *, place > 0 and number > 1 and recording <> first as clashes from ranked
    ), placed as (
      select id, case when clashes then
          nullif(least(last + row_number() over (partition by disc, clashes order by place, track, id), 32768), 32768)
        else track end::smallint as track
      from moved where place > 0 and track is not null
      union all select id, null from moved where place > 0 and track is null
    )
    update song set album_id = ${into}, track_number = placed.track, updated_at = ${stamp},
      edited_fields = ${renumbered},
      image_key = coalesce(song.image_key, nullif(former.image_key, ${imageKey}))
    from placed, album former where song.id = placed.id and former.id = song.album_id`.execute(database(em));
}

/** Titles of discs that have none yet, each from the first album that has one. */
export async function inheritDiscTitles(
  { em }: Transaction,
  ids: readonly string[],
  into: string,
): Promise<void> {
  await sql`
    insert into album_disc (album_id, number, title)
    select distinct on (number) ${into}::uuid, number, title
    from unnest(${ids}::uuid[]) with ordinality as given (album_id, place) join album_disc using (album_id)
    order by number, place
    on conflict (album_id, number) do nothing`.execute(database(em));
}
