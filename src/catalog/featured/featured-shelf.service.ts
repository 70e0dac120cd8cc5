import { laterThan } from '../../api/base.entity.ts';
import { inOrder } from '../../api/batch.loaders.ts';
import type { Caller } from '../../api/caller.service.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { Validation } from '../../api/validation.checks.ts';
import { changesBetween } from '../../audit/audit-actions.model.ts';
import { record } from '../../audit/audit-log.writes.ts';
import { takeTurns } from '../../persistence/advisory-lock.queries.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { songsByIds } from '../catalog.queries.ts';
import type { SongRow } from '../catalog.rows.ts';
import { editCatalog, logEdit } from '../catalog-edit.service.ts';
import { endOfShelf, type LockedSong, lockFeatured } from '../editing.queries.ts';
import { missingSongs, readSongIds } from '../songs/song.checks.ts';
import { placeOnShelf } from './featured-shelf.writes.ts';

/** The number of songs on the shelf. */
const shelfLength = 50;
const field = 'songIds';

/** Makes changes of the shelf take turns. Call it after the locks on artists' names, and before any row is locked. */
export function takeTurnsOverShelf(transaction: Transaction): Promise<void> {
  return takeTurns(transaction, 'featured shelf');
}

/** The place after the last. Locks the shelf.
 * @throws {UserFault} CONFLICT at `input.featured` if the shelf is full */
export async function takePlaceOnShelf(transaction: Transaction): Promise<number> {
  const { em } = transaction;
  await takeTurnsOverShelf(transaction);
  const { length, last } = await endOfShelf(em);
  if (length < shelfLength) return last + 1;
  throw userFault(
    'CONFLICT',
    `The featured shelf is full; it holds at most ${shelfLength} songs.`,
    'input.featured',
  );
}

/** Replaces the shelf and its order. Of several simultaneous calls, the last one wins, as a whole.
 * @throws {UserFault} INVALID, NOT_FOUND */
export async function setFeaturedSongs(caller: Caller, given: readonly string[]): Promise<SongRow[]> {
  const validation = new Validation();
  const ids = await readSongIds(caller, given, field, shelfLength, validation);
  validation.finish();
  const songs = await editCatalog(caller, (transaction) => replaceShelf(transaction, caller, ids));
  logEdit(caller, 'setFeaturedSongs', { songIds: ids });
  return songs;
}

async function replaceShelf(
  transaction: Transaction,
  caller: Caller,
  ids: readonly string[],
): Promise<SongRow[]> {
  const { em } = transaction;
  await takeTurnsOverShelf(transaction);
  const concerned = await lockFeatured(transaction, ids);
  const known = concerned.map(({ id }) => id);
  const missing = missingSongs(ids, new Set(known), (index) => `${field}.${index}`);
  if (missing) throw missing;
  const stamp = laterThan(...concerned.map(({ updatedAt }) => updatedAt));
  await placeOnShelf(transaction, known, ids, stamp);
  const changes = changesBetween({ songIds: shelfOf(concerned) }, { songIds: ids });
  if (changes) await record(transaction, caller, { action: 'featured.update', changes });
  return inOrder(ids, await songsByIds(em, ids), ({ id }) => id).filter((song) => song !== null);
}

/** The ids of the songs on the shelf, in its order. */
function shelfOf(songs: readonly LockedSong[]): string[] {
  const placed = songs.filter(({ featuredPosition }) => featuredPosition !== null);
  return placed
    .toSorted((one, other) => (one.featuredPosition ?? 0) - (other.featuredPosition ?? 0))
    .map(({ id }) => id);
}
