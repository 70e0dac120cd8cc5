import { readViewer } from '../../accounts/account.service.ts';
import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { nameComplaint, parseId, tidy, tidyLines, Validation } from '../../api/validation.checks.ts';
import type { Viewer } from '../../api/viewer.model.ts';
import { record } from '../../audit/audit-log.writes.ts';
import { eventBus } from '../../events/event-bus.service.ts';
import { takeTurns } from '../../persistence/advisory-lock.queries.ts';
import { retryDeadlocks } from '../../persistence/collision-retry.service.ts';
import { type Transaction, transaction } from '../../persistence/transaction.service.ts';
import { referring } from '../broken-reference.service.ts';
import { addFirstItems } from './item.writes.ts';
import { isEditor } from './member.queries.ts';
import { descriptionComplaint, parseFewIds } from './playlist.checks.ts';
import { announcePlaylist } from './playlist.events.ts';
import type { CreatePlaylistInput, UpdatePlaylistInput } from './playlist.inputs.ts';
import {
  forgetPlaylists,
  itemsByPlaylist,
  playlistCountByOwner,
  playlistsByOwner,
  songCountByPlaylist,
} from './playlist.loaders.ts';
import { itemOrder, playlistOrder } from './playlist.orders.ts';
import { changeablePlaylists, moderatedPlaylists } from './playlist.policy.ts';
import type { PlaylistItemRow, PlaylistRow } from './playlist.rows.ts';
import {
  insertPlaylist,
  lockEdited,
  lockPlaylist,
  type PlaylistFacts,
  removePlaylist,
  updateFacts,
} from './playlist.writes.ts';

/** Playlists of one user: far more than a person makes, and few enough to be counted. */
const mostPlaylists = 1000;

/** Creates a playlist of the viewer, with its first songs.
 * @throws {UserFault} INVALID, NOT_FOUND for songs, CONFLICT if the viewer has too many playlists */
export async function createPlaylist(caller: Caller, input: CreatePlaylistInput): Promise<PlaylistRow> {
  const name = tidy(input.name);
  const description = tidyLines(input.description);
  checkTexts(name, description);
  const songIds = parseFewIds(input.songIds ?? [], 'input.songIds');
  return makePlaylist(caller, { name, description, public: input.public, songIds });
}

/** What a playlist begins with, checked. */
export interface NewPlaylist extends PlaylistFacts {
  songIds: readonly string[];
}

/** @throws {UserFault} NOT_FOUND for songs, CONFLICT if the viewer has too many playlists */
export async function makePlaylist(caller: Caller, { songIds, ...facts }: NewPlaylist): Promise<PlaylistRow> {
  const created = await referring(() =>
    transaction(caller.em, async (transaction) => {
      const owner = await readViewer(transaction.em, caller);
      await takeTurns(transaction, `playlists of ${owner.id}`);
      const playlist = await insertPlaylist(transaction, owner.id, facts, mostPlaylists);
      if (!playlist) throw tooManyPlaylists();
      await addFirstItems(transaction, playlist.id, { songIds, addedBy: owner.id });
      return playlist;
    }),
  );
  forgetPlaylists(caller);
  return created;
}

/** @throws {UserFault} INVALID, NOT_FOUND */
export async function updatePlaylist(caller: Caller, input: UpdatePlaylistInput): Promise<PlaylistRow> {
  const id = parseId(input.id, 'input.id');
  return changePlaylist(caller, { id, field: 'input.id' }, async (transaction, playlist) => {
    const name = input.name === undefined ? playlist.name : tidy(input.name ?? '');
    const description = input.description === undefined ? playlist.description : tidyLines(input.description);
    checkTexts(name, description, input.public);
    const facts = { name, description, public: input.public ?? playlist.public };
    Object.assign(playlist, await updateFacts(transaction, playlist, facts));
  });
}

/** @returns the id of the deleted playlist.
 * @throws {UserFault} NOT_FOUND */
export async function deletePlaylist(caller: Caller, id: string): Promise<string> {
  const target = { id, field: 'id', mayModerator: true };
  await changePlaylist(caller, target, async (transaction, playlist) => {
    await removePlaylist(transaction, id);
    if (playlist.ownerId !== caller.signedIn.id)
      await record(transaction, caller, { action: 'playlist.delete', target: { type: 'Playlist', id } });
  });
  return id;
}

