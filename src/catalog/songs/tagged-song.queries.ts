import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import type { CreditedArtist } from '../editing.queries.ts';
import type { LastReading } from './tagged-song.model.ts';

/** The artists of a song and of its album, and what its tags told before. */
export interface SongSurroundings {
  ids: string[];
  artists: string[];
  /** Those with a credit of the song itself. */
  credited: CreditedArtist[];
  tagged: LastReading | null;
}

export async function namesAround(em: EntityManager, songId: string): Promise<SongSurroundings | undefined> {
  const { rows } = await sql<SongSurroundings>`
    select array_agg(artist.id) as ids, array_agg(artist.name) as artists,
      coalesce(json_agg(json_build_object('id', artist.id, 'name', artist.name)) filter (where artist.id in (
        select artist_id from song_credit where song_id = ${songId})), '[]') as credited,
      (select tagged from song_details where song_id = ${songId}) as tagged
    from song left join album on album.id = album_id
      join artist on artist.id in (
        select artist_id from song_credit where song_id = song.id
        union select artist_id from album_credit where album_credit.album_id = song.album_id)
    where song.id = ${songId} group by song.id`.execute(database(em));
  return rows[0];
}
