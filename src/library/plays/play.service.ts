import { type Connection, toConnection } from '../../shared/connection.ts';
import type { RequestContext } from '../../shared/context.ts';
import { badArgument } from '../../shared/errors.ts';
import { type PageArguments, parsePage } from '../../shared/page.ts';
import { parseText } from '../../shared/text.ts';
import { referring, unknownSong } from '../broken.reference.ts';
import { countPlaysOf, findPlayOfClient, type PlayRow, playOrder, playsPage } from './play.queries.ts';
import { appendPlay } from './play.writes.ts';

const longestClientId = 100;

/** Records that the viewer played a song. With an id of the client's that was used before, nothing is recorded,
 * and the answer is the play of then, whatever its song.
 * @throws {UserFault} NOT_FOUND */
export async function recordPlay(
  context: RequestContext,
  songId: string,
  givenClientId: string | null,
): Promise<PlayRow> {
  const { id: userId } = context.signedIn;
  const clientId = givenClientId === null ? null : parseClientId(givenClientId);
  const made = await referring(() => appendPlay(context.em, { userId, songId, clientId }));
  const play = made ?? (clientId === null ? undefined : await findPlayOfClient(context.em, userId, clientId));
  if (!play) throw unknownSong();
  return play;
}

export async function listPlays(context: RequestContext, given: PageArguments): Promise<Connection<PlayRow>> {
  const { id: userId } = context.signedIn;
  const page = parsePage(given, playOrder);
  const rows = await playsPage(context.em, userId, page);
  return toConnection(rows, page, playOrder, () => countPlaysOf(context.em, userId));
}

function parseClientId(given: string): string {
  const { length } = [...parseText(given, 'clientId')];
  if (length === 0 || length > longestClientId) {
    throw badArgument('clientId', `expected 1 to ${longestClientId} characters, got ${length}`);
  }
  return given;
}
