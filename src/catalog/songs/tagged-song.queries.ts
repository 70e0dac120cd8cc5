import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { SongSurroundings } from './tagged-song.model.ts';

/** By the ids of the songs, as far as these are there. */
export async function namesAround(
  em: EntityManager,
  songIds: readonly string[],
): Promise<Map<string, SongSurroundings>> {
  const { rows } = await sql<SongSurroundings & { songId: string }>`
    select song.id as "songId", array_agg(artist.id) as ids, array_agg(artist.name) as artists,
      coalesce(json_agg(json_build_object('id', artist.id, 'name', artist.name)) filter (where own), '[]') as credited,
      (select tagged from song_details where song_id = song.id) as tagged
    from song cross join lateral (
      select artist_id, bool_or(own) as own from (
        select artist_id, true as own from song_credit where song_id = song.id
        union all select artist_id, false from album_credit where album_credit.album_id = song.album_id
      ) credit group by artist_id
    ) around join artist on artist.id = around.artist_id
    where ${isAnyOf('song.id', songIds)} group by song.id`.execute(database(em));
  return new Map(rows.map(({ songId, ...around }) => [songId, around]));
}
