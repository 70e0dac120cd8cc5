import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { lockAlbums, putTogether } from '../albums/album-merge.writes.ts';

interface SameAlbum {
  id: string;
  kept: string;
}

/** Merges the albums that are the same once several artists are one: into that of `into`, or else the oldest.
 * @returns the keys of pictures that may be unused now. */
export async function joinSameAlbums(
  transaction: Transaction,
  ids: readonly string[],
  into: string,
): Promise<(string | null | undefined)[]> {
  const same = await sameAlbums(transaction, ids, into);
  const unused: (string | null | undefined)[] = [];
  for (const [kept, others] of Map.groupBy(same, (album) => album.kept)) {
    const merge = { ids: others.map(({ id }) => id), into: kept };
    const albums = await lockAlbums(transaction, merge);
    unused.push(...(await putTogether(transaction, merge, albums)));
  }
  return unused;
}

/** Of the same names, they are the same unless the ids of their releases tell them apart. */
async function sameAlbums({ em }: Transaction, ids: readonly string[], into: string): Promise<SameAlbum[]> {
  const names = sql`artists, title_key, edition_key, release_year, reissue_year`;
  const { rows } = await sql<SameAlbum>`
    with locked as materialized (
      select * from album where id in (
        select album_id from album_artist where own and ${isAnyOf('artist_id', [into, ...ids])}
      ) order by id for update
    ), renamed as (
      select *, array(
        select distinct case when ${isAnyOf('artist', ids)} then ${into}::uuid else artist end
        from unnest(main_artists) as artist order by 1) as artists
      from locked
    ), told as (
      select *, case when min(music_brainz_id::text) over alike < max(music_brainz_id::text) over alike
        then music_brainz_id end as release
      from renamed window alike as (partition by ${names})
    ), same as (
      select id, first_value(id) over (
        partition by ${names}, release order by artist_id = ${into} desc, created_at, id) as kept
      from told
    )
    select id, kept from same where id <> kept order by id`.execute(database(em));
  return rows;
}
