import type { Caller } from '../../api/caller.service.ts';
import { type Connection, toConnection } from '../../api/connection.type.ts';
import { type PageArguments, parsePage } from '../../api/page.queries.ts';
import { badArgument } from '../../api/request-errors.model.ts';
import { userFault } from '../../api/user-errors.type.ts';
import { parseText } from '../../api/validation.checks.ts';
import { songById } from '../../catalog/catalog.loaders.ts';
import { referring, unknownSong } from '../broken-reference.service.ts';
import { countPlaysOf, findPlayOfClient, type PlayRow, playOrder, playsPage } from './play.queries.ts';
import { appendPlay } from './play.writes.ts';

const longestClientId = 100;

/** Records that the viewer played a song. If the client's id was used for this song before, nothing is recorded,
 * and the earlier play is returned.
 * @throws {UserFault} NOT_FOUND for an unknown song, CONFLICT if `clientId` was used for another song */
export async function recordPlay(
  caller: Caller,
  songId: string,
  givenClientId: string | null,
): Promise<PlayRow> {
  const { id: userId } = caller.signedIn;
  const clientId = givenClientId === null ? null : parseClientId(givenClientId);
  const made = await referring(() => appendPlay(caller.em, { userId, songId, clientId }));
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

function parseClientId(given: string): string {
  const { length } = [...parseText(given, 'clientId')];
  if (length === 0 || length > longestClientId) {
    throw badArgument('clientId', `expected 1 to ${longestClientId} characters, got ${length}`);
  }
  return given;
}
