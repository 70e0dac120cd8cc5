import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { laterThan } from '../../api/base.entity.ts';
import { releaseMedia } from '../../media/media.service.ts';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { Album } from '../albums/album.entity.ts';
import type { AuditedFacts } from '../audited-facts.queries.ts';
import { deleteForlornArtists } from '../catalog.writes.ts';
import { firstMain } from '../credits/found-credits.model.ts';
import { creditsInPlaceOf } from '../credits/replaced-credits.writes.ts';
import { noSuchAlbum } from '../edit-faults.model.ts';
import { withEdits } from '../edited-fields.queries.ts';
import { type CreditedArtist, checkStillCredited, creditedOn, lockAuditedSongs } from '../editing.queries.ts';
import { giveGenres, songsWithOtherGenres } from '../genres/genre.writes.ts';
import { missingSongs, type SongFields } from './song.checks.ts';
import { SongField } from './song-field.model.ts';

type Changes = Pick<SongFields, 'credits' | 'albumId' | 'genres' | 'details'>;

/** Changes many songs alike, in the same number of statements for any number of songs. Songs that are so already do not
 * change.
 * @returns what the audit log tells of each, as it was.
 * @throws {UserFault} NOT_FOUND, CONFLICT */
export async function changeSongs(
  transaction: Transaction,
  ids: readonly string[],
  { credits, albumId, genres, details }: Changes,
): Promise<Map<string, AuditedFacts>> {
  const { em } = transaction;
  const former = credits ? await creditedOn(em, 'song', ids) : [];
  const found = credits && (await creditsInPlaceOf(transaction, credits, former));
  if (albumId && !(await em.findOne(Album, albumId, { lockMode: LockMode.PESSIMISTIC_READ }))) {
    throw noSuchAlbum('input.albumId');
  }
  const songs = await lockAuditedSongs(transaction, ids);
  const missing = missingSongs(ids, new Set(songs.map(({ id }) => id)), (index) => `input.ids.${index}`);
  if (missing) throw missing;
  const stamp = laterThan(...songs.map(({ updatedAt }) => updatedAt));
  if (found) await creditArtist(transaction, ids, firstMain(found).id, stamp, former);
  if (albumId !== undefined) await putOn(transaction, ids, albumId, stamp);
  if (genres)
    await giveGenres(transaction, await songsWithOtherGenres(transaction, ids, genres), genres, stamp);
  if (details.releaseDate !== undefined) await dateSongs(transaction, ids, details.releaseDate, stamp);
  return new Map(songs.map(({ id, facts }) => [id, facts]));
}

/** Makes an artist the only one of these songs. */
async function creditArtist(
  transaction: Transaction,
  ids: readonly string[],
  artistId: string,
  stamp: Date,
  former: readonly CreditedArtist[],
): Promise<void> {
  const { em } = transaction;
  const db = database(em);
  await checkStillCredited(em, former, 'song', ids);
  const { rows } = await sql<{ id: string }>`
    select id from song where ${isAnyOf('id', ids)} and (artist_id <> ${artistId} or detailed_credits)`.execute(
    db,
  );
  const changed = rows.map(({ id }) => id);
  if (changed.length === 0) return;
  await sql`delete from song_credit where ${isAnyOf('song_id', changed)}`.execute(db);
  await sql`
    insert into song_credit (song_id, position, artist_id, created_at)
    select id, 1, ${artistId}::uuid, created_at from song where ${isAnyOf('id', changed)} order by id`.execute(
    db,
  );
  await sql`select place_song_credits(${changed}::uuid[])`.execute(db);
  await sql`
    update song set artist_id = ${artistId}, detailed_credits = false, updated_at = ${stamp},
      edited_fields = ${withEdits('song.edited_fields', { [SongField.CREDITS]: sql<boolean>`true` })}
    where ${isAnyOf('id', changed)}`.execute(db);
  const left = former.map(({ id }) => id);
  await releaseMedia(transaction, await deleteForlornArtists(transaction, left));
}

async function putOn(
  { em }: Transaction,
  ids: readonly string[],
  albumId: string | null,
  stamp: Date,
): Promise<void> {
  const edited = withEdits('edited_fields', { [SongField.ALBUM]: sql<boolean>`true` });
  await sql`
    update song set album_id = ${albumId}, updated_at = ${stamp}, edited_fields = ${edited}
    where ${isAnyOf('id', ids)} and album_id is distinct from ${albumId}::uuid`.execute(database(em));
}

async function dateSongs(
  { em }: Transaction,
  ids: readonly string[],
  date: string | null,
  stamp: Date,
): Promise<void> {
  const edited = withEdits('edited_fields', { [SongField.RELEASE_DATE]: sql<boolean>`true` });
  await sql`
    with dated as (
      insert into song_details as known (song_id, release_date)
      select id, ${date} from song where ${isAnyOf('id', ids)} order by id
      on conflict (song_id) do update set release_date = excluded.release_date
      where known.release_date is distinct from excluded.release_date
      returning song_id
    )
    update song set updated_at = ${stamp}, edited_fields = ${edited} where id in (select song_id from dated)`.execute(
    database(em),
  );
}
