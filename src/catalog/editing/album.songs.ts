import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { CatalogTables } from '../catalog.rows.ts';
import { songIdsField } from './album.fields.ts';
import type { LockedSong } from './editing.queries.ts';
import { missingSongs } from './song.ids.ts';

// Each of these belongs into a transaction that has locked the album and the songs. However many songs there are,
// each is one statement.

/** @throws {UserFault} NOT_FOUND for each song that is not among those that were locked. */
export function checkThere(ids: readonly string[], locked: readonly LockedSong[]): void {
  const missing = missingSongs(ids, new Set(locked.map(({ id }) => id)), songIdsField);
  if (missing) throw missing;
}

/** Makes these songs an album's tracks 1, 2, 3 … of disc 1.
 * @param stamp when they were changed, those that were.
 * @returns how many were. */
export async function putOnAlbum(
  em: EntityManager,
  albumId: string,
  ids: readonly string[],
  stamp: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update song set album_id = ${albumId}, disc_number = 1, track_number = listed.place, updated_at = ${stamp}
    from unnest(${ids}::uuid[]) with ordinality as listed (id, place)
    where song.id = listed.id and
      (song.album_id, song.disc_number, song.track_number) is distinct from (${albumId}::uuid, 1, listed.place)`.execute(
    em.getKysely<CatalogTables>(),
  );
  return Number(numAffectedRows ?? 0);
}

/** Takes all songs but these off an album.
 * @returns how many they were. */
export async function takeOffAlbum(
  em: EntityManager,
  albumId: string,
  except: readonly string[],
  stamp: Date,
): Promise<number> {
  const { numAffectedRows } = await sql`
    update song set album_id = null, updated_at = ${stamp}
    where album_id = ${albumId} and not id = any(${except}::uuid[])`.execute(em.getKysely<CatalogTables>());
  return Number(numAffectedRows ?? 0);
}
