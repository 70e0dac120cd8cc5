import { holdUnblocked } from '../../accounts/blocks/block.service.ts';
import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { parseId } from '../../api/validation.checks.ts';
import { referring } from '../broken-reference.service.ts';
import {
  collaborationsOn,
  countKeptPlaylists,
  type KeptPlaylistRow,
  keptPlaylistOrder,
  keptPlaylistsPage,
} from './member.queries.ts';
import { deleteEditor, deleteSaved, insertEditor, insertSaved } from './member.writes.ts';
import { membershipByPlaylist, playlistById } from './playlist.loaders.ts';
import type { PlaylistRow } from './playlist.rows.ts';
import { changePlaylist } from './playlist.service.ts';

/** Those who edit one playlist beside its owner: a circle of friends, and few enough to be listed whole. */
const mostCollaborators = 100;

/** Playlists of others that the viewer keeps or edits. */
export async function listKeptPlaylists(
  caller: Caller,
  given: PageArguments,
): Promise<Connection<KeptPlaylistRow>> {
  const viewer = caller.signedIn;
  const page = parsePage(given, keptPlaylistOrder);
  const rows = await keptPlaylistsPage(caller.em, viewer, page);
  return toConnection(rows, page, keptPlaylistOrder, () => countKeptPlaylists(caller.em, viewer));
}

/** @throws {UserFault} NOT_FOUND, INVALID for the viewer's own playlist */
export async function savePlaylist(caller: Caller, id: string): Promise<PlaylistRow> {
  const viewer = caller.signedIn;
  const playlist = await findPlaylist(caller, id);
  if (playlist.ownerId === viewer.id)
    throw userFault('INVALID', 'This playlist is your own: you have it already.', 'playlistId');
  await referring(() => insertSaved(caller.em, viewer, id), unknownPlaylist);
  caller.loader(membershipByPlaylist).clear(id);
  return playlist;
}

/** Also forgets a playlist that the viewer may no longer see, although that is answered as one that does not exist.
 * @throws {UserFault} NOT_FOUND */
export async function unsavePlaylist(caller: Caller, id: string): Promise<PlaylistRow> {
  await deleteSaved(caller.em, caller.signedIn, id);
  caller.loader(membershipByPlaylist).clear(id);
  return findPlaylist(caller, id);
}

/** Lets a user change the items of one of the viewer's playlists. Letting in the same user again changes nothing.
 * @throws {UserFault} NOT_FOUND for the playlist and the user, FORBIDDEN for an editor, INVALID for the owner,
 * BLOCKED, CONFLICT if there are too many */
export async function addCollaborator(
  caller: Caller,
  given: { playlistId: string; userId: string },
): Promise<PlaylistRow> {
  const playlistId = parseId(given.playlistId, 'playlistId');
  const userId = parseId(given.userId, 'userId');
  const target = { id: playlistId, field: 'playlistId' };
  return referring(
    () =>
      changePlaylist(caller, target, async (transaction, playlist) => {
        if (playlist.ownerId === userId)
          throw userFault('INVALID', 'This is the owner of the playlist.', 'userId');
        await holdUnblocked(transaction, caller.signedIn.id, { id: userId, field: 'userId' });
        const others = await collaborationsOn(transaction.em, [playlistId]);
        if (others.some((other) => other.userId === userId)) return;
        if (others.length >= mostCollaborators) throw tooManyCollaborators();
        await insertEditor(transaction, playlistId, userId);
      }),
    unknownUser,
  );
}

/** Ends a collaboration: the owner that of anyone, and an editor its own. Does nothing for those who are not editors.
 * @returns null if the viewer no longer sees the playlist.
 * @throws {UserFault} NOT_FOUND for the playlist, FORBIDDEN for an editor who removes another */
export async function removeCollaborator(
  caller: Caller,
  given: { playlistId: string; userId: string },
): Promise<PlaylistRow | null> {
  const playlistId = parseId(given.playlistId, 'playlistId');
  const userId = parseId(given.userId, 'userId');
  const mayEditor = userId === caller.signedIn.id;
  await changePlaylist(
    caller,
    { id: playlistId, field: 'playlistId', mayEditor },
    async (transaction) => void (await deleteEditor(transaction, playlistId, userId)),
  );
  return caller.loader(playlistById).load(playlistId);
}

async function findPlaylist(caller: Caller, id: string): Promise<PlaylistRow> {
  const playlist = await caller.loader(playlistById).load(id);
  if (!playlist) throw unknownPlaylist();
  return playlist;
}

function unknownPlaylist() {
  return userFault('NOT_FOUND', 'Playlist not found.', 'playlistId');
}

function unknownUser() {
  return userFault('NOT_FOUND', 'User not found.', 'userId');
}

function tooManyCollaborators() {
  const message = `A playlist has at most ${mostCollaborators} collaborators; remove one first.`;
  return userFault('CONFLICT', message, 'userId');
}
