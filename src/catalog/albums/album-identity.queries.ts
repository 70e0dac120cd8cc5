import type { EntityManager } from '@mikro-orm/postgresql';
import { type RawBuilder, sql } from 'kysely';
import { conflictWith, type UserFault } from '../../api/user-errors.type.ts';
import { database } from '../../persistence/database.service.ts';
import { nameKey } from '../../persistence/name-key.model.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { ReleaseIdentity } from './album-identity.model.ts';

/** What makes two releases the same album. */
export interface AlbumIdentity extends ReleaseIdentity {
  /** The ids of all main artists, in any order: files and shops differ in whom they name first. */
  artistIds: readonly string[];
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

/** UUIDs are ordered as their texts are. */
const inOrder = (ids: readonly string[]) => [...new Set(ids)].sort();

/** What stands for the names of artists among what albums were before: their keys in order, one below the other. */
const artistKey = (names: readonly string[]) => names.map(nameKey).sort().join('\n');

/** The same of artists that are there, in SQL. */
export const namesOfArtists = (ids: RawBuilder<unknown>) => sql<string>`
  (select string_agg(artist.name_key, e'\\n' order by artist.name_key) from artist where artist.id = any(${ids}))`;

/** An album that is there, and how it was found. */
export interface FoundAlbum {
  id: string;
  /** By the id of the release, by names, or by what it was before. */
  by: 'release' | 'names' | 'alias';
}

/** The album that is the same: the one with the id of the release; or else of the same names, if the ids do not tell them
 * apart; or else one that was it before. Of several, the oldest; but one without an id before others.
 * @param names of the main artists as the file has them: they may be there under other names. */
export async function findAlbumLike(
  em: EntityManager,
  identity: AlbumIdentity,
  names: readonly string[] = [],
): Promise<FoundAlbum | undefined> {
  const [found] = await findAlbumsLike(em, [{ identity, names }]);
  return found;
}

/** The same for many, by one statement.
 * @returns what was found for each, in the same order. */
export async function findAlbumsLike(
  em: EntityManager,
  wanted: readonly { identity: AlbumIdentity; names: readonly string[] }[],
): Promise<(FoundAlbum | undefined)[]> {
  const given = wanted.map(({ identity, names }, place) => ({
    ...identity,
    artistIds: inOrder(identity.artistIds),
    names: artistKey(names),
    place,
  }));
  const sameNames = sql`title_key = name_key(given.title) and edition_key = edition_key(given.title, given.edition)
    and release_year is not distinct from given."releaseYear"
    and reissue_year is not distinct from given."reissueYear"
    and (music_brainz_id is null or given."musicBrainzId" is null or music_brainz_id = given."musicBrainzId")`;
  const { rows } = await sql<FoundAlbum & { place: number }>`
    select place, found.id, found.by
    from json_to_recordset(${JSON.stringify(given)}::json) as given (place integer, "artistIds" uuid[], title text,
      edition text, "releaseYear" smallint, "reissueYear" smallint, "musicBrainzId" uuid, names text)
    cross join lateral (
      select id, 'release' as by, 1 as rank, created_at from album where music_brainz_id = given."musicBrainzId"
      union all
      select album_id, 'alias', 2, created_at from album_alias join album on album.id = album_id
        where album_alias.music_brainz_id = given."musicBrainzId"
      union all
      select id, 'names', case when music_brainz_id is null then 3 else 4 end, created_at from album
        where main_artists = given."artistIds" and ${sameNames}
      union all
      select album_id, 'alias', 5, (select created_at from album where album.id = album_id) from album_alias
        where artist_key in (${namesOfArtists(sql`given."artistIds"`)}, given.names) and ${sameNames}
      order by rank, created_at, id limit 1
    ) found`.execute(database(em));
  const byPlace = new Map(rows.map(({ place, id, by }) => [place, { id, by }]));
  return wanted.map((_, place) => byPlace.get(place));
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
  const { artistIds, musicBrainzId: id } = identity;
  const { rows } = await sql<SameAlbum>`
    select album.id, title, edition, release_year as "releaseYear", artist.name as "artistName",
      coalesce(album.music_brainz_id = ${id}::uuid, false) as "byRelease"
    from (
      select id from album where music_brainz_id = ${id}::uuid
      union select id from album
        where main_artists = ${inOrder(artistIds)}::uuid[] and ${sameNames(identity)} and ${idsAllow(id)}
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
  transaction: Transaction,
  albumId: string,
  title: string | null,
  musicBrainzId: string | null,
): Promise<boolean> {
  return (await toldAlbums(transaction, [{ albumId, title, musicBrainzId }])).length > 0;
}

/** What files tell that are on the album of which they tell: see `isToldBy`. */
export async function toldAlbums<
  Told extends { albumId: string; title: string | null; musicBrainzId: string | null },
>({ em }: Transaction, told: readonly Told[]): Promise<Told[]> {
  const given = told.map(({ albumId, title, musicBrainzId }, place) => ({
    ...{ albumId, title, musicBrainzId, place },
  }));
  const isTold = sql`(title_key = name_key(given.title) or music_brainz_id = given."musicBrainzId")`;
  const { rows } = await sql<{ place: number }>`
    select place from json_to_recordset(${JSON.stringify(given)}::json)
      as given (place integer, "albumId" uuid, title text, "musicBrainzId" uuid)
    where given.title is null
      or exists (select from album where album.id = given."albumId" and ${isTold})
      or exists (select from album_alias where album_id = given."albumId" and ${isTold})`.execute(
    database(em),
  );
  const places = new Set(rows.map(({ place }) => place));
  return told.filter((_, place) => places.has(place));
}
