import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import type { LastReading } from './tagged-song.model.ts';

/** The artists of a song and of its album, and what its tags told before. */
export interface SongSurroundings {
  ids: string[];
  artists: string[];
  tagged: LastReading | null;
}

export async function namesAround(em: EntityManager, songId: string): Promise<SongSurroundings | undefined> {
  const { rows } = await sql<SongSurroundings>`
    select array_agg(artist.id) as ids, array_agg(artist.name) as artists,
      (select tagged from song_details where song_id = ${songId}) as tagged
    from song left join album on album.id = album_id
      join artist on artist.id in (song.artist_id, album.artist_id)
    where song.id = ${songId} group by song.id`.execute(database(em));
  return rows[0];
}