/** A playlist to change, and where the id was given. */
export interface PlaylistTarget {
  id: string;
  field: string;
  /** Whether its items change: it then counts as edited now. */
  isEdit?: boolean;
  /** Whether its collaborators may do this, too; if not, only its owner. */
  mayEditor?: boolean;
  /** Whether administrators may do this to public ones, too. */
  mayModerator?: boolean;
}

/** Changes a playlist in a transaction that holds its lock. Other changes of the playlist or its items wait, and then
 * see the result. Its subscribers are told.
 * @throws {UserFault} NOT_FOUND at `field`, also for other people's playlists, so that their existence is not
 * revealed; FORBIDDEN for a collaborator. */
export async function changePlaylist(
  caller: Caller,
  target: PlaylistTarget,
  change: (transaction: Transaction, playlist: PlaylistRow) => Promise<void>,
): Promise<PlaylistRow> {
  const run = async (transaction: Transaction) => {
    const playlist = await holdPlaylist(transaction, caller.signedIn, target);
    await change(transaction, playlist);
    await announcePlaylist(transaction, caller.service(eventBus), target.id);
    return playlist;
  };
  // Songs on the playlist that are deleted at this moment are taken off it without its lock.
  const changed = await retryDeadlocks(() => transaction(caller.em, run));
  forgetPlaylists(caller);
  return changed;
}

/** Locks the playlist, if the viewer may change it so. */
async function holdPlaylist(
  transaction: Transaction,
  viewer: Viewer,
  { id, field, isEdit = false, mayEditor = false, mayModerator = false }: PlaylistTarget,
): Promise<PlaylistRow> {
  const { em } = transaction;
  const lock = isEdit ? lockEdited : lockPlaylist;
  const own = await lock(transaction, id, changeablePlaylists(viewer));
  if (own) return own;
  const moderated = mayModerator ? moderatedPlaylists(viewer) : null;
  const published = moderated && (await lock(transaction, id, moderated));
  if (published) return published;
  const missing = () => userFault('NOT_FOUND', 'Playlist not found.', field);
  if (!(await isEditor(em, viewer, id))) throw missing();
  if (!mayEditor) throw userFault('FORBIDDEN', 'Only the owner of this playlist may do this.', field);
  const playlist = await lock(transaction, id);
  // The collaboration may have ended while this waited for the lock.
  if (!playlist || !(await isEditor(em, viewer, id))) throw missing();
  return playlist;
}

function tooManyPlaylists() {
  return userFault(
    'CONFLICT',
    `You have ${mostPlaylists} playlists, the maximum; delete one first.`,
    'input',
  );
}

function checkTexts(name: string, description: string | null, isPublic?: boolean | null): void {
  const validation = new Validation();
  validation.check('input.name', nameComplaint('The name', name));
  validation.check('input.description', descriptionComplaint(description));
  if (isPublic === null) validation.check('input.public', 'A playlist is either public or not');
  validation.finish();
}

/** The owner's playlists that the viewer may see. */
export async function listPlaylistsOf(
  caller: Caller,
  ownerId: string,
  given: PageArguments,
): Promise<Connection<PlaylistRow>> {
  const page = parsePage(given, playlistOrder);
  const rows = await caller.loader(playlistsByOwner).load({ parentId: ownerId, page });
  return toConnection(rows, page, playlistOrder, async () => {
    const total = await caller.loader(playlistCountByOwner).load(ownerId);
    return total?.total ?? 0;
  });
}

export async function listItemsOf(
  caller: Caller,
  playlistId: string,
  given: PageArguments,
): Promise<Connection<PlaylistItemRow>> {
  const page = parsePage(given, itemOrder);
  const rows = await caller.loader(itemsByPlaylist).load({ parentId: playlistId, page });
  return toConnection(rows, page, itemOrder, async () => {
    const total = await caller.loader(songCountByPlaylist).load(playlistId);
    return total?.total ?? 0;
  });
}
