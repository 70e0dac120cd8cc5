import { LockMode } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { laterThan } from '../../api/base.entity.ts';
import { releaseMedia } from '../../media/media.service.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import { database } from '../../persistence/database.service.ts';
import { isAnyOf } from '../../persistence/sql-parts.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { Album } from '../albums/album.entity.ts';
import { deleteForlornArtists, findOrCreateArtist, takeTurnsOverArtists } from '../catalog.writes.ts';
import { noSuchAlbum } from '../edit-faults.model.ts';
import { withEdits } from '../edited-fields.queries.ts';
import { artistsOfSongs, lockSongs } from '../editing.queries.ts';
import { giveGenres, songsWithOtherGenres } from '../genres/genre.writes.ts';
import { missingSongs, type SongFields } from './song.checks.ts';
import { SongField } from './song-field.model.ts';

type Changes = Pick<SongFields, 'artist' | 'albumId' | 'genres' | 'details'>;

/** Changes many songs alike, in the same number of statements for any number of songs. Songs that are so already do not
 * change.
 * @throws {UserFault} NOT_FOUND, CONFLICT */
export async function changeSongs(
  transaction: Transaction,
  ids: readonly string[],
  { artist, albumId, genres, details }: Changes,
): Promise<void> {
  const { em } = transaction;
  const artists = artist === undefined ? [] : await artistsOfSongs(em, ids);
  const names = artists.map(({ name }) => name);
  if (artist !== undefined) await takeTurnsOverArtists(transaction, [...names, artist]);
  if (albumId && !(await em.findOne(Album, albumId, { lockMode: LockMode.PESSIMISTIC_READ }))) {
    throw noSuchAlbum('input.albumId');
  }
  const songs = await lockSongs(transaction, ids, null);
  const missing = missingSongs(ids, new Set(songs.map(({ id }) => id)), (index) => `input.ids.${index}`);
  if (missing) throw missing;
  const stamp = laterThan(...songs.map(({ updatedAt }) => updatedAt));
  if (artist !== undefined) await creditArtist(transaction, ids, artist, stamp, artists);
  if (albumId !== undefined) await putOn(transaction, ids, albumId, stamp);
  if (genres)
    await giveGenres(transaction, await songsWithOtherGenres(transaction, ids, genres), genres, stamp);
  if (details.releaseDate !== undefined) await dateSongs(transaction, ids, details.releaseDate, stamp);
}

async function creditArtist(
  transaction: Transaction,
  ids: readonly string[],
  name: string,
  stamp: Date,
  former: readonly { id: string }[],
): Promise<void> {
  const { em } = transaction;
  const { id } = await findOrCreateArtist(transaction, name);
  await em.flush();
  const { rows } = await sql<{ former: string }>`
    update song set artist_id = ${id}, updated_at = ${stamp},
      edited_fields = ${withEdits('song.edited_fields', { [SongField.CREDITS]: sql<boolean>`true` })}
    from (select id, artist_id from song where ${isAnyOf('id', ids)}) as before
    where song.id = before.id and song.artist_id <> ${id} returning before.artist_id as former`.execute(
    database(em),
  );
  const left = [...new Set(rows.map((row) => row.former))];
  // Somebody has given one to another artist, which is not locked here.
  if (left.some((artistId) => !former.some((known) => known.id === artistId))) throw new CollisionError();
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
