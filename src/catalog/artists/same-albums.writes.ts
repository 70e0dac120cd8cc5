import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { rememberIdentity } from '../albums/album-identity.writes.ts';

interface SameAlbum {
  id: string;
  kept: string;
  imageKey: string | null;
  musicBrainzId: string | null;
}

/** Joins the albums that are the same once several artists are one: their songs are on one album, that of `into` or else
 * the oldest, which takes what it lacks from the others.
 * @returns the keys of pictures that may be unused now. */
export async function joinSameAlbums(
  transaction: Transaction,
  ids: readonly string[],
  into: string,
): Promise<(string | null)[]> {
  const { em } = transaction;
  const db = database(em);
  const all = [into, ...ids];
  // Of the same names, they are the same unless the ids of their releases tell them apart.
  const names = sql`title_key, edition_key, release_year, reissue_year`;
  const { rows } = await sql<SameAlbum>`
    with locked as materialized (
      select * from album where ${isAnyOf('artist_id', all)} order by id for update
    ), told as (
      select *, case when min(music_brainz_id::text) over alike < max(music_brainz_id::text) over alike
        then music_brainz_id end as release
      from locked window alike as (partition by ${names})
    ), same as (
      select id, image_key, music_brainz_id, first_value(id) over (
        partition by ${names}, release order by artist_id = ${into} desc, created_at, id) as kept
      from told
    )
    select id, kept, image_key as "imageKey", music_brainz_id as "musicBrainzId"
    from same where id <> kept order by id`.execute(db);
  for (const { id, kept, imageKey, musicBrainzId } of rows) {
    await rememberIdentity(transaction, [id], kept);
    await sql`select from song where album_id = ${id} order by id for update`.execute(db);
    await sql`
      update song set album_id = ${kept}, updated_at = greatest(now(), updated_at + interval '1 millisecond')
      where album_id = ${id}`.execute(db);
    await sql`update album_disc disc set album_id = ${kept} where album_id = ${id} and not exists (
      select from album_disc other where other.album_id = ${kept} and other.number = disc.number)`.execute(
      db,
    );
    await sql`update album_details set album_id = ${kept} where album_id = ${id} and not exists (
      select from album_details other where other.album_id = ${kept})`.execute(db);
    await sql`delete from album where id = ${id}`.execute(db);
    await sql`
      update album set image_key = coalesce(image_key, ${imageKey}),
        music_brainz_id = coalesce(music_brainz_id, ${musicBrainzId}::uuid),
        updated_at = greatest(now(), updated_at + interval '1 millisecond') where id = ${kept}`.execute(db);
  }
  return rows.map(({ imageKey }) => imageKey);
}
