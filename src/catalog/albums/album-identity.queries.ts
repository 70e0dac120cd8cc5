import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { conflictWith, type UserFault } from '../../api/user-errors.type.ts';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { ReleaseIdentity } from './album-identity.model.ts';

/** What makes two releases the same album. */
export interface AlbumIdentity extends ReleaseIdentity {
  artistId: string;
  title: string;
  /** Null if unknown. */
  releaseYear: number | null;
}

const sameNames = ({ title, edition, releaseYear, reissueYear }: AlbumIdentity) => sql<boolean>`
  title_key = name_key(${title}) and edition_key = edition_key(${title}, ${edition})
  and release_year is not distinct from ${releaseYear}::smallint
  and reissue_year is not distinct from ${reissueYear}::smallint`;

/** Names decide only where ids do not. */
const idsAllow = (id: string | null) =>
  sql<boolean>`(music_brainz_id is null or ${id}::uuid is null or music_brainz_id = ${id}::uuid)`;

/** An album that is there, and how it was found. */
export interface FoundAlbum {
  id: string;
  /** By the id of the release, by names, or by what it was before. */
  by: 'release' | 'names' | 'alias';
}

/** The album that is the same: the one with the id of the release; or else of the same names, if the ids do not tell them
 * apart; or else one that was it before. Of several, the oldest; but one without an id before others.
 * @param artistName as the file has it: the artist may be there under another name. */
export async function findAlbumLike(
  em: EntityManager,
  identity: AlbumIdentity,
  artistName: string | null = null,
): Promise<FoundAlbum | undefined> {
  const { artistId, musicBrainzId: id } = identity;
  const { rows } = await sql<FoundAlbum>`
    select id, by from (
      select id, 'release' as by, 1 as rank, created_at from album where music_brainz_id = ${id}::uuid
      union all
      select album_id, 'alias', 2, created_at from album_alias join album on album.id = album_id
        where album_alias.music_brainz_id = ${id}::uuid
      union all
      select id, 'names', case when music_brainz_id is null then 3 else 4 end, created_at from album
        where artist_id = ${artistId} and ${sameNames(identity)} and ${idsAllow(id)}
      union all
      select album_id, 'alias', 5, (select created_at from album where album.id = album_id) from album_alias
        where artist_key in ((select name_key from artist where artist.id = ${artistId}), name_key(${artistName}))
          and ${sameNames(identity)} and ${idsAllow(id)}
    ) found order by rank, created_at, id limit 1`.execute(database(em));
  return rows[0];
}

interface SameAlbum {
  id: string;
  title: string;
  edition: string | null;
  releaseYear: number | null;
  artistName: string;
  byRelease: boolean;
}

/** Refuses an album that is there already. Two transactions may both pass; an index stops one of them, which is then
 * repeated.
 * @param exceptId the album that may have this identity.
 * @throws {UserFault} CONFLICT */
export async function checkNoneSuch(
  em: EntityManager,
  identity: AlbumIdentity,
  exceptId: string | null = null,
): Promise<void> {
  const { artistId, musicBrainzId: id } = identity;
  const { rows } = await sql<SameAlbum>`
    select album.id, title, edition, release_year as "releaseYear", artist.name as "artistName",
      coalesce(album.music_brainz_id = ${id}::uuid, false) as "byRelease"
    from (
      select id from album where music_brainz_id = ${id}::uuid
      union select id from album
        where artist_id = ${artistId} and ${sameNames(identity)} and ${idsAllow(id)}
    ) same join album using (id) join artist on artist.id = artist_id
    where album.id is distinct from ${exceptId}::uuid
    order by "byRelease" desc, album.created_at, album.id limit 1`.execute(database(em));
  const [found] = rows;
  if (found) throw sameAlbum(found);
}

function sameAlbum({ id, title, edition, releaseYear, artistName, byRelease }: SameAlbum): UserFault {
  const facts = [edition, releaseYear].filter((fact) => fact !== null).join(', ');
  const name = `“${title}”${facts && ` (${facts})`} by ${artistName}`;
  return byRelease
    ? conflictWith(id, `Another album is this release: ${name}.`, 'input.musicBrainzId')
    : conflictWith(id, `This album is there already: ${name}.`, 'input.title');
}

/** Whether files that are tagged like this are on the album: it has their title or release now, or had it before.
 * @param title null if the files do not tell it. */
export async function isToldBy(
  { em }: Transaction,
  albumId: string,
  title: string | null,
  musicBrainzId: string | null,
): Promise<boolean> {
  if (title === null) return true;
  const told = sql`(title_key = name_key(${title}) or music_brainz_id = ${musicBrainzId}::uuid)`;
  const { rows } = await sql`
    select from album where id = ${albumId} and ${told}
    union all select from album_alias where album_id = ${albumId} and ${told}`.execute(database(em));
  return rows.length > 0;
}
