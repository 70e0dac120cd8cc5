import { type RawBuilder, sql } from 'kysely';
import { database } from '../../persistence/database.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { AlbumDetailValues } from './album-details.model.ts';
import type { AlbumField } from './album-field.model.ts';

/** Null for a field that an editor changed, and perhaps emptied. */
const unless = (field: `${AlbumField}`, value: RawBuilder<unknown>) =>
  sql`case when not ${field} = any(edited_fields) then ${value} end`;

const inYear = (date: string | null, year: RawBuilder<unknown>) =>
  sql`case when left(${date}::text, 4)::smallint = ${year} then ${date}::text end`;

/** Keeps what is known of an album, and fills what is not; a date only if it is in the album's year, which may be unknown
 * because its songs tell several. Nothing happens if the album was deleted meanwhile. */
export async function fillAlbumDetails(
  { em }: Transaction,
  albumId: string,
  values: AlbumDetailValues,
): Promise<void> {
  const { sortTitle: _, ...facts } = values;
  if (Object.values(facts).every((value) => value === null)) return;
  const { label, catalogNumber, barcode, musicBrainzReleaseGroupId } = facts;
  const { releaseDate, originalReleaseDate, kind, compilation } = facts;
  // Without a change, there is no new version of the row: most songs of an album say the same.
  await sql`
    insert into album_details as known (album_id, label, catalog_number, barcode, music_brainz_release_group_id,
      release_date, original_release_date, kind, compilation)
    select id, ${unless('LABEL', sql`${label}::text`)}, ${unless('CATALOG_NUMBER', sql`${catalogNumber}::text`)},
      ${unless('BARCODE', sql`${barcode}::text`)},
      ${unless('MUSIC_BRAINZ_RELEASE_GROUP_ID', sql`${musicBrainzReleaseGroupId}::uuid`)},
      ${unless('RELEASE_DATE', inYear(releaseDate, sql`coalesce(reissue_year, release_year)`))},
      ${unless('ORIGINAL_RELEASE_DATE', inYear(originalReleaseDate, sql`release_year`))},
      ${unless('KIND', sql`${kind}::text`)}, ${unless('KIND', sql`${compilation}::boolean`)}
    from album where id = ${albumId} for key share
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

/** What an album is ordered by that is of this title, and for which nothing was given yet. */
export async function fillSortTitle(
  { em }: Transaction,
  albumId: string,
  title: string,
  sortTitle: string,
): Promise<void> {
  await sql`
    update album set given_sort_title = ${sortTitle}
    where id = ${albumId} and title_key = name_key(${title}) and given_sort_title is null
      and not 'SORT_TITLE' = any(edited_fields)`.execute(database(em));
}

/** The title of a disc that has none yet. */
export async function fillDiscTitle(
  { em }: Transaction,
  albumId: string,
  number: number,
  title: string,
): Promise<void> {
  await sql`
    insert into album_disc (album_id, number, title)
    select id, ${number}::smallint, ${title} from album
    where id = ${albumId} and not 'DISC_TITLES' = any(edited_fields) for key share
    on conflict (album_id, number) do nothing`.execute(database(em));
}
