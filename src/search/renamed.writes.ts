import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';

/** Brings up to date the next rows that hold the name of something that was renamed.
 * @param most rows; a statement has little time.
 * @returns whether there was something to do. */
export async function indexRenamed(em: EntityManager, most: number): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`select index_renamed(${most}) as done`.execute(database(em));
  return rows[0]?.done ?? false;
}
