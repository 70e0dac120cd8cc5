import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { database } from '../persistence/database.service.ts';

/** How many users are online, by an index that holds just them. */
export async function countOnline(em: EntityManager): Promise<number> {
  const { rows } = await sql<{ online: number }>`
    select count(*)::int as online from account_presence where online`.execute(database(em));
  return rows[0]?.online ?? 0;
}
