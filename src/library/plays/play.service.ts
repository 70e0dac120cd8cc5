import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { badArgument } from '../../api/request-errors.model.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { parseText, Validation } from '../../api/validation.checks.ts';
import { songById } from '../../catalog/catalog.loaders.ts';
import { referring, unknownSong } from '../broken-reference.service.ts';
import { playedAtComplaint } from './late-plays.model.ts';
import { countPlaysOf, findPlayOfClient, type PlayRow, playOrder, playsPage } from './play.queries.ts';
import { appendPlay } from './play.writes.ts';

const longestClientId = 100;

export interface GivenPlay {
  songId: string;
  /** Chosen by the client. */
  clientId?: string | null | undefined;
  /** Default: now. */
  playedAt?: Date | null | undefined;
}

/** Records that the viewer played a song. If the client's id was used for this song before, nothing is recorded,
 * and the earlier play is returned.
 * @throws {UserFault} NOT_FOUND for an unknown song, CONFLICT if `clientId` was used for another song, INVALID for a time
 * that is too long ago or in the future */
export async function recordPlay(caller: Caller, given: GivenPlay): Promise<PlayRow> {
  const { id: userId } = caller.signedIn;
  const { songId } = given;
  const clientId = given.clientId == null ? null : parseClientId(given.clientId);
  const playedAt = given.playedAt == null ? null : parsePlayedAt(given.playedAt);
  const made = await referring(() => appendPlay(caller.em, { userId, songId, clientId, playedAt }));
  return made ?? playedBefore(caller, songId, clientId);
}

/** Finds why nothing was recorded: the play was sent before, or cannot be recorded.
 * @throws {UserFault} NOT_FOUND, CONFLICT */
async function playedBefore(caller: Caller, songId: string, clientId: string | null): Promise<PlayRow> {
  const { id: userId } = caller.signedIn;
  const song = await caller.loader(songById).load(songId);
  if (!song || clientId === null) throw unknownSong();
  const play = await findPlayOfClient(caller.em, userId, clientId);
  // If there is no play, its song has been deleted since.
  if (play?.songId !== songId)
    throw userFault('CONFLICT', 'This client id was already used for another song.', 'clientId');
  return play;
}

export async function listPlays(caller: Caller, given: PageArguments): Promise<Connection<PlayRow>> {
  const viewer = caller.signedIn;
  const page = parsePage(given, playOrder);
  const rows = await playsPage(caller.em, viewer, page);
  return toConnection(rows, page, playOrder, () => countPlaysOf(caller.em, viewer));
}

/** @returns null for one that counts as of now.
 * @throws {UserFault} INVALID */
function parsePlayedAt(playedAt: Date): Date | null {
  const now = new Date();
  const validation = new Validation();
  validation.check('playedAt', playedAtComplaint(playedAt, now));
  validation.finish();
  return playedAt < now ? playedAt : null;
}

function parseClientId(given: string): string {
  const { length } = [...parseText(given, 'clientId')];
  if (length === 0 || length > longestClientId) {
    throw badArgument('clientId', `expected 1 to ${longestClientId} characters, got ${length}`);
  }
  return given;
}
