import { type RawBuilder, sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { AlbumDetailValues } from './album-details.model.ts';
import type { AlbumField } from './album-field.model.ts';

/** What the tags of a song tell of its album. */
export interface ToldOfAlbum {
  albumId: string;
  /** Null if they do not tell it. */
  title: string | null;
  facts: AlbumDetailValues;
  /** The disc of the song, if it has a title. */
  disc: { number: number; title: string } | null;
}

/** Null for a field that an editor changed, and perhaps emptied. */
const unless = (field: `${AlbumField}`, value: RawBuilder<unknown>) =>
  sql`case when not ${field} = any(edited_fields) then ${value} end`;

/** What the first song that tells it tells. */
const first = (fact: string, condition = sql``) =>
  sql`(array_agg(${sql.ref(`given.${fact}`)} order by place)
    filter (where ${sql.ref(`given.${fact}`)} is not null ${condition}))[1] as ${sql.ref(fact)}`;

const inYear = (fact: string, year: RawBuilder<unknown>) =>
  first(fact, sql`and left(${sql.ref(`given.${fact}`)}, 4)::smallint = ${year}`);

/** Keeps what is known of albums, and fills what is not. Of each fact, the first song that tells it counts. Nothing happens
 * to albums that were deleted meanwhile. */
export async function fillAlbumsFromTags(
  transaction: Transaction,
  told: readonly ToldOfAlbum[],
): Promise<void> {
  await fillSortTitles(transaction, told);
  await fillDetails(transaction, told);
  await fillDiscTitles(transaction, told);
}

/** A date counts only if it is in the album's year, which may be unknown because its songs tell several. */
async function fillDetails({ em }: Transaction, told: readonly ToldOfAlbum[]): Promise<void> {
  const rows = told.flatMap(({ albumId, facts: { sortTitle: _, ...facts } }, place) =>
    Object.values(facts).some((value) => value !== null) ? [{ ...facts, albumId, place }] : [],
  );
  if (rows.length === 0) return;
  // Without a change, there is no new version of the row: most songs of an album say the same.
  await sql`
    insert into album_details as known (album_id, label, catalog_number, barcode, music_brainz_release_group_id,
      release_date, original_release_date, kind, compilation)
    select album.id, ${unless('LABEL', sql`label`)}, ${unless('CATALOG_NUMBER', sql`"catalogNumber"`)},
      ${unless('BARCODE', sql`barcode`)},
      ${unless('MUSIC_BRAINZ_RELEASE_GROUP_ID', sql`"musicBrainzReleaseGroupId"`)},
      ${unless('RELEASE_DATE', sql`"releaseDate"`)}, ${unless('ORIGINAL_RELEASE_DATE', sql`"originalReleaseDate"`)},
      ${unless('KIND', sql`kind`)}, ${unless('KIND', sql`compilation`)}
    from album join (
      select album.id, ${first('label')}, ${first('catalogNumber')}, ${first('barcode')},
        ${first('musicBrainzReleaseGroupId')}, ${inYear('releaseDate', sql`coalesce(reissue_year, release_year)`)},
        ${inYear('originalReleaseDate', sql`release_year`)}, ${first('kind')}, ${first('compilation')}
      from json_to_recordset(${JSON.stringify(rows)}::json) as given ("albumId" uuid, place integer, label text,
        "catalogNumber" text, barcode text, "musicBrainzReleaseGroupId" uuid, "releaseDate" text,
        "originalReleaseDate" text, kind text, compilation boolean)
      join album on album.id = given."albumId" group by album.id
    ) told on told.id = album.id
    order by album.id for key share of album
    on conflict (album_id) do update set
      label = coalesce(known.label, excluded.label),
      catalog_number = coalesce(known.catalog_number, excluded.catalog_number),
      barcode = coalesce(known.barcode, excluded.barcode),
      music_brainz_release_group_id =
        coalesce(known.music_brainz_release_group_id, excluded.music_brainz_release_group_id),
      release_date = coalesce(known.release_date, excluded.release_date),
      original_release_date = coalesce(known.original_release_date, excluded.original_release_date),
      kind = coalesce(known.kind, excluded.kind), compilation = coalesce(known.compilation, excluded.compilation)
    where known.label is null and excluded.label is not null
      or known.catalog_number is null and excluded.catalog_number is not null
      or known.barcode is null and excluded.barcode is not null
      or known.music_brainz_release_group_id is null and excluded.music_brainz_release_group_id is not null
      or known.release_date is null and excluded.release_date is not null
      or known.original_release_date is null and excluded.original_release_date is not null
      or known.kind is null and excluded.kind is not null
      or known.compilation is null and excluded.compilation is not null`.execute(database(em));
}

/** What albums are ordered by that are of these titles, and for which nothing was given yet. */
async function fillSortTitles({ em }: Transaction, told: readonly ToldOfAlbum[]): Promise<void> {
  const rows = told.flatMap(({ albumId, title, facts: { sortTitle } }, place) =>
    sortTitle !== null && title !== null ? [{ albumId, title, sortTitle, place }] : [],
  );
  if (rows.length === 0) return;
  await sql`
    update album set given_sort_title = told."sortTitle"
    from (
      select distinct on (album.id) album.id, "sortTitle"
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as given ("albumId" uuid, title text, "sortTitle" text, place integer)
      join album on album.id = given."albumId" and title_key = name_key(given.title)
      order by album.id, place
    ) told
    where album.id = told.id and given_sort_title is null and not 'SORT_TITLE' = any(edited_fields)`.execute(
    database(em),
  );
}

/** The titles of discs that have none yet. */
async function fillDiscTitles({ em }: Transaction, told: readonly ToldOfAlbum[]): Promise<void> {
  const rows = told.flatMap(({ albumId, disc }) => (disc ? [{ albumId, ...disc }] : []));
  if (rows.length === 0) return;
  await sql`
    insert into album_disc (album_id, number, title)
    select album.id, number, given.title
    from album join json_to_recordset(${JSON.stringify(rows)}::json)
      as given ("albumId" uuid, number smallint, title text) on given."albumId" = album.id
    where not 'DISC_TITLES' = any(edited_fields) for key share of album
    on conflict (album_id, number) do nothing`.execute(database(em));
}
