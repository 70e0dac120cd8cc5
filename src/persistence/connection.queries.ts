import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from './database.service.ts';

/** @throws if the database does not answer. */
export async function askDatabase(em: EntityManager): Promise<void> {
  await sql`select 1`.execute(database(em));
}
