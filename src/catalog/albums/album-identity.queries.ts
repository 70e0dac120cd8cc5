import type { EntityManager } from '@mikro-orm/postgresql';
import { userFault } from '../../api/user-errors.type.ts';
import { findAlbumId } from '../catalog.queries.ts';

/** The identity of an album. */
export interface AlbumIdentity {
  artistId: string;
  title: string;
  releaseYear: number | null;
}

/** Two that make the same album at once both pass; an index stops one of them, which comes here again then.
 * @param exceptId the album that may have this identity.
 * @throws {UserFault} CONFLICT */
export async function checkNoneSuch(
  em: EntityManager,
  { artistId, title, releaseYear }: AlbumIdentity,
  exceptId?: string,
): Promise<void> {
  const found = await findAlbumId(em, artistId, title, releaseYear);
  if (found === undefined || found === exceptId) return;
  const message = 'The artist already has an album with this title and year.';
  throw userFault('CONFLICT', message, 'input.title');
}
