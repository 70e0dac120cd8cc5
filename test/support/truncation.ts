import { retryDeadlocks } from '../../src/persistence/collision-retry.service.ts';

/** Empties tables, and all that refers to them. A job of the server may hold one of them and wait for another.
 * @param query runs a statement. */
export function truncate(
  query: (statement: string) => Promise<unknown>,
  ...tables: string[]
): Promise<unknown> {
  return retryDeadlocks(() => query(`truncate ${tables.join(', ')} cascade`));
}

/** The tables that hold a catalog, with all that is about it. */
export const catalogTables = ['song', 'album', 'artist', 'image', 'audio_file'];
