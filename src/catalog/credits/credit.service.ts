import type { Caller } from '../../api/caller.service.ts';
import type { AlbumRow, CreditRow, SongRow } from '../catalog.rows.ts';
import { creditLoaders } from './credit.loaders.ts';
import { CreditRole, printedName } from './credit.model.ts';

type Credited = Pick<SongRow | AlbumRow, 'id' | 'artist' | 'detailedCredits'>;

/** The credits of a song or an album. Most have just one, which takes no statement.
 * @param roles null for all. */
export function creditsOf(
  caller: Caller,
  noun: 'song' | 'album',
  { id, artist, detailedCredits }: Credited,
  roles?: readonly CreditRole[] | null,
): CreditRow[] | Promise<CreditRow[]> {
  const narrow = (credits: readonly CreditRow[]) =>
    credits.filter(({ role }) => roles == null || roles.includes(role));
  if (detailedCredits) return caller.loader(creditLoaders[noun]).load(id).then(narrow);
  return narrow([{ artist, role: CreditRole.MAIN, creditedAs: artist.name, joinPhrase: '', detail: null }]);
}

/** How the credits of a song or an album read. */
export function artistNameOf(
  caller: Caller,
  noun: 'song' | 'album',
  { id, artist, detailedCredits }: Credited,
): string | Promise<string> {
  return detailedCredits ? caller.loader(creditLoaders[noun]).load(id).then(printedName) : artist.name;
}
