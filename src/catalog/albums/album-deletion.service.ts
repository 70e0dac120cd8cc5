import { LockMode } from '@mikro-orm/postgresql';
import { laterThan } from '../../api/base.entity.ts';
import type { Caller } from '../../api/caller.service.ts';
import { releaseMedia } from '../../media/media.service.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { takeTurnsOverArtists } from '../catalog.writes.ts';
import { editCatalog, logEdit } from '../catalog-edit.service.ts';
import { type DeletedSong, deleteForlornArtists, deleteSongs } from '../catalog-removal.writes.ts';
import { noSuchAlbum } from '../edit-faults.model.ts';
import { artistsOfAlbum, lockSongs } from '../editing.queries.ts';
import { Album } from './album.entity.ts';
import { takeOffAlbum } from './album-songs.writes.ts';

/** Deletes an album, with its songs or without, and artists who have nothing left.
 * @throws {UserFault} NOT_FOUND */
export async function deleteAlbum(caller: Caller, id: string, withSongs: boolean): Promise<string> {
  await editCatalog(caller, (transaction) => removeAlbum(transaction, id, withSongs));
  logEdit(caller, 'deleteAlbum', { albumId: id, withSongs });
  return id;
}

async function removeAlbum(transaction: Transaction, id: string, withSongs: boolean): Promise<void> {
  const { em } = transaction;
  const artists = await artistsOfAlbum(em, id, withSongs);
  await takeTurnsOverArtists(
    transaction,
    artists.map(({ name }) => name),
  );
  const album = await em.findOne(Album, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!album) throw noSuchAlbum('id');
  const songs = await removeSongs(transaction, id, withSongs);
  em.remove(album);
  await em.flush();
  const concerned = new Set([album.artist.id, ...songs.map(({ artistId }) => artistId)]);
  // Somebody brought in another artist, whose turn this is not.
  if ([...concerned].some((artistId) => !artists.some((known) => known.id === artistId))) {
    throw new CollisionError();
  }
  const pictures = await deleteForlornArtists(transaction, [...concerned]);
  const files = songs.flatMap(({ audioKey, imageKey }) => [audioKey, imageKey]);
  await releaseMedia(transaction, [album.image?.key, ...files, ...pictures]);
}

/** Deletes the songs of an album, or takes them off it.
 * @returns those that are deleted. */
async function removeSongs(
  transaction: Transaction,
  albumId: string,
  deleted: boolean,
): Promise<DeletedSong[]> {
  const songs = await lockSongs(transaction, [], albumId);
  const ids = songs.map(({ id }) => id);
  if (deleted) return deleteSongs(transaction, ids);
  await takeOffAlbum(transaction, albumId, [], laterThan(...songs.map(({ updatedAt }) => updatedAt)));
  return [];
}
