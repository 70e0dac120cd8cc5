import { conflictWith } from '../../api/user-errors.type.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import type { Artist } from '../artists/artist.entity.ts';
import type { CreditedArtist } from '../editing.queries.ts';
import type { ReadCredits } from './credit.checks.ts';
import { findArtists } from './credited-artists.writes.ts';
import { type FoundCredit, foundCredits } from './found-credits.model.ts';

/** Finds or creates the artists of credits that replace others, and locks the names of all of them: see `findArtists`. */
export async function creditsInPlaceOf(
  transaction: Transaction,
  { credits }: ReadCredits,
  former: readonly CreditedArtist[],
): Promise<readonly FoundCredit[]> {
  const names = former.map(({ name }) => name);
  return foundCredits(credits, await findArtists(transaction, credits, names));
}

/** @throws {UserFault} CONFLICT for another spelling of the only artist, because it would change nothing */
export function checkSpelling(
  { short }: ReadCredits,
  [found]: readonly FoundCredit[],
  owner: { artist: Artist; detailedCredits: boolean },
): void {
  if (short === null || !found || owner.detailedCredits) return;
  const { artist } = found;
  if (artist.id !== owner.artist.id || artist.name === short) return;
  const message = `This artist is there as “${artist.name}”: updateArtist changes how the name is spelled`;
  throw conflictWith(artist.id, message, 'input.artist');
}
