import { userFault } from '../../api/user-errors.type.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { findOrCreateArtist } from '../catalog.writes.ts';
import type { Artist } from './artist.entity.ts';

/** The artist to credit for a song or an album: found in any spelling, or created.
 * @param former the artist credited so far.
 * @throws {UserFault} CONFLICT for another spelling of that artist, because it would change nothing */
export async function artistToCredit(
  transaction: Transaction,
  name: string,
  former: Artist,
): Promise<Artist> {
  const { em } = transaction;
  const artist = await findOrCreateArtist(transaction, name);
  // Further look-ups are the database's, and have to see a row that was just created.
  await em.flush();
  if (artist.id !== former.id || artist.name === name) return artist;
  const message = `This artist is there as “${artist.name}”: updateArtist changes how the name is spelled`;
  throw userFault('CONFLICT', message, 'input.artist');
}
