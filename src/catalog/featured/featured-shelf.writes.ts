import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';

/** Gives songs the places on the shelf that they have in a list, and removes others from it.
 * @param concerned songs that are on the shelf, or are to be.
 * @param stamp the time of change for songs that are added or removed. */
export async function placeOnShelf(
  { em }: Transaction,
  concerned: readonly string[],
  listed: readonly string[],
  stamp: Date,
): Promise<void> {
  // Editors only see whether a song is on the shelf: if that changes, they have to reload it.
  await sql`
    update song set featured_position = wanted.place, updated_at =
      case when (song.featured_position is null) = (wanted.place is null) then song.updated_at else ${stamp} end
    from (
      select id, place from unnest(${concerned}::uuid[]) as concerned (id)
      left join unnest(${listed}::uuid[]) with ordinality as listed (id, place) using (id)
    ) as wanted
    where song.id = wanted.id and song.featured_position is distinct from wanted.place`.execute(database(em));
}
