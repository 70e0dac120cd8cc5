import { sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { TaggedRelease } from './album-identity.model.ts';
import { namesOfArtists } from './album-identity.queries.ts';

/** Has files that are tagged as these albums go on finding another one, as they find it by what these were before. Call it
 * before they change.
 * @param albumId may be one of them: it will be something else. */
export async function rememberIdentity(
  { em }: Transaction,
  ids: readonly string[],
  albumId: string,
): Promise<void> {
  await sql`update album_alias set album_id = ${albumId} where ${isAnyOf('album_id', ids)}`.execute(
    database(em),
  );
  await sql`
    insert into album_alias (id, album_id, artist_key, title_key, edition_key, release_year, reissue_year, music_brainz_id)
    select gen_random_uuid(), ${albumId}, ${namesOfArtists(sql`main_artists`)}, title_key, edition_key, release_year,
      reissue_year, music_brainz_id
    from album where ${isAnyOf('id', ids)}
    on conflict (artist_key, title_key, edition_key, release_year, reissue_year, music_brainz_id)
      do update set album_id = excluded.album_id`.execute(database(em));
}

/** Gives an album that was added before they were read the id and the edition of its release, unless it has them, or would
 * be the same as another album then. */
export async function fillRelease(
  { em }: Transaction,
  albumId: string,
  title: string | null,
  { edition, musicBrainzId }: Pick<TaggedRelease, 'edition' | 'musicBrainzId'>,
): Promise<void> {
  const db = database(em);
  const told = sql`id = ${albumId} and (${title}::text is null or title_key = name_key(${title}))`;
  if (musicBrainzId !== null) {
    await sql`
      update album set music_brainz_id = ${musicBrainzId} where ${told} and music_brainz_id is null
        and not 'MUSIC_BRAINZ_ID' = any(edited_fields)
        and not exists (select from album where music_brainz_id = ${musicBrainzId})
        and not exists (select from album_alias where music_brainz_id = ${musicBrainzId})`.execute(db);
  }
  if (edition !== null) {
    const key = sql`edition_key(album.title, ${edition}) collate "C"`;
    await sql`
      update album set edition = ${edition} where ${told} and edition is null
        and not 'EDITION' = any(edited_fields)
        and not exists (
          select from album other
          where (other.main_artists, other.title_key, other.edition_key) = (album.main_artists, album.title_key, ${key})
            and (other.release_year, other.reissue_year, other.music_brainz_id) is not distinct from
              (album.release_year, album.reissue_year, album.music_brainz_id) and other.id <> album.id)
        and not exists (
          select from album_alias where album_id = album.id and edition_key = ${key})`.execute(db);
  }
}
