import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';

/** Files that are read until one tells of the artist. */
const mostFiles = 5;

/** The keys of files of the artist's oldest songs, those by it before those to which it only contributed. */
export async function filesOfArtist(em: EntityManager, artistId: string): Promise<string[]> {
  const part = (by: boolean) => sql`(
    select song_id, created_at, ${by} as by_artist from song_artist
    where artist_id = ${artistId} and available and (roles & 1 = 1) = ${by}
    order by created_at, song_id limit ${mostFiles}
  )`;
  const { rows } = await sql<{ key: string }>`
    select audio_key as key from (${part(true)} union all ${part(false)}) credited
    join song on song.id = song_id order by by_artist desc, credited.created_at, song_id limit ${mostFiles}`.execute(
    database(em),
  );
  return rows.map(({ key }) => key);
}

/** Its name, and those that it had before. */
export async function namesOfArtist(em: EntityManager, artistId: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from artist where id = ${artistId}
    union all select name from artist_alias where artist_id = ${artistId}`.execute(database(em));
  return rows.map(({ name }) => name);
}
