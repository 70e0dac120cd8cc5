import { userFault } from '../../api/user-errors.type.ts';
import type { Transaction } from '../../persistence/transaction.service.ts';
import { findOrCreateArtist } from '../catalog.writes.ts';
import type { Artist } from './artist.entity.ts';

/** The artist that a song or an album is given to: found in whatever spelling, or made.
 * @param former who has it.
 * @throws {UserFault} CONFLICT for another spelling of the one who has it, since that would change nothing */
export async function artistToCredit(
  transaction: Transaction,
  name: string,
  former: Artist,
): Promise<Artist> {
  const { em } = transaction;
  const artist = await findOrCreateArtist(transaction, name);
  // Further look-ups are the database's, and have to see one that was made just now.
  await em.flush();
  if (artist.id !== former.id || artist.name === name) return artist;
  const message = `This artist is there as “${artist.name}”: updateArtist changes how the name is spelled`;
  throw userFault('CONFLICT', message, 'input.artist');
}
