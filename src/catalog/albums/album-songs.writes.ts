import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';

// Call each of these in a transaction that has locked the album and the songs. However many songs there are,
// each is one statement.

/** Puts these songs on an album, in this order: tracks 1, 2, 3 … of each disc.
 * @param discs the disc of each song.
 * @param stamp when they were changed, those that were.
 * @returns how many were. */
export async function putOnAlbum(
  { em }: Transaction,
  albumId: string,
  ids: readonly string[],
  discs: readonly number[],
  stamp: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update song set album_id = ${albumId}, disc_number = listed.disc, track_number = listed.track,
      updated_at = ${stamp}
    from (
      select given.id, given.disc, row_number() over (partition by given.disc order by given.place) as track
      from unnest(${ids}::uuid[], ${discs}::smallint[]) with ordinality as given (id, disc, place)
    ) as listed
    where song.id = listed.id and
      (song.album_id, song.disc_number, song.track_number) is distinct from
        (${albumId}::uuid, listed.disc, listed.track)`.execute(database(em));
  return Number(numAffectedRows ?? 0);
}

/** Takes all songs but these off an album.
 * @returns how many they were. */
export async function takeOffAlbum(
  { em }: Transaction,
  albumId: string,
  except: readonly string[],
  stamp: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update song set album_id = null, updated_at = ${stamp}
    where album_id = ${albumId} and not id = any(${except}::uuid[])`.execute(database(em));
  return Number(numAffectedRows ?? 0);
}
