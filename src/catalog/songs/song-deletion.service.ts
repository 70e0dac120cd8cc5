import type { Caller } from '../../api/caller.service.ts';
import { releaseMedia } from '../../media/media.service.ts';
import { CollisionError } from '../../persistence/collision-retry.service.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { takeTurnsOverArtists } from '../catalog.writes.ts';
import { editCatalog, logEdit } from '../catalog-edit.service.ts';
import { deleteForlornArtists, deleteSongs } from '../catalog-removal.writes.ts';
import { noSuchSong } from '../edit-faults.model.ts';
import { findSong } from '../editing.queries.ts';

/** Deletes a song, its files unless something else needs them, and its artist unless there is more by that one.
 * @throws {UserFault} NOT_FOUND */
export async function deleteSong(caller: Caller, id: string): Promise<string> {
  await editCatalog(caller, (transaction) => removeSong(transaction, id));
  logEdit(caller, 'deleteSong', { songId: id });
  return id;
}

async function removeSong(transaction: Transaction, id: string): Promise<void> {
  const { em } = transaction;
  const found = await findSong(em, id);
  if (!found) throw noSuchSong('id');
  await takeTurnsOverArtists(transaction, [found.artist.name]);
  const [song] = await deleteSongs(transaction, [id]);
  if (!song) throw noSuchSong('id');
  // Somebody gave it to another artist, whose turn this is not.
  if (song.artistId !== found.artist.id) throw new CollisionError();
  const pictures = await deleteForlornArtists(transaction, [song.artistId]);
  await releaseMedia(transaction, [song.audioKey, song.imageKey, ...pictures]);
}
